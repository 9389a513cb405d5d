import * as z from 'zod'
import { type FisoVocabulary, fiso } from '../../../data'
import { audiences, effortSizes, idsOf } from '../../framework'
import type { Assessment } from '../../levels'
import { equalTerms, type Limits, planActions, planCalendar, planCsv, portfolio, type Term } from '../../plan'
import { planBlocks } from '../../plan/year/plan-document'
import type { Targets } from '../../recommendations'
import { plain } from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { nameOf, placeOf, refusing, UsageError } from '../input'
import { countIn, dayIn, type Options, oneOf, someOf, takesOnly } from '../options'
import { isAssessment, readJson, readJudged } from '../school'
import type { SpeakingWorld } from '../world'

const options = [
  'start',
  'terms',
  'calendar',
  'target',
  'at-once',
  'per-term',
  'audience',
  'effort',
  'jurisdiction',
  'format',
] as const

/** A year's plan in the school's terms. */
export const planCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'strict-input', ...options],
  run: async ([file = ''], given, world) => {
    const format = oneOf('format', given.format ?? 'table', [...formats, 'csv', 'ics'])
    const start = dayIn(given, 'start')
    const terms = await readTerms(start, given, world)
    const input = await readJson(file, world)
    if (isAssessment(input)) takesOnly(given, options, ({ ofAssessment }) => ofAssessment('plan'))
    const assessment = readJudged(input, file, given, world) as unknown as Assessment<FisoVocabulary>
    const { locale } = world
    const plan = refusing(() => {
      const perTerm = countIn(given, 'per-term')
      const { jurisdiction } = given
      const chosen = portfolio(assessment, {
        targets: targetsOf(given.target ?? []),
        limits: limitsOf(given),
        locale,
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
      })
      return planActions(chosen, { start, terms, locale, ...(perTerm === undefined ? {} : { perTerm }) })
    })
    // Both end every line with a carriage return and a line feed, of which `print` adds the last.
    if (format === 'csv') world.print(planCsv(plan, { locale }).slice(0, -1))
    else if (format === 'ics') world.print(planCalendar(plan, { locale }).slice(0, -1))
    else printAs(format, plan, () => planBlocks(plan, { locale }), world)
  },
}

function limitsOf(given: Options): Limits {
  const atOnce = countIn(given, 'at-once')
  const audience = someOf('audience', given.audience, audiences)
  const effort = someOf('effort', given.effort, effortSizes)
  return {
    ...(atOnce === undefined ? {} : { atOnce }),
    ...(audience === undefined ? {} : { audiences: audience }),
    ...(effort === undefined ? {} : { efforts: effort }),
  }
}

/** Each target as `component=stage`. */
function targetsOf(given: readonly string[]): Targets<FisoVocabulary> {
  const stages = fiso.stages.map(({ id }) => id)
  const seen = new Set<string>()
  return Object.fromEntries(
    given.map((text) => {
      const [component = '', stage, ...more] = text.split('=')
      if (stage === undefined || more.length > 0 || seen.has(component))
        throw new UsageError(({ plan }) => plan.notATarget(plain(text)))
      seen.add(component)
      return [oneOf('component', component, idsOf(fiso.components)), oneOf('stage', stage, stages)]
    }),
  )
}

const calendarShape = z.array(z.strictObject({ name: z.string(), from: z.string(), to: z.string() }))

/** Four terms where nothing is said of them, as schools in many places have: our choice. */
const termsUnlessSaid = 4

async function readTerms(start: string, given: Options, world: SpeakingWorld): Promise<readonly Term[]> {
  const { calendar } = given
  const { locale } = world
  if (calendar === undefined)
    return refusing(() => equalTerms(start, countIn(given, 'terms') ?? termsUnlessSaid, { locale }))
  if (given.terms !== undefined) throw new UsageError(({ cli, plan }) => cli.usage(plan.termsTwice))
  const { data, error } = calendarShape.safeParse(await readJson(calendar, world))
  if (data !== undefined) return data
  throw new UsageError(({ cli, plan }) => plan.notACalendar(nameOf(calendar, cli), placeOf(error)))
}
