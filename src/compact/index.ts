export { verdictOf } from './codes'
export * from './compact'
export type { Supposed } from './hold'
