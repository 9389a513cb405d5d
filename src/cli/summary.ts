import { fiso } from '../../data'
import { type Framework, idsOf, measureOf } from '../framework'
import { type Assessment, resultsOf } from '../levels'
import { recommend, type Step } from '../recommendations'
import { describeLevel, describeStep, describeVerdict, messages, plain, stageName } from '../words'
import type { Block } from './document'

/** The steps shown first; the rest are counted. Five is what a meeting can take in: our choice. */
const firstSteps = 5

/** An assessment for people: levels, stages, what stands in the way, what to do next, and what became of the evidence. */
export function summaryOf(assessment: Assessment, steps: 'first' | 'all'): Block[] {
  const framework = fiso as unknown as Framework
  const results = resultsOf(assessment)
  const words = messages.summary
  const subject = assessment.subject === null ? words.noSubject : plain(assessment.subject.name)
  const next = recommend(assessment, { framework })
  const shown = steps === 'all' ? next : next.slice(0, firstSteps)
  return [
    { kind: 'title', text: subject },
    { kind: 'line', text: describeLevel(framework.title, assessment.level, framework) },
    { kind: 'line', text: words.stamp(messages.date(assessment.asOf), assessment.policy.id, assessment.version) },
    { kind: 'line', text: messages.explain.bounds },
    ...idsOf(assessment.components).flatMap((id): Block[] => {
      const component = assessment.components[id]
      if (component === undefined) return []
      return [
        { kind: 'heading', text: describeLevel(framework.components[id]?.title ?? id, component.level, framework) },
        {
          kind: 'table',
          head: [words.stage, words.verdict, words.statements],
          rows: Object.entries(component.stages).map(([stage, result]) => [
            stageName(stage, framework),
            messages.verdict[result.verdict],
            messages.explain.counts(result.met, result.notMet, result.unknown, result.notApplicable),
          ]),
        },
      ]
    }),
    ...list(words.blockers, behindSteps(next), (id) => {
      const result = results[id]
      return {
        text: `${framework.indicators[id]?.statement}`,
        details: result ? [`${describeVerdict(result)} (${id})`] : [],
      }
    }),
    ...list(words.steps(shown.length, next.length), shown, (step) => {
      const { title, details } = describeStep(step, framework)
      return { text: title, details }
    }),
    ...list(words.gaps, assessment.groupGaps, ({ indicator, measure, group, whole, verdict }) => ({
      text: words.gap(
        plain(group),
        messages.verdict[verdict],
        messages.verdict[whole],
        measureOf(framework, measure)?.title ?? measure,
        indicator,
      ),
    })),
    ...list(words.conflicts, assessment.conflicts, ({ indicator, kind, items }) => ({
      text: words.conflict[kind](items.map(plain).join(', '), indicator),
    })),
    ...list(words.checklists, checklistVerdicts(assessment, framework), (text) => ({ text })),
    ...list(words.elements, elementVerdicts(assessment, framework), (text) => ({ text })),
    ...list(words.ledger, ledgerCounts(assessment), (text) => ({ text })),
  ]
}

/** The indicators behind the steps, in the order of the steps. */
function behindSteps(steps: readonly Step[]): string[] {
  const open = steps.flatMap(({ because }) => because.verdicts).filter(({ verdict }) => verdict !== 'met')
  return [...new Set(open.map(({ indicator }) => indicator))]
}

function checklistVerdicts(assessment: Assessment, framework: Framework): string[] {
  return Object.entries(assessment.checklists).flatMap(([id, { sections }]) =>
    Object.entries(sections).map(([section, verdict]) => {
      const title = framework.checklists[id]?.sections[section]?.title ?? section
      return `${framework.checklists[id]?.title}, ${title}: ${messages.verdict[verdict]}`
    }),
  )
}

function elementVerdicts(assessment: Assessment, framework: Framework): string[] {
  return assessment.essentialElements.flatMap(({ number, verdict }) => {
    const title = framework.essentialElements.find((element) => element.number === number)?.title
    return verdict === 'notJudged' ? [] : [`${number}. ${title}: ${messages.verdict[verdict]}`]
  })
}

function ledgerCounts({ ledger }: Assessment): string[] {
  return idsOf(messages.outcome).flatMap((outcome) => {
    const entries = ledger.filter((entry) => entry.outcome === outcome)
    return entries.length === 0 ? [] : [`${entries.length} ${messages.outcome[outcome]}`]
  })
}

function list<T>(
  heading: string,
  items: readonly T[],
  item: (value: T) => { readonly text: string; readonly details?: readonly string[] },
): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items: items.map(item) },
      ]
}
