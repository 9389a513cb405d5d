import type { Subject } from '../evidence'
import { plain } from './plain'
import type { Speech } from './speech'

/** A school's name, safe to print on one line; what stands for it where there is none. */
export function subjectName(subject: Subject | null, { messages }: Pick<Speech, 'messages'>): string {
  return subject === null ? messages.summary.noSubject : plain(subject.name)
}
