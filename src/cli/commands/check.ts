import { fiso } from '../../../data'
import { baselineOf } from '../../checks'
import { idsOf, type Vocabulary } from '../../framework'
import { plain } from '../../words'
import { type Config, readConfig } from '../check/config'
import { check, distinct, type Expectation } from '../check/expectations'
import { type CheckedSchool, checkBlocks, checksAsData, checksAsJunit, outcomeOf } from '../check/report'
import type { Command } from '../command'
import { asJson, formats, printAs } from '../document'
import { nameOf, refusing, UsageError } from '../input'
import { type Options, oneOf, takesOnly } from '../options'
import { isAssessment, readJson, readJudged } from '../school'
import type { SpeakingWorld } from '../world'

const expecting = ['at-least', 'demonstrated', 'sufficient', 'no-group-gaps', 'not-lapse-before', 'baseline'] as const

/** Holds schools to expectations, for a pipeline. Exits with 1 where one is not met, with 3 where evidence is missing. */
export const checkCommand: Command = {
  operands: ['FILE'],
  isOptional: true,
  isRepeated: true,
  options: ['as-of', 'policy', 'strict-input', 'config', 'format', 'print-baseline', ...expecting],
  run: async (given, options, world) => {
    const format = oneOf('format', options.format ?? 'table', [...formats, 'junit'])
    if (options['print-baseline']) return printBaseline(given, options, world)
    const config = options.config === undefined ? {} : await readConfig(options.config, world)
    const expectations = distinct([...(await expectedBy(asked(options), world)), ...(await expectedBy(config, world))])
    if (expectations.length === 0) throw new UsageError(({ cli, check }) => cli.usage(check.command.nothingAsked))
    const files = given.length > 0 ? given : (config.files ?? [])
    if (files.length === 0) throw new UsageError(({ cli, check }) => cli.usage(check.command.noFile))

    const schools: CheckedSchool[] = []
    for (const file of files) {
      const assessment = await readSchool(file, judging(options, config), world)
      const results = expectations.map((expectation) => refusing(() => check(expectation, assessment)))
      schools.push({ file, assessment, results })
    }
    if (format === 'junit') world.print(checksAsJunit(schools, world))
    else printAs(format, checksAsData(schools), () => checkBlocks(schools, world), world)
    return exitCodes[outcomeOf(schools)]
  },
}

/** Prints what a later check is held against, and checks nothing. */
async function printBaseline([file, ...others]: readonly string[], options: Options, world: SpeakingWorld) {
  takesOnly(options, ['as-of', 'policy', 'strict-input', 'print-baseline'], () => 'check --print-baseline')
  if (file === undefined || others.length > 0)
    throw new UsageError(({ cli, check }) => cli.usage(check.command.oneFile))
  const baseline = asJson(baselineOf<Vocabulary>(await readSchool(file, options, world)))
  // A verdict on each line, so that a change can be reviewed.
  world.print(baseline.replace(/\{\s+("verdict": "\w+")\s+\}/g, '{ $1 }'))
}

const exitCodes = { met: 0, notMet: 1, insufficient: 3 } as const

/** What the options ask for, as a config file would say it. */
function asked(options: Options): Config {
  const { demonstrated, sufficient, baseline } = options
  const notLapseBefore = options['not-lapse-before']
  return {
    ...(options['at-least'] === undefined ? {} : { atLeast: stagesIn(options['at-least']) }),
    ...(demonstrated === undefined ? {} : { demonstrated }),
    ...(sufficient === true ? { sufficient } : {}),
    ...(options['no-group-gaps'] === true ? { noGroupGaps: true } : {}),
    ...(notLapseBefore === undefined ? {} : { notLapseBefore }),
    ...(baseline === undefined ? {} : { baseline }),
  }
}

/** Each as `component=stage`. */
function stagesIn(given: readonly string[]): NonNullable<Config['atLeast']> {
  const stages = fiso.stages.map(({ id }) => id)
  const entries = given.map((text) => {
    const [component = '', stage, ...more] = text.split('=')
    if (stage === undefined || more.length > 0) {
      throw new UsageError(({ cli, check }) => cli.usage(check.command.notAtLeast(plain(text))))
    }
    return [oneOf('component', component, idsOf(fiso.components)), oneOf('stage', stage, stages)] as const
  })
  const twice = entries.find(([component], place) => entries.findIndex(([other]) => other === component) < place)
  if (twice === undefined) return Object.fromEntries(entries)
  throw new UsageError(({ cli, check }) => cli.usage(check.command.atLeastTwice(twice[0])))
}

async function expectedBy(
  { atLeast = {}, demonstrated = [], sufficient = [], noGroupGaps = [], notLapseBefore, baseline }: Config,
  world: SpeakingWorld,
): Promise<Expectation[]> {
  const parts = (of: true | readonly string[]) => (of === true ? [null] : of)
  return [
    ...Object.entries(atLeast).flatMap(([component, stage]): Expectation[] =>
      stage === undefined ? [] : [{ kind: 'atLeast', component, stage }],
    ),
    ...demonstrated.map((id): Expectation => ({ kind: 'demonstrated', id })),
    ...parts(sufficient).map((part): Expectation => ({ kind: 'sufficientEvidence', part })),
    ...parts(noGroupGaps).map((part): Expectation => ({ kind: 'noGroupGaps', part })),
    ...(notLapseBefore === undefined ? [] : [{ kind: 'notLapseBefore', date: notLapseBefore } as const]),
    ...(baseline === undefined ? [] : [{ kind: 'notRegressed', baseline: await readJson(baseline, world) } as const]),
  ]
}

/** How to judge: as the options say, else as the config file does. */
function judging(options: Options, { asOf, policy, strictInput }: Config): Options {
  return {
    ...(asOf === undefined ? {} : { 'as-of': asOf }),
    ...(policy === undefined ? {} : { policy }),
    ...(strictInput === undefined ? {} : { 'strict-input': strictInput }),
    ...options,
  }
}

/** A school as evidence that is judged, or as an assessment, which must not be asked for on another day or policy. */
async function readSchool(file: string, by: Options, world: SpeakingWorld) {
  const input = await readJson(file, world)
  const assessment = readJudged(input, file, by, world)
  if (!isAssessment(input)) return assessment
  const { asOf, policy } = assessment
  if ((by['as-of'] ?? asOf) === asOf && (by.policy ?? policy.id) === policy.id) return assessment
  throw new UsageError(({ cli, check, date }) =>
    check.command.judgedAlready(nameOf(file, cli), date(asOf), plain(policy.id)),
  )
}
