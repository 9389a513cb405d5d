import { policies } from '../../data/policies'
import { shippedQualities } from '../../data/shipped'
import {
  audiences,
  crosswalk,
  type Framework,
  type Indicator,
  idsOf,
  idsUnder,
  indicatorOf,
  isOnContinuum,
  type Leaf,
  type Mapping,
  measureOf,
  type Policy,
  qualities as qualityIds,
  reworded,
  type Strategy,
  type Vocabulary,
} from '../framework'
import type { SourcesOptions } from '../sources'
import {
  type Block,
  drawsOnLine,
  type Locale,
  listed,
  type Outline,
  outline,
  outlineCondition,
  type Speech,
  sectionTitle,
  speechIn,
} from '../words'
import { type Page, page, sourceLines } from './page'

/** By which policy, with which documents and in which locale the pages are written. */
export interface PagesOptions extends Pick<SourcesOptions, 'documents'> {
  /** The policy whose percentages are written; the standard one unless named. */
  readonly policy?: Policy
  /** How the pages are said; `en-AU` unless named. */
  readonly locale?: Locale
}

/**
 * A framework to read and to hand on: one page of Markdown for its continuum, with the stages side by side, one for
 * each checklist and one for the strategies. Each statement stands with its condition in words, how words of the source
 * were read as numbers, what it relates to, the strategies that advance it, and its source.
 *
 * Everything follows from the framework and the policy; the words are a reading of the same conditions that are judged.
 *
 * @returns in the order continuum, checklists, strategies; what has nothing in it has no page
 *
 * @example
 * for (const { id, markdown } of frameworkPages(fiso)) writeFileSync(`docs/${id}.md`, markdown)
 */
export function frameworkPages<V extends Vocabulary>(
  framework: Framework<V>,
  { policy = policies.standard as unknown as Policy, documents, locale }: PagesOptions = {},
): Page[] {
  const speech = speechIn(framework, locale)
  const { framework: general, messages } = speech
  const qualities = reworded(shippedQualities(), locale, ['initiativeQualities'])
  const reading: Reading = { ...speech, policy, documents, qualities, mappings: crosswalk(general) }
  return [
    ...(idsOf(general.components).length > 0 ? [page('continuum', general.title, continuumBlocks(reading))] : []),
    ...idsOf(general.checklists).map((id) =>
      page(id, general.checklists[id]?.title ?? id, checklistBlocks(id, reading)),
    ),
    ...(idsOf(general.strategies).length > 0
      ? [page('strategies', messages.page.strategies, strategyBlocks(reading))]
      : []),
  ]
}

interface Reading extends Speech {
  readonly policy: Policy
  readonly qualities: ReturnType<typeof shippedQualities>
  readonly documents: SourcesOptions['documents']
  readonly mappings: readonly Mapping[]
}

function continuumBlocks(reading: Reading): Block[] {
  const { framework, messages } = reading
  const words = messages.page
  return [
    { kind: 'line', text: words.continuum(framework.edition) },
    ...howToRead(reading),
    ...idsOf(framework.components).flatMap((component): Block[] => {
      const idsAt = (stage: string) => idsUnder(framework.indicators, `${component}/${stage}`)
      return [
        { kind: 'heading', text: words.component(framework.components[component]?.title ?? component) },
        { kind: 'heading', text: words.glance, level: 3 },
        sideBySide(framework, idsAt),
        ...framework.stages.flatMap(({ id: stage, title }): Block[] => [
          { kind: 'heading', text: title, level: 3 },
          ...drawsOnLine(component, stage, reading).map((text): Block => ({ kind: 'line', text })),
          ...idsAt(stage).flatMap((id) => indicatorBlocks(id, 4, reading)),
        ]),
      ]
    }),
    ...besides(reading),
  ]
}

/** The Essential Elements, and what the source says that is not judged. */
function besides(reading: Reading): Block[] {
  const { messages } = reading
  const { essentialElements, statements } = reading.framework
  const words = messages.page
  const unnamed = essentialElements.flatMap(({ number, title }) => (title === null ? [`${number}`] : []))
  const named = essentialElements
    .filter(({ title }) => title !== null)
    .map(({ number, title }) => outline(words.element(number, title), relationLines(`element/${number}`, reading)))
  return [
    ...listed(
      words.essentialElements,
      unnamed.length === 0 ? named : [...named, outline(words.notNamed(messages.list(unnamed)))],
    ),
    ...listed(
      words.besides,
      Object.values(statements).map(({ statement, restates }) =>
        outline(statement, sourceLines(restates, reading, reading.documents)),
      ),
    ),
  ]
}

/** The statements of one component, a column for each stage. */
function sideBySide(framework: Framework, idsAt: (stage: string) => readonly string[]): Block {
  const columns = framework.stages.map(({ id }) => idsAt(id).map((indicator) => statementOf(indicator, framework)))
  const depth = Math.max(...columns.map((column) => column.length))
  return {
    kind: 'table',
    head: framework.stages.map(({ title }) => title),
    rows: Array.from({ length: depth }, (_, row) => columns.map((column) => column[row] ?? '')),
  }
}

/** How to read a page of statements: what is the source's and what ours, and the policy's numbers. */
function howToRead({ policy: { id, quantifiers, minimumResponses }, messages }: Reading): Block[] {
  const { majority, most, almostAll } = quantifiers
  const words = messages.page
  const policy = words.policy(
    id,
    messages.threshold(majority),
    messages.threshold(most),
    messages.threshold(almostAll),
    minimumResponses,
  )
  return [...words.howToRead, policy].map((text) => ({ kind: 'line', text }))
}

