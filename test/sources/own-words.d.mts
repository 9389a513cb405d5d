export function runsKnown(sources: readonly string[]): ReadonlySet<string>
export function sharedRuns(text: string, known: ReadonlySet<string>, exempt?: readonly string[]): string[]
