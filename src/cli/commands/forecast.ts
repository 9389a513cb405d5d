import { fiso } from '../../../data'
import type { Framework } from '../../framework'
import {
  type Forecast,
  type ForecastLevel,
  type ForecastVerdict,
  forecast,
  type Movement,
  type Renewal,
} from '../../plan'
import {
  asOutline,
  type Block,
  levelInWords,
  listed,
  messages,
  type Outline,
  outline,
  plain,
  planMessages,
  subjectName,
} from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { refusing } from '../input'
import { dayIn, oneOf } from '../options'
import { readJson, readRequest } from '../school'

const words = planMessages.forecast

export const forecastCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'until', 'policy', 'format', 'strict-input'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    const until = dayIn(options, 'until')
    const request = readRequest(await readJson(file, world), file, options, world)
    const result = refusing(() => forecast(request, { until })) as unknown as Forecast
    printAs(format, result, () => forecastBlocks(result, format === 'table' ? 'first' : 'all'), world)
  },
}

/** The first to renew that a table shows: as much as a meeting can take in, our choice. */
const firstToRenew = 10

/** What to renew first, and what changes on which day if nothing is renewed, for people. */
export function forecastBlocks(
  { subject, asOf, until, policy, changes, renew }: Forecast,
  howMuch: 'first' | 'all' = 'all',
): Block[] {
  const shown = howMuch === 'all' ? renew : renew.slice(0, firstToRenew)
  const framework = fiso as unknown as Framework
  return [
    { kind: 'title', text: words.title(subjectName(subject)) },
    { kind: 'line', text: words.line(messages.date(asOf), messages.date(until), plain(policy)) },
    { kind: 'line', text: messages.explain.bounds },
    ...(changes.length === 0 ? [{ kind: 'line', text: words.nothing } as const] : []),
    ...listed(
      words.renew(shown.length, renew.length),
      shown.map((renewal) => renewalOutline(renewal, framework)),
    ),
    ...listed(
      words.changes,
      changes.map(({ date, indicators, components, level }) =>
        outline(messages.date(date), [
          ...(level === null ? [] : [levelOutline(words.whole, level, framework)]),
          ...components.map((change) =>
            levelOutline(framework.components[change.component]?.title ?? change.component, change, framework),
          ),
          ...indicators.map(verdictOutline),
        ]),
      ),
    ),
  ]
}

function renewalOutline(renewal: Renewal, framework: Framework): Outline {
  const lapses = messages.date(renewal.lapses)
  const titles = (components: readonly string[]) =>
    messages.list(components.map((id) => framework.components[id]?.title ?? id))
  const { lowers, raises, indicators } = renewal
  return outline(
    renewal.measure === null ? words.observation(renewal.title, lapses) : words.measure(renewal.title, lapses),
    [
      ...(lowers.length === 0 ? [] : [words.lowers(titles(lowers))]),
      ...(raises.length === 0 ? [] : [words.raises(titles(raises))]),
      ...(indicators.length === 0 ? [] : [words.indicators(messages.list(indicators))]),
    ],
  )
}

function levelOutline(what: string, { before, after, ...moves }: ForecastLevel, framework: Framework): Outline {
  return outline(words.level(what, levelInWords(before, framework), levelInWords(after, framework)), [movesOf(moves)])
}

function verdictOutline({ indicator, before, after, lapsed, begun }: ForecastVerdict): Outline {
  const ids = (list: readonly string[]) => messages.list(list.map(plain))
  return outline(
    words.verdict(indicator, messages.verdict[before], messages.verdict[after]),
    [
      ...(lapsed.length === 0 ? [] : [words.lapsed(ids(lapsed))]),
      ...(begun.length === 0 ? [] : [words.begun(ids(begun))]),
    ].map(asOutline),
  )
}

function movesOf({ demonstrated, possible }: Movement): string {
  const moves = [words.moves.demonstrated[demonstrated], words.moves.possible[possible]]
  return messages.list(moves.filter((move) => move !== null))
}
