import type { Subject } from '../evidence'
import { messages } from './messages'
import { plain } from './plain'

/** A school's name, safe to print on one line; what stands for it where there is none. */
export function subjectName(subject: Subject | null): string {
  return subject === null ? messages.summary.noSubject : plain(subject.name)
}
