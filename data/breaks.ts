/**
 * Changes of a survey's method after which its results are not the same instrument's. Which of a school's measures come
 * from the survey, the school says.
 *
 * The year of each change is known, the day is not, so each is dated by the first day of its year.
 */
import { frozen, type InstrumentBreak } from '../src/framework'

/** Keeps the ids literal and widens the texts. */
const declared = <Id extends string>(of: Readonly<Record<Id, InstrumentBreak>>) => of

/**
 * Changes of a survey that many schools use, across which its results are not comparable, for `compare` and `trend`.
 */
export const instrumentBreaks = /* @__PURE__ */ frozen(
  declared({
    'parent-opinion-survey-2017': {
      title: 'Parent Opinion Survey: about 30 % of families are sampled',
      from: '2017-01-01',
      reason: 'Until 2016 a sample of 15 % of enrolment or 40 was asked, whichever is larger; from 2017 about 30 %.',
      reference: 'Department of Education Victoria, Parent Opinion Survey',
    },
    'parent-opinion-survey-2023': {
      title: 'Parent Opinion Survey: all families are invited',
      from: '2023-01-01',
      reason: 'From 2017 to 2022 about 30 % of families were sampled; from 2023 all are invited.',
      reference: 'Department of Education Victoria, Parent Opinion Survey',
    },
  }),
)
