import type { Ran } from './code'

export function runEach(files: readonly string[]): Promise<Ran[]>
