import { idsOf, idsUnder, measureOf } from '../../framework'
import { type Assessment, blockersAhead, countVerdicts, emptySideOf, type Level, resultsBehind } from '../../levels'
import { recommend, type Step } from '../../recommendations'
import {
  asOutline,
  type Block,
  describeLevel,
  describeStep,
  describeVerdict,
  groupLevelLines,
  groupName,
  listed,
  messagesIn,
  type Outline,
  outline,
  plain,
  reportMessages,
  type Speech,
  sectionTitle,
  stageName,
  subjectName,
} from '../../words'

/** How much of an assessment is told. */
export interface SchoolBlocksOptions {
  /** So many of the next steps are told, and the rest counted; all unless named. */
  readonly mostSteps?: number
  /** The place whose strategies are told with those of no place. */
  readonly jurisdiction?: string | undefined
}

/** An assessment for people, in the parts that a page sets apart. */
export interface SchoolBlocks {
  /** The school, where it stands, and what made the judgement. */
  readonly opening: readonly Block[]
  /** Each component with its stages. */
  readonly components: readonly Block[]
  /** What stands in the way, and what to do next. */
  readonly ahead: readonly Block[]
  /** What else there is to know: the sides, family groups, contradictions, checklists, the evidence. */
  readonly besides: readonly Block[]
}

/** An assessment for people: levels, stages, what stands in the way, what to do next, and what became of the evidence. */
export function schoolBlocks(
  assessment: Assessment,
  speech: Speech,
  { mostSteps = Number.POSITIVE_INFINITY, jurisdiction }: SchoolBlocksOptions = {},
): SchoolBlocks {
  const { framework, messages } = speech
  const results = resultsBehind(assessment)
  const words = messages.summary
  const isAny = Object.values(assessment.components).some(({ applicable }) => applicable)
  const next = recommend(assessment, { framework, ...(jurisdiction === undefined ? {} : { jurisdiction }) })
  const shown = next.slice(0, mostSteps)
  return {
    opening: [
      { kind: 'title', text: subjectName(assessment.subject, speech) },
      { kind: 'line', text: levelLine(framework.title, assessment.level, isAny, speech) },
      {
        kind: 'line',
        text: words.stamp(messages.date(assessment.asOf), plain(assessment.policy.id), assessment.version),
      },
      { kind: 'line', text: messages.explain.bounds },
    ],
    components: idsOf(assessment.components).flatMap((id) => componentBlocks(id, assessment, speech)),
    ahead: [
      ...list(words.blockers, blockersBehind(next, assessment, results, speech), (id) => {
        const result = results[id]
        return outline(
          `${framework.indicators[id]?.statement}`,
          result === undefined ? [] : [`${describeVerdict(result, speech)} (${id})`],
        )
      }),
      ...list(words.steps(shown.length, next.length), shown, (step) => {
        const { title, details } = describeStep(step, speech)
        return outline(title, details)
      }),
    ],
    besides: [
      ...list(words.balance, balanceLines(assessment, next, speech)),
      ...listed(words.groupLevels, groupsIn(assessment, speech)),
      ...list(words.gaps, assessment.groupGaps, ({ indicator, measure, group, family, whole, side }) =>
        words.gap(
          groupName({ group, family }, speech),
          messages.verdict[side],
          messages.verdict[whole],
          measureOf(framework, measure)?.title ?? measure,
          indicator,
        ),
      ),
      ...list(words.conflicts, assessment.conflicts, ({ indicator, kind, items }) =>
        words.conflict[kind](items.map(plain).join(', '), indicator),
      ),
      ...list(words.checklists, checklistVerdicts(assessment, speech)),
      ...list(words.elements, elementVerdicts(assessment, speech)),
      ...list(words.ledger, ledgerCounts(assessment, speech)),
    ],
  }
}

/** The parts in one. */
export function wholeOf({ opening, components, ahead, besides }: SchoolBlocks): Block[] {
  return [...opening, ...components, ...ahead, ...besides]
}

