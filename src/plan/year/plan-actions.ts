import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { byText } from '../../evidence'
import { audiences, localised, recordOf, type Vocabulary } from '../../framework'
import { assertSameFramework } from '../../levels'
import { messagesIn, planMessages } from '../../words'
import type { Portfolio } from '../portfolio/portfolio'
import type { ActionPlan, PlanOptions, Review } from './action-plan'
import { gatheringsOf } from './gatherings'
import { qualitiesOf } from './quality-check'
import { placeInTerms, planned } from './schedule'
import { addDays, addMonths, termsOfYear } from './terms'

/** When a school looks at its plan: as six and twelve months end, as the continua are used (FISO continua of practice). */
const reviewMonths = [6, 12] as const

/**
 * An annual action plan: a portfolio's strategies in the school's terms, what they need first before them, each with the
 * role that answers for it, its actions in their order, milestones and what will show that it worked; the evidence to
 * gather, before what is at hand lapses; the reviews at six and twelve months; and whether the plan has the five
 * qualities of an initiative.
 *
 * A strategy takes a quarter or two of the terms by its effort, whole terms, and its actions divide its days equally. It
 * begins in the first term in which what it needs is in place and no more are under way than `perTerm`. What is unknown
 * is found out in the first term; what a strategy has achieved is looked at from its last action on; what lapses is
 * renewed by the end of the last term before it does, or, where there is none, as soon as can be. How long and when is our
 * choice: the sources ask for a plan and give no calendar.
 *
 * @param portfolio its texts stay in the locale that it was made in: name the same for both
 * @throws RangeError where the terms are no calendar, or an option is out of range; Error where the framework is not the
 * portfolio's
 *
 * @example
 * const start = '2027-01-28'
 * const plan = planActions(portfolio(assessment), { start, terms: equalTerms(start, 4) })
 * plan.strategies[0]?.responsible // 'The teachers'
 */
export function planActions<V extends Vocabulary = FisoVocabulary>(
  portfolio: Portfolio<V>,
  { start, terms: calendar, perTerm, roles: named = {}, framework: given, locale }: PlanOptions<V>,
): ActionPlan<V> {
  const framework = localised(orFiso(given), locale)
  assertSameFramework(portfolio, framework, 'portfolio')
  const other = portfolio.strategies.find(({ strategy }) => !Object.hasOwn(framework.strategies, strategy))
  if (other !== undefined) {
    throw new Error(
      `the portfolio was made with a framework that has the strategy "${other.strategy}": pass that framework`,
    )
  }
  if (perTerm !== undefined && !(Number.isSafeInteger(perTerm) && perTerm >= 1)) {
    throw new RangeError(`perTerm should be a whole number of strategies from 1, not ${perTerm}`)
  }
  const terms = termsOfYear(calendar, start)
  if (start < portfolio.asOf) {
    throw new RangeError(`start should not be before ${portfolio.asOf}, the day of the judgement, as ${start} is`)
  }
  const { role } = messagesIn(planMessages, locale).plan
  const roles = recordOf(audiences, (audience) => named[audience] ?? role[audience])
  const placed = placeInTerms(portfolio.strategies, terms.length, perTerm ?? Number.POSITIVE_INFINITY)
  const strategies = portfolio.strategies
    .flatMap((chosen) => {
      const place = placed.get(chosen.strategy)
      return place === undefined ? [] : [planned(chosen, terms.slice(place.first, place.last + 1), framework, roles)]
    })
    .sort((a, b) => byText(a.from, b.from))
  const end = addDays(addMonths(start, 12), -1)
  const gatherings = gatheringsOf(portfolio, strategies, { terms, start, end }, locale)
  return {
    framework: portfolio.framework,
    version: portfolio.version,
    policy: portfolio.policy,
    asOf: portfolio.asOf,
    subject: portfolio.subject,
    targets: portfolio.targets,
    start,
    end,
    terms,
    strategies,
    unplaced: portfolio.strategies.flatMap(({ strategy }) => (placed.has(strategy) ? [] : [strategy])),
    unserved: portfolio.unserved,
    gatherings,
    reviews: reviewMonths.map((months, index): Review<V> => {
      const dateAt = (month: number) => addDays(addMonths(start, month), -1)
      const date = dateAt(months)
      const before = dateAt(reviewMonths[index - 1] ?? 0)
      const isDue = (day: string) => before < day && day <= date
      return {
        months,
        date,
        strategiesDone: strategies.filter(({ to }) => isDue(to)).map(({ strategy }) => strategy),
        gatherings: gatherings.filter(({ due }) => isDue(due)).length,
      }
    }),
    qualities: qualitiesOf(strategies, framework, portfolio.jurisdiction, locale),
  }
}
