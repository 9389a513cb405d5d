import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { idsUnder, indicatorOf, leavesOf, type Rules, sectionOf, sectionsBehind, type Vocabulary } from '../framework'
import {
  type Assessment,
  assertSameFramework,
  blockersOf,
  type ComponentResult,
  type Level,
  nextStage,
  type ResultBehind,
  resultsBehind,
  resultsOf,
  type StageResult,
} from '../levels'
import { whyNot } from '../recommendations'
import { answerOf, type IndicatorResult, isVoiceMissing, openLeaves } from '../verdicts'
import { describeCondition, outlineLines } from './describe'
import { describeChange, describeFinding } from './findings'
import { forGroups, groupName, groupNames } from './group-name'
import { plain } from './plain'
import { type Speech, speechIn, type WordsOptions } from './speech'
import { describeWhyNot } from './why-not'

/** What can be explained: an indicator, a component, one of its stages, a checklist or one of its sections. */
export type Explainable<V extends Vocabulary> =
  | V['indicator']
  | V['component']
  | V['checklist']
  | `${V['component']}/${V['stage']}`
  | `${V['checklist']}/${string}`

/**
 * Why a verdict or a level is what it is, in plain words: what is asked, what the evidence says of each part, which
 * rule put it together, and what would change it. The words follow from the condition and the results alone.
 *
 * The rule of every verdict is the indicator's own condition and the policy's; the words are a reading of them.
 *
 * @returns lines of text joined by newlines; ids and reasons from outside are made safe to print
 * @throws RangeError where there is nothing with that id; Error where the framework is not the one judged with
 *
 * @example
 * console.log(explain(assessment, 'communication/evolving/feel-welcome'))
 */
export function explain<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  id: NoInfer<Explainable<V>>,
  { framework: named, locale }: WordsOptions<V> = {},
): string {
  const framework = orFiso(named)
  assertSameFramework(assessment, framework)
  const reading: Reading = {
    ...speechIn(framework, locale),
    assessment: assessment as unknown as Assessment,
    results: resultsOf(assessment) as unknown as Reading['results'],
  }
  if (!isExplainable(assessment, id)) {
    throw new RangeError(`there is no indicator, component, stage, checklist or section with the id "${plain(id)}"`)
  }
  return linesOf(reading, id).join('\n')
}

/**
 * Whether there is something with that id to explain, for an id that comes from outside.
 *
 * @example
 * isExplainable(assessment, 'communication/evolving/feel-welcom') // false
 */
export function isExplainable<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  id: string,
): id is Explainable<V> {
  return explainableIds(assessment).includes(id as Explainable<V>)
}

/** Everything in an assessment that can be explained: indicators, components, stages, checklists and sections. */
export function explainableIds<V extends Vocabulary = FisoVocabulary>(assessment: Assessment<V>): Explainable<V>[] {
  const { components, checklists } = assessment as unknown as Assessment
  return [
    ...Object.keys(resultsOf(assessment)),
    ...Object.entries(components).flatMap(([id, { stages }]) => [
      id,
      ...Object.keys(stages).map((stage) => `${id}/${stage}`),
    ]),
    ...Object.entries(checklists).flatMap(([id, { sections }]) => [
      id,
      ...Object.keys(sections).map((section) => `${id}/${section}`),
    ]),
  ] as Explainable<V>[]
}

function linesOf(reading: Reading, id: string): string[] {
  const [part = '', section, ...name] = id.split('/')
  if (name.length > 0) return explainIndicator(reading, id)
  if (Object.hasOwn(reading.assessment.checklists, part)) return explainChecklist(reading, part, section)
  return section === undefined ? explainComponent(reading, part) : explainStage(reading, part, section)
}

interface Reading extends Speech {
  readonly assessment: Assessment
  readonly results: Readonly<Record<string, IndicatorResult>>
}

function explainIndicator(reading: Reading, id: string): string[] {
  const { assessment, framework, messages, results } = reading
  const indicator = framework.indicators[id]
  const result = results[id]
  if (indicator === undefined || result === undefined) return []
  const words = messages.explain
  const head = [
    indicator.statement,
    words.source(indicator.restates.join(', ')),
    ...(indicator.reading === undefined ? [] : [words.reading(indicator.reading)]),
    '',
    words.verdict(describeVerdict(result, reading)),
    ...voiceLine(result, reading),
    ...inGroupLines(reading, id),
  ]
  if (result.notApplicableBecause !== null) return [...head, words.declared(plain(result.notApplicableBecause))]

  const found = (index: number): readonly string[] => {
    const leafResult = result.leaves[index]
    return leafResult === undefined ? [] : describeFinding(leafResult, reading, assessment.policy)
  }
  const changes = changeLines(id, result, reading, assessment.policy)
  return [
    ...head,
    ...section(words.asked, [
      ...describeCondition(indicator.condition, reading, assessment.policy, found),
      ...observationLines(result, reading),
    ]),
    ...section(
      words.change,
      changes.map((line) => `- ${line}`),
    ),
  ]
}

