import { fiso } from '../../../data'
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
  type Catalogue,
  levelInWords,
  listed,
  type Outline,
  outline,
  plain,
  type Speech,
  speechIn,
  subjectName,
} from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { refusing } from '../input'
import { dayIn, oneOf } from '../options'
import { readJson, readRequest } from '../school'
import type { SpeakingWorld } from '../world'

export const forecastCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'until', 'policy', 'format', 'strict-input'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    const until = dayIn(options, 'until')
    const request = readRequest(await readJson(file, world), file, options, world)
    const result = refusing(() => forecast(request, { until })) as unknown as Forecast
    const howMuch = format === 'table' ? 'first' : 'all'
    printAs(format, result, () => forecastBlocks(result, forecastSpeech(world), howMuch), world)
  },
}

interface ForecastSpeech extends Speech {
  readonly words: Catalogue['forecast']
}

export function forecastSpeech({ locale, words }: Pick<SpeakingWorld, 'locale' | 'words'>): ForecastSpeech {
  return { ...speechIn(fiso, locale), words: words.forecast }
}

/** The first to renew that a table shows: as much as a meeting can take in, our choice. */
const firstToRenew = 10

/** What to renew first, and what changes on which day if nothing is renewed, for people. */
export function forecastBlocks(
  { subject, asOf, until, policy, changes, renew }: Forecast,
  speech: ForecastSpeech,
  howMuch: 'first' | 'all',
): Block[] {
  const { framework, messages, words } = speech
  const shown = howMuch === 'all' ? renew : renew.slice(0, firstToRenew)
  return [
    { kind: 'title', text: words.title(subjectName(subject, speech)) },
    { kind: 'line', text: words.line(messages.date(asOf), messages.date(until), plain(policy)) },
    { kind: 'line', text: messages.explain.bounds },
    ...(changes.length === 0 ? [{ kind: 'line', text: words.nothing } as const] : []),
    ...listed(
      words.renew(shown.length, renew.length),
      shown.map((renewal) => renewalOutline(renewal, speech)),
    ),
    ...listed(
      words.changes,
      changes.map(({ date, indicators, components, level }) =>
        outline(messages.date(date), [
          ...(level === null ? [] : [levelOutline(words.whole, level, speech)]),
          ...components.map((change) =>
            levelOutline(framework.components[change.component]?.title ?? change.component, change, speech),
          ),
          ...indicators.map((of) => verdictOutline(of, speech)),
        ]),
      ),
    ),
  ]
}

function renewalOutline(renewal: Renewal, { framework, messages, words }: ForecastSpeech): Outline {
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

function levelOutline(what: string, { before, after, ...moves }: ForecastLevel, speech: ForecastSpeech): Outline {
  const text = speech.words.level(what, levelInWords(before, speech), levelInWords(after, speech))
  return outline(text, [movesOf(moves, speech)])
}

function verdictOutline(
  { indicator, before, after, lapsed, begun }: ForecastVerdict,
  { messages, words }: ForecastSpeech,
): Outline {
  const ids = (list: readonly string[]) => messages.list(list.map(plain))
  return outline(
    words.verdict(indicator, messages.verdict[before], messages.verdict[after]),
    [
      ...(lapsed.length === 0 ? [] : [words.lapsed(ids(lapsed))]),
      ...(begun.length === 0 ? [] : [words.begun(ids(begun))]),
    ].map(asOutline),
  )
}

function movesOf({ demonstrated, possible }: Movement, { messages, words }: ForecastSpeech): string {
  const moves = [words.moves.demonstrated[demonstrated], words.moves.possible[possible]]
  return messages.list(moves.filter((move) => move !== null))
}
