/**
 * The frameworks and the policies as plain JSON values, for whoever wants the data without the functions.
 *
 * @module data
 */
export { instrumentBreaks } from './breaks'
export { type FamilyGroup, familyGroups } from './family-groups'
export type { FisoVocabulary } from './fiso'
export { leftOut, locators } from './locators'
export type { Characteristic } from './partnerships/initiative'
export type { Definition, Provision, Resource } from './partnerships/reference'
export { type PolicyId, policies } from './policies'
export type { Source } from './sources'
export { characteristicQuestions, fiso, initiativeQualities, reference, sourceDocuments } from './values'
