/** The frameworks and the policies as plain JSON values, for whoever wants the data without the functions. */
export { type FamilyGroup, familyGroups } from './family-groups'
export { type FisoVocabulary, fiso } from './fiso'
export { type PolicyId, policies } from './policies'
export { type Source, sources } from './sources'
