/* What a CASE 1.1 package is made of, as far as it is used here: names and shapes are 1EdTech's. */

/** A 1EdTech CASE 1.1 package: a framework with all that belongs to it. */
export interface CasePackage {
  readonly CFDocument: CFDocument
  readonly CFItems: readonly CFItem[]
  readonly CFAssociations: readonly CFAssociation[]
  readonly CFDefinitions: CFDefinitions
  readonly CFRubrics: readonly CFRubric[]
}

/** What each record has. */
interface CaseRecord {
  /** A UUID in lower case. */
  readonly identifier: string
  readonly uri: string
  readonly lastChangeDateTime: string
}

/** The framework as a whole. */
export interface CFDocument extends CaseRecord {
  readonly caseVersion: '1.1'
  readonly creator: string
  readonly title: string
  readonly language: string
  /** The edition. */
  readonly version: string
  readonly notes?: string
}

/** The continuum, a component, a stage, a statement, a checklist, a section or an Essential Element. */
export interface CFItem extends CaseRecord {
  readonly fullStatement: string
  readonly CFItemType: string
  readonly CFItemTypeURI: CaseLink
  /** The id in the framework. */
  readonly humanCodingScheme: string
  readonly language: string
  /** What the statement is derived from. */
  readonly notes?: string
}

/** How two items stand to each other, from the first one’s end. */
export interface CFAssociation extends CaseRecord {
  readonly associationType: 'isChildOf' | 'isPartOf' | 'exactMatchOf' | 'isRelatedTo'
  /** The place among the children of one parent, from 1. */
  readonly sequenceNumber?: number
  readonly originNodeURI: CaseLink
  readonly destinationNodeURI: CaseLink
  /** Which relation of SKOS it is, where it is one. */
  readonly CFAssociationGroupingURI?: CaseLink
}

/** The kinds of items and the relations, each described once. */
export interface CFDefinitions {
  readonly CFItemTypes: readonly CFItemType[]
  readonly CFAssociationGroupings: readonly CFAssociationGrouping[]
}

/** A kind of item, such as a stage. */
export interface CFItemType extends CaseRecord {
  readonly title: string
  readonly description: string
  readonly hierarchyCode: string
}

/** A relation of SKOS that associations belong to. */
export interface CFAssociationGrouping extends CaseRecord {
  readonly title: string
  readonly description: string
}

/** The continuum as a rubric: a criterion for each component. */
export interface CFRubric extends CaseRecord {
  readonly title: string
  readonly description: string
  readonly CFRubricCriteria: readonly CFRubricCriterion[]
}

/** A component, with a level for each stage. */
export interface CFRubricCriterion extends CaseRecord {
  readonly description: string
  readonly CFItemURI: CaseLink
  /** From 1. */
  readonly position: number
  readonly rubricId: string
  readonly CFRubricCriterionLevels: readonly CFRubricCriterionLevel[]
}

/** A stage of a component. */
export interface CFRubricCriterionLevel extends CaseRecord {
  /** The stage's title. */
  readonly quality: string
  /** The stage's statements, one a line; left out where it has none. */
  readonly description?: string
  /** The stage's place among the stages, from 1 for the lowest. */
  readonly position: number
  readonly rubricCriterionId: string
}

/** A reference to another record. */
export interface CaseLink {
  readonly title: string
  readonly identifier: string
  readonly uri: string
}
