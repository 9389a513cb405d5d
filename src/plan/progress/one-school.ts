import type { Subject } from '../../evidence'

/** Refuses judgements of different schools; one that names none can be of any. */
export function assertOneSchool(subjects: readonly (Subject | null)[]): void {
  const ids = new Set(subjects.flatMap((subject) => (subject === null ? [] : [subject.id])))
  if (ids.size > 1) throw new RangeError('the judgements should be of one school: their subjects have different ids')
}