function checklistBlocks(checklist: string, reading: Reading): Block[] {
  const { framework, messages } = reading
  return [
    { kind: 'line', text: messages.page.checklist },
    ...howToRead(reading),
    ...Object.entries(framework.checklists[checklist]?.sections ?? {}).flatMap(([section, { title }]): Block[] => [
      { kind: 'heading', text: title },
      ...relationBlocks(`${checklist}/${section}`, reading),
      ...idsUnder(framework.indicators, `${checklist}/${section}`).flatMap((id) => indicatorBlocks(id, 3, reading)),
    ]),
  ]
}

function indicatorBlocks(id: string, level: 3 | 4, reading: Reading): Block[] {
  const { documents, framework, messages, policy } = reading
  const indicator = indicatorOf(framework, id)
  if (indicator === undefined) return []
  const words = messages.page
  const condition = outlineCondition(indicator.condition, reading, policy, (leaf) => questionOf(leaf, framework))
  const strategies = Object.values(framework.strategies).filter(({ advances }) => advances.includes(id))
  // What a statement of the continuum says of the Essential Elements stands in a line of its own.
  const related = relationsOf(id, reading).filter(({ to }) => !isOnContinuum(indicator) || !isElement(to))
  return [
    { kind: 'heading', text: indicator.statement, level },
    {
      kind: 'list',
      items: [
        outline(words.metWhen(condition.text), condition.parts),
        ...(indicator.reading === undefined ? [] : [outline(messages.explain.reading(indicator.reading))]),
        ...(indicator.familyVoice ? [outline(words.voice)] : []),
        ...elements(indicator, reading),
        ...titled(
          words.relations,
          related.map((mapping) => describeRelation(mapping, reading)),
        ),
        ...titled(
          words.advancedBy,
          strategies.map(({ title, jurisdiction }) =>
            jurisdiction === null ? title : words.boundTo(title, jurisdiction),
          ),
        ),
        ...(strategies.length === 0 ? [outline(words.advancedByNone)] : []),
        ...sourceLines(indicator.restates, reading, documents),
        outline(words.id(id)),
      ],
    },
  ]
}

/** What is asked, word for word; once for a document, whose questions are all of the same one. */
function questionOf(leaf: Leaf, framework: Framework): string[] {
  if (leaf.kind === 'sameAs' || (leaf.kind === 'document' && leaf.field !== 'exists')) return []
  const question = measureOf(framework, leaf.measure)?.question
  return question === undefined ? [] : [question]
}

function elements(indicator: Indicator, { framework: { essentialElements }, messages }: Reading): Outline[] {
  if (!isOnContinuum(indicator) || indicator.essentialElements.length === 0) return []
  const named = essentialElements.filter(({ number }) => indicator.essentialElements.includes(number))
  return [
    outline(messages.page.elements(named.map(({ number, title }) => messages.page.element(number, title)).join('; '))),
  ]
}

function strategyBlocks(reading: Reading): Block[] {
  const { framework, messages } = reading
  return [
    { kind: 'line', text: messages.page.strategiesLine },
    ...audiences.flatMap((audience): Block[] => {
      const theirs = Object.entries(framework.strategies).filter(([, strategy]) => strategy.audience === audience)
      if (theirs.length === 0) return []
      return [
        { kind: 'heading', text: messages.page.audience(messages.audience[audience]) },
        ...theirs.flatMap(([id, strategy]): Block[] => [
          { kind: 'heading', text: strategy.title, level: 3 },
          { kind: 'list', items: strategyItems(id, strategy, reading) },
        ]),
      ]
    }),
  ]
}

function strategyItems(id: string, strategy: Strategy, reading: Reading): Outline[] {
  const { framework, messages } = reading
  const words = messages.page
  const statements = (ids: readonly string[]) =>
    ids.map((indicator) => words.indicator(statementOf(indicator, framework), indicator))
  return [
    ...(strategy.jurisdiction === null ? [] : [outline(words.jurisdiction(strategy.jurisdiction))]),
    ...titled(words.firstActions, strategy.firstActions),
    ...titled(words.examples, strategy.examples),
    outline(messages.step.effort(messages.effort[strategy.effort.size], strategy.effort.reason)),
    ...titled(words.needs, statements(strategy.needs)),
    ...titled(words.advances, statements(strategy.advances)),
    ...titled(
      words.qualities,
      qualityIds.flatMap((quality) => {
        const reason = strategy.qualities[quality]
        return reason === undefined ? [] : [words.quality(reading.qualities[quality].title, reason)]
      }),
    ),
    ...sourceLines(strategy.restates, reading, reading.documents),
    outline(words.id(id)),
  ]
}

function titled(title: string, lines: readonly string[]): Outline[] {
  return lines.length === 0 ? [] : [outline(title, lines)]
}

function statementOf(indicator: string, framework: Framework): string {
  return indicatorOf(framework, indicator)?.statement ?? indicator
}

/** What is related to something, read from its end. */
function relationsOf(id: string, { mappings }: Reading): Mapping[] {
  return mappings.filter(({ from }) => from === id)
}

function relationLines(id: string, reading: Reading): string[] {
  return relationsOf(id, reading).map((mapping) => describeRelation(mapping, reading))
}

function relationBlocks(id: string, reading: Reading): Block[] {
  const items = titled(reading.messages.page.relations, relationLines(id, reading))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function describeRelation({ relation, to }: Mapping, { framework, messages }: Reading): string {
  const words = messages.page
  const statement = indicatorOf(framework, to)?.statement
  const element = framework.essentialElements.find(({ number }) => to === `element/${number}`)
  const title =
    element === undefined ? sectionTitle(to, { framework }) : words.elementNamed(element.number, element.title)
  return words.relation(messages.relation[relation], statement === undefined ? title : words.indicator(statement, to))
}

function isElement(id: string): boolean {
  return id.startsWith('element/')
}
