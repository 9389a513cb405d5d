/**
 * The frameworks and the policies as plain JSON values, for whoever wants the data without the functions.
 *
 * @module data
 */
export { instrumentBreaks } from './breaks'
export { type FamilyGroup, familyGroups } from './family-groups'
export { type FisoVocabulary, fiso } from './fiso'
export { leftOut, locators } from './locators'
export {
  type Characteristic,
  characteristicQuestions,
  type Definition,
  initiativeQualities,
  type Provision,
  type Resource,
  reference,
} from './partnerships'
export { type PolicyId, policies } from './policies'
export { type Source, sourceDocuments } from './sources'