/** The family groups for which the verdict is another, where they are judged. */
function inGroupLines(reading: Reading, id: string): string[] {
  const { assessment, messages } = reading
  return (assessment.groupLevels ?? []).flatMap((of) =>
    Object.values(of.components)
      .flatMap(({ differs }) => differs)
      .filter(({ indicator }) => indicator === id)
      .map(({ verdict }) => messages.explain.verdictOfGroup(groupName(of, reading), messages.verdict[verdict])),
  )
}

/** Whose voice a verdict rests on, or would. */
function voiceLine(result: IndicatorResult, { messages }: Speech): string[] {
  if (result.voices.length === 0) return []
  const voices = messages.list(result.voices.map((voice) => messages.voice[voice]))
  return [isVoiceMissing(result) ? messages.explain.voicesWithout(voices) : messages.explain.voices(voices)]
}

/**
 * What would change an indicator that is not met or unknown, a line each: an observation, where no answer of the
 * condition could; nothing where it is met or does not apply.
 */
export function changeLines(
  id: string,
  result: IndicatorResult | ResultBehind,
  speech: Speech,
  rules: Rules,
): string[] {
  const { framework, messages } = speech
  const condition = indicatorOf(framework, id)?.condition
  if (condition === undefined || result.verdict === 'met' || result.verdict === 'notApplicable') return []
  if (isVoiceMissing(result)) return [messages.change.hearFamilies]
  const leaves = leavesOf(condition)
  const groups = 'groups' in result ? result.groups : []
  const changes = openLeaves(condition, result.leaves.map(answerOf)).flatMap((index) => {
    const [leaf, answer] = [leaves[index], result.leaves[index]]
    return leaf === undefined || answer === undefined ? [] : [describeChange(leaf, answer, speech, rules, groups)]
  })
  return changes.length > 0 ? changes : [messages.change.observe]
}

function observationLines({ observed, verdict }: IndicatorResult, { messages }: Speech): string[] {
  if (observed === null) return []
  const words = messages.explain
  const date = messages.date(observed.date)
  const ids = observed.items.map(plain).join(', ')
  if (observed.judgement === null) return [words.observersDisagree(date, ids)]
  const line = words.observed(messages.verdict[observed.judgement], date, ids)
  if (observed.decided) return [`${line}; ${messages.finding.counts(messages.date(observed.until))}`]
  if (observed.overruled) return [line, `  ${words.overruled}`]
  return [line, `  ${observed.judgement === verdict ? words.lendsVoice : words.notDecided}`]
}

function explainStage(reading: Reading, component: string, stage: string): string[] {
  const { assessment, framework, messages, results } = reading
  const result = assessment.components[component]?.stages[stage]
  if (result === undefined) return []
  return [
    `${framework.components[component]?.title}`,
    stageLine(stage, result, reading),
    messages.explain.enough[assessment.policy.enough],
    ...cappedByLine(assessment.components[component], reading),
    ...drawsOnLine(component, stage, reading),
    '',
    ...statementLines(results, idsUnder(results, `${component}/${stage}`), reading),
    ...section(
      messages.whyNot.title(stageName(stage, reading)),
      describeWhyNot(whyNot(assessment, component, stage, { framework }), reading).flatMap(outlineLines),
    ),
  ]
}

/** Which sections of checklists a stage draws on, by their titles; nothing where it draws on none. */
export function drawsOnLine(component: string, stage: string, { framework, messages }: Speech): string[] {
  const titles = sectionsBehind(framework, component, stage).map((id) => sectionTitle(id, { framework }))
  return titles.length === 0 ? [] : [messages.explain.drawsOn(titles.join('; '))]
}

/** The title of a section by its id `checklist/section`. */
export function sectionTitle(id: string, { framework }: Pick<Speech, 'framework'>): string {
  const [checklist = '', section = ''] = id.split('/')
  return sectionOf(framework, checklist, section)?.title ?? id
}

