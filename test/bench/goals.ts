import type { Results } from './results'

/** Something that is aimed at, beside what was measured. */
export interface Goal {
  readonly what: string
  readonly limit: number
  /** Whether the measure should be at most or at least the limit. */
  readonly should: 'at most' | 'at least'
  readonly measured: number
  readonly unit: string
}

const parse = '× `JSON.parse`'

/** What is aimed at. */
export function goalsOf({ warm, stream, imports }: Results): readonly Goal[] {
  const { parsed, noCodeFromStrings, manyShapes } = warm
  const [fewer = [], more = []] = Object.entries(stream.microseconds)
  const bestPeer = Math.min(parsed.jsonRules.ratio, parsed.jsonLogic.ratio)
  const over = (name: string) => imports[name]?.over ?? Number.NaN
  const atMost = (limit: number, what: string, measured: number, unit: string): Goal => {
    return { what, limit, should: 'at most', measured, unit }
  }
  const atLeast = (limit: number, what: string, measured: number): Goal => {
    return { what, limit, should: 'at least', measured, unit: '×' }
  }
  return [
    atMost(0.2, '`levels`', parsed.levels.ratio, parse),
    atMost(0.35, '`assess`, as it returns', parsed.assess.ratio, parse),
    atMost(0.35, '`assess`, every reason read', parsed.assessRead.ratio, parse),
    atMost(0.55, '`readEvidence` and `assess`', parsed.readAndAssess.ratio, parse),
    atMost(0.55, 'the same where code may not be made from strings', noCodeFromStrings.readAndAssess.ratio, parse),
    atMost(0.1, '`supposing`, the levels after one change', parsed.supposing.ratio, parse),
    atMost(0.1, '`whatIf`, one change, what moves and why', parsed.whatIf.ratio, parse),
    atMost(3, '`levels`, objects of many shapes', manyShapes.levels.ratio / parsed.levels.ratio, '× parsed ones'),
    atLeast(40, '`levels`, times as fast as json-rules-engine', parsed.jsonRules.ratio / parsed.levels.ratio),
    atLeast(3, '`levels`, times as fast as the best peer', bestPeer / parsed.levels.ratio),
    atLeast(6, '`levels`, times as fast as plain TypeScript', parsed.plain.ratio / parsed.levels.ratio),
    atMost(
      1.1,
      `a school of ${count(more[0])}, streamed`,
      Number(more[1]) / Number(fewer[1]),
      `× one of ${count(fewer[0])}`,
    ),
    atMost(16, 'memory of streaming', stream.peak - stream.peakOfParsing, 'MB over parsing alone'),
    atMost(25, 'import of `.` and the first `assess`, in a fresh process', over('import . and assess a school'), 'ms'),
    atMost(0.2, 'import of `.`', over('import .') / over('import zod'), '× import of zod'),
  ]
}

export function isMet({ should, limit, measured }: Goal): boolean {
  return should === 'at most' ? measured <= limit : measured >= limit
}

/** A number of schools as it is read. */
export function count(number: number | string = 0): string {
  return Number(number).toLocaleString('en-AU')
}
