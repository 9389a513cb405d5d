/** What the tests of reports are about: the example school over two years, and networks of its like. */
import type { FisoVocabulary } from '../../data'
import { assess } from '../../src/assess'
import type { Assessment } from '../../src/levels'
import { type Break, summarise, trend } from '../../src/plan'
import { schoolAfter, schoolBefore } from '../support/years'

export const before = assess(schoolBefore)
export const between = assess({ ...schoolBefore, asOf: '2027-05-01' })
export const after = assess(schoolAfter)

/** The families were asked in another way from June on, so that the communication of before and after cannot be compared. */
const breaks: readonly Break<FisoVocabulary>[] = [
  {
    id: 'another-survey',
    title: 'Another survey',
    from: '2027-06-01',
    reason: 'The question was asked in other words.',
    reference: 'our choice',
    measures: ['families-feel-welcome'],
  },
]
export const points = trend([before, between, after], { breaks })

/** A school of which nothing is known. */
export const unknown = assess({ subject: null, evidence: [], asOf: '2026-11-21' })

const copies = <V extends FisoVocabulary>(count: number, of: Assessment<V>) => Array.from({ length: count }, () => of)

/** Twenty schools as the example was, twelve as it is a year later, and eight of which nothing is known. */
export const network = summarise([...copies(20, before), ...copies(12, after), ...copies(8, unknown)])
/** The same but with only two of the last, whose numbers are held back. */
export const withFew = summarise([...copies(20, before), ...copies(12, after), ...copies(2, unknown)])
export const tooFew = summarise(copies(3, before))
