import type { JudgeName } from './judges'

/** Of several rounds, the medians. */
export interface Timing {
  /** For one school. */
  readonly microseconds: number
  /** To the time of `JSON.parse` of the same evidence in the same round. */
  readonly ratio: number
  readonly rounds: number
}

export type WarmName =
  | 'parse'
  | 'levels'
  | 'assess'
  | 'assessRead'
  | 'write'
  | 'readAndAssess'
  | 'supposing'
  | 'whatIf'
  | 'plain'
  | 'facts'
  | 'jsonLogic'
  | 'jsonRules'
export type Warm<Name extends WarmName = WarmName> = Readonly<Record<Name, Timing>>

export interface Batch {
  /** For one school, by how many were judged from the first on. */
  readonly microseconds: Readonly<Record<string, number>>
  /** The most memory that the process held, in MB. */
  readonly peak: number
}

/** What `npm run bench` writes to `results.json`. */
export interface Results {
  readonly date: string
  readonly machine: {
    readonly cpu: string
    readonly cores: number
    readonly gigabytes: number
    readonly system: string
  }
  readonly versions: Readonly<Record<string, string>>
  readonly schools: {
    readonly agreed: number
    /** Of a school's evidence, on average; and the bytes of all that is judged of it. */
    readonly items: number
    readonly bytes: number
    readonly bytesOfAssessment: number
  }
  readonly warm: {
    readonly parsed: Warm
    /** Where code may not be made from strings, as under a strict content security policy. */
    readonly noCodeFromStrings: Warm<'parse' | 'levels' | 'assess' | 'readAndAssess'>
    readonly manyShapes: Warm<'parse' | 'levels' | 'assess'>
  }
  /** `none` is parsing alone, which is in all the others too. */
  readonly batch: Readonly<Record<JudgeName | 'none', Batch>>
  readonly stream: Batch & {
    /** Of parsing a tenth of them alone. */
    readonly peakOfParsing: number
  }
  /** Milliseconds of a process, and those over an empty one. */
  readonly imports: Readonly<Record<string, { readonly all: number; readonly over: number }>>
}
