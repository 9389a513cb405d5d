import { type CheckInWords, type CheckOutcome, type CheckResult, describeCheck } from '../../checks'
import type { Vocabulary } from '../../framework'
import type { Assessment } from '../../levels'
import {
  asXmlFile,
  type Block,
  type Catalogue,
  type Element,
  element,
  listed,
  outlineLines,
  plain,
  subjectName,
} from '../../words'
import type { SpeakingWorld } from '../world'

/** What became of every expectation of one school. */
export interface CheckedSchool {
  readonly file: string
  readonly assessment: Assessment
  readonly results: readonly CheckResult[]
}

/** What became of all: not met where anything is not, else insufficient where anything is. */
export function outcomeOf(schools: readonly CheckedSchool[]): CheckOutcome {
  const outcomes = schools.flatMap(({ results }) => results.map(({ outcome }) => outcome))
  if (outcomes.includes('notMet')) return 'notMet'
  return outcomes.includes('insufficient') ? 'insufficient' : 'met'
}

/** The results as plain JSON. */
export function checksAsData(schools: readonly CheckedSchool[]) {
  return {
    formatVersion: 1,
    outcome: outcomeOf(schools),
    schools: schools.map(({ file, assessment, results }) => {
      const { framework, version, policy, asOf, subject } = assessment
      return { file, subject, framework, version, policy: policy.id, asOf, results }
    }),
  }
}

/** The results for people: every expectation in a table, then what fell short and what would mend it. */
export function checkBlocks(schools: readonly CheckedSchool[], world: SpeakingWorld): Block[] {
  const words = world.words.check.report
  const all = schools.flatMap(({ results }) => results)
  return [
    { kind: 'title', text: words.title },
    { kind: 'line', text: countsOf(all, world.words) },
    ...schools.flatMap((school): Block[] => {
      const { file, assessment } = school
      const told = toldOf(school, world)
      return [
        {
          kind: 'heading',
          text: words.school(subjectName(assessment.subject, { messages: world.words }), plain(file)),
        },
        { kind: 'line', text: judgedBy(assessment, world.words) },
        {
          kind: 'table',
          head: words.head,
          rows: told.map(({ title, found, result }) => [title, words.outcome[result.outcome], found]),
        },
        ...told.flatMap(({ title, found, details, result }): Block[] => {
          if (result.outcome === 'met') return []
          return [
            { kind: 'heading', text: words.fellShort(title, words.outcome[result.outcome]), level: 3 },
            { kind: 'line', text: found },
            ...details.flatMap(({ heading, items }) => listed(heading, items)),
          ]
        }),
      ]
    }),
  ]
}

/**
 * The results as JUnit XML, which CI systems read: a suite for each school, a test case for each expectation. Not met is
 * a failure; what the evidence leaves open is an error, as the test could not be decided: never skipped, which would
 * pass. There is no clock, so no times.
 */
export function checksAsJunit(schools: readonly CheckedSchool[], world: SpeakingWorld): string {
  const all = schools.flatMap(({ results }) => results)
  const suites = schools.map((school) => {
    const { file, assessment, results } = school
    const { policy, asOf, version } = assessment
    const properties = Object.entries({ asOf, policy: policy.id, version }).map(([name, value]) =>
      element('property', { name, value }),
    )
    return element('testsuite', { name: file, ...junitCounts(results) }, [
      element('properties', {}, properties),
      ...toldOf(school, world).map((told) =>
        element('testcase', { classname: file, name: told.title }, fallenShort(told)),
      ),
    ])
  })
  const name = 'partnership-continuum'
  return asXmlFile(element('testsuites', { name, ...junitCounts(all) }, suites)).trimEnd()
}

function fallenShort({ result, found, details }: Told): Element[] {
  if (result.outcome === 'met') return []
  const text = [found, ...details.flatMap(({ heading, items }) => ['', heading, ...items.flatMap(outlineLines)])]
  const name = result.outcome === 'notMet' ? 'failure' : 'error'
  return [element(name, { type: result.outcome, message: found }, [text.join('\n')])]
}

function junitCounts(results: readonly CheckResult[]) {
  const count = (outcome: CheckOutcome) => results.filter((result) => result.outcome === outcome).length
  return { tests: results.length, failures: count('notMet'), errors: count('insufficient'), skipped: 0 }
}

interface Told extends CheckInWords {
  readonly result: CheckResult
}

function toldOf({ assessment, results }: CheckedSchool, { locale }: SpeakingWorld): Told[] {
  return results.map((result) => ({ result, ...describeCheck<Vocabulary>(result, assessment, { locale }) }))
}

function countsOf(results: readonly CheckResult[], { check }: Catalogue): string {
  const { failures, errors, tests } = junitCounts(results)
  return check.report.counts(tests - failures - errors, failures, errors)
}

function judgedBy({ asOf, policy, version }: Assessment, { summary, date }: Catalogue): string {
  return summary.stamp(date(asOf), plain(policy.id), plain(version))
}
