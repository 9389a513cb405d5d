/**
 * The framework and its results in the forms of outside standards, a file for each.
 *
 * @module standards
 */
export { type CaseOptions, casePackage } from './case'
export type {
  CaseLink,
  CasePackage,
  CFAssociation,
  CFAssociationGrouping,
  CFDefinitions,
  CFDocument,
  CFItem,
  CFItemType,
  CFRubric,
  CFRubricCriterion,
  CFRubricCriterionLevel,
} from './case-types'
export { type OrgFault, type OrgLeftOut, type OrgsOptions, type OrgsReading, subjectsOfOrgs } from './one-roster'
export {
  type SkosConcept,
  type SkosDocument,
  type SkosNode,
  type SkosOptions,
  type SkosScheme,
  type SkosStages,
  type SkosText,
  skos,
} from './skos'
