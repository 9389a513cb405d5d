export const judgedOn: string
export function schools(
  number: number,
  seed?: number,
): Generator<{
  readonly formatVersion: 1
  readonly subject: { readonly id: string; readonly name: string }
  readonly evidence: readonly object[]
}>
export function randomFrom(seed: number): () => number