function componentBlocks(id: string, { components }: Assessment, speech: Speech): Block[] {
  const component = components[id]
  if (component === undefined) return []
  const { framework, messages } = speech
  const { stage, verdict, statements } = messages.summary
  const title = framework.components[id]?.title ?? id
  return [
    { kind: 'heading', text: levelLine(title, component.level, component.applicable, speech) },
    {
      kind: 'table',
      head: [stage, verdict, statements],
      rows: Object.entries(component.stages).map(([stage, result]) => [
        stageName(stage, speech),
        messages.verdict[result.verdict],
        messages.explain.counts(result.met, result.notMet, result.unknown, result.notApplicable),
      ]),
    },
  ]
}

/** A level in words; where nothing applies, which is no finding, that. */
function levelLine(title: string, level: Level, isApplicable: boolean, speech: Speech): string {
  if (isApplicable) return describeLevel(title, level, speech)
  const { table, noneApplies } = messagesIn(reportMessages, speech.locale).report
  return table.continuum(title, noneApplies)
}

/** What stands before the next stage of any component, in the order of the steps that answer it. */
function blockersBehind(
  steps: readonly Step[],
  assessment: Assessment,
  behind: ReturnType<typeof resultsBehind>,
  { framework }: Speech,
): string[] {
  const blockers = new Set(blockersAhead(framework, behind, assessment.components))
  const answered = steps.flatMap(({ because }) => because.verdicts).map(({ indicator }) => indicator)
  return [...new Set(answered)].filter((id) => blockers.has(id))
}

/** How the evidence divides, and where to begin on a side that is empty. */
function balanceLines({ balance }: Assessment, steps: readonly Step[], { messages }: Speech): string[] {
  const words = messages.summary
  const empty = emptySideOf(balance)
  const first = steps.find(({ fills }) => fills !== null)
  return [
    ...idsOf(balance).map((side) => words.counts(messages.shows[side], balance[side].met, balance[side].notMet)),
    ...(empty === null ? [] : [words.emptySide(messages.shows[empty], first?.title)]),
  ]
}

/** Where each family group stands in each component, and which hold its level down. */
function groupsIn({ components, groupLevels }: Assessment, speech: Speech): Outline[] {
  return idsOf(components).flatMap((id) => {
    const lines = groupLevelLines(id, { components, groupLevels }, speech)
    return lines.length === 0 ? [] : [outline(speech.framework.components[id]?.title ?? id, lines)]
  })
}

function checklistVerdicts(assessment: Assessment, speech: Speech): string[] {
  const { framework, messages } = speech
  return Object.entries(assessment.checklists).flatMap(([id, { sections, indicators }]) =>
    Object.entries(sections).map(([section, verdict]) => {
      const path = `${id}/${section}`
      const verdicts = idsUnder(indicators, path).flatMap((indicator) => indicators[indicator]?.verdict ?? [])
      const { met, notMet, unknown, notApplicable } = countVerdicts(verdicts)
      const title = `${framework.checklists[id]?.title}, ${sectionTitle(path, speech)}`
      const counts = messages.explain.counts(met, notMet, unknown, notApplicable)
      return messages.explain.stage(title, messages.verdict[verdict], counts)
    }),
  )
}

function elementVerdicts(assessment: Assessment, { framework, messages }: Speech): string[] {
  return assessment.essentialElements.flatMap(({ number, verdict }) => {
    const title = framework.essentialElements.find((element) => element.number === number)?.title
    const name = title === undefined || title === null ? `${number}` : `${number}. ${title}`
    return verdict === 'notJudged' ? [] : [`${name}: ${messages.verdict[verdict]}`]
  })
}

function ledgerCounts({ ledger }: Assessment, { messages }: Speech): string[] {
  return idsOf(messages.outcome).flatMap((outcome) => {
    const entries = ledger.filter((entry) => entry.outcome === outcome)
    return entries.length === 0 ? [] : [`${entries.length} ${messages.outcome[outcome]}`]
  })
}

function list<T>(heading: string, items: readonly T[], item: (value: T) => string | Outline = String): Block[] {
  return listed(
    heading,
    items.map((value) => asOutline(item(value))),
  )
}
