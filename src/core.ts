/**
 * What the side rooms share with the front door, as one file of the built package; no door itself. tsup.config.ts leads
 * their imports of the rooms below them here, so what a side room imports of a file that is not listed is added.
 */
export { familyGroups } from '../data/family-groups'
export { orFiso } from '../data/fiso'
export { orStandard, policies } from '../data/policies'
export { shippedQualities, shippedReference, shippedSources } from '../data/shipped'
export * from './assess'
export * from './assess-many'
export * from './compact'
export * from './evidence'
export * from './framework'
export * from './levels'
export * from './levels-alone'
export * from './recommendations'
export * from './sensitivity'
export * from './sources'
export * from './supposing'
export * from './verdicts'
export type { Said } from './words'
export * from './words'