function explainComponent(reading: Reading, component: string): string[] {
  const { assessment, framework, messages } = reading
  const words = messages.explain
  const result = assessment.components[component]
  if (result === undefined) return []
  const title = `${framework.components[component]?.title}`
  if (!result.applicable) return [title, words.noneApplies]
  const next = nextStage(framework, result)
  const behind = resultsBehind(assessment)
  const blockers = next === null ? [] : blockersOf(framework, behind, component, next)
  return [
    describeLevel(title, result.level, reading),
    words.bounds,
    words.enough[assessment.policy.enough],
    ...groupLevelLines(component, assessment, reading),
    '',
    ...framework.stages.flatMap(({ id }) => {
      const stage = result.stages[id]
      return stage === undefined ? [] : [stageLine(id, stage, reading)]
    }),
    ...(next === null
      ? ['', words.top]
      : section(words.blocks(stageName(next, reading)), statementLines(behind, blockers, reading))),
  ]
}

/** Where each family group stands, and which of them hold the level down. */
export function groupLevelLines(
  component: string,
  { components, groupLevels }: Pick<Assessment, 'components' | 'groupLevels'>,
  speech: Speech,
): string[] {
  const words = speech.messages.explain
  return [
    ...cappedByLine(components[component], speech),
    ...(groupLevels ?? []).flatMap((of) => {
      const found = of.components[component]
      if (found === undefined) return []
      return [words.groupLevel(groupName(of, speech), levelInWords(found.level, speech), found.differs.length)]
    }),
  ]
}

function cappedByLine(component: Pick<ComponentResult, 'cappedBy'> | undefined, speech: Speech): string[] {
  const groups = component?.cappedBy ?? []
  return groups.length === 0 ? [] : [speech.messages.explain.cappedBy(groupNames(groups, speech))]
}

function explainChecklist(reading: Reading, checklist: string, only?: string): string[] {
  const { assessment, framework, messages, results } = reading
  const { title, sections } = framework.checklists[checklist] ?? { title: checklist, sections: {} }
  return [
    title,
    messages.explain.section,
    ...Object.entries(sections).flatMap(([section, { title: sectionTitle }]) => {
      const verdict = assessment.checklists[checklist]?.sections[section]
      if (verdict === undefined || (only !== undefined && only !== section)) return []
      const ids = idsUnder(results, `${checklist}/${section}`)
      return ['', `${sectionTitle}: ${messages.verdict[verdict]}`, ...statementLines(results, ids, reading)]
    }),
  ]
}

function statementLines(
  results: Readonly<Record<string, IndicatorResult | ResultBehind>>,
  ids: readonly string[],
  speech: Speech,
): string[] {
  return ids.flatMap((id) => {
    const result = results[id]
    return result === undefined
      ? []
      : [`- ${speech.framework.indicators[id]?.statement}`, `  ${describeVerdict(result, speech)} (${id})`]
  })
}

/** A verdict with what decided it, or why nothing did; of a family group, whose it is. */
export function describeVerdict(result: IndicatorResult | ResultBehind, speech: Pick<Speech, 'messages'>): string {
  const { messages } = speech
  const { verdict, basis, causes } = result
  const name = messages.verdict[verdict]
  if ('groups' in result && result.groups.length > 0) {
    return `${name}${forGroups(result.groups, speech)}`
  }
  if (basis !== null) return `${name}, ${messages.basis[basis]}`
  return causes.length === 0 ? name : `${name}: ${causes.map((cause) => messages.cause[cause]).join('; ')}`
}

/** What stands where. */
export function describeLevel(title: string, level: Level, speech: Speech): string {
  return `${title}: ${levelInWords(level, speech)}`
}

/** A level in words: the demonstrated stage, and the possible one where it is another. */
export function levelInWords({ demonstrated, possible }: Level, speech: Speech): string {
  return speech.messages.explain.level(stageName(demonstrated, speech), stageName(possible, speech))
}

/** A stage's title, or in words that the first is not reached. */
export function stageName(stage: string | null, { framework, messages }: Speech): string {
  const found = framework.stages.find(({ id }) => id === stage)
  return found?.title ?? messages.beforeFirst(framework.stages[0]?.title ?? '')
}

function stageLine(
  stage: string,
  { verdict, met, notMet, unknown, notApplicable }: StageResult,
  speech: Speech,
): string {
  const { messages } = speech
  const counts = messages.explain.counts(met, notMet, unknown, notApplicable)
  return messages.explain.stage(stageName(stage, speech), messages.verdict[verdict], counts)
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}
