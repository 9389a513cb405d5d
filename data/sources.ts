import { frozen } from '../src/framework'

/**
 * The five documents that the framework is modelled on. Their wording is under copyright: titles and standard terms
 * are kept, and every other statement is restated in our own words with the locators of what it restates.
 */
export interface Source {
  readonly title: string
  /** Null where the document, as we hold it, names none. */
  readonly publisher: string | null
  readonly edition: string
  readonly licence: string
  /** Null where the document does not say. */
  readonly jurisdiction: string | null
  /** The sections that locators name, `source#section/number`, with how many statements we count in each. */
  readonly sections: Readonly<Record<string, { readonly title: string; readonly statements: number }>>
}

const copyright = 'Under copyright; restated here, not quoted.'

/** The five documents: title, publisher, edition, licence, and how many statements each section makes. */
export const sourceDocuments = frozen({
  fiso: {
    title: 'Dimension: Parents and carers as partners',
    publisher: 'Department of Education, Victoria',
    edition: 'Framework for Improving Student Outcomes, continua of practice, the edition before October 2020',
    licence: copyright,
    jurisdiction: 'Victoria, Australia',
    sections: {
      'dimension/title': { title: 'Title', statements: 1 },
      'dimension/priority': { title: 'Priority', statements: 1 },
      overview: { title: 'Overview', statements: 5 },
      'essential-elements': { title: 'Essential Elements', statements: 4 },
      levels: { title: 'The four stages', statements: 5 },
      components: { title: 'The two components', statements: 2 },
      'continuum/communication/emerging': { title: 'The continuum: component one, Emerging', statements: 4 },
      'continuum/communication/evolving': { title: 'The continuum: component one, Evolving', statements: 4 },
      'continuum/communication/embedding': { title: 'The continuum: component one, Embedding', statements: 4 },
      'continuum/communication/excelling': { title: 'The continuum: component one, Excelling', statements: 5 },
      'continuum/home-learning/emerging': { title: 'The continuum: component two, Emerging', statements: 3 },
      'continuum/home-learning/evolving': { title: 'The continuum: component two, Evolving', statements: 5 },
      'continuum/home-learning/embedding': { title: 'The continuum: component two, Embedding', statements: 6 },
      'continuum/home-learning/excelling': { title: 'The continuum: component two, Excelling', statements: 5 },
      resources: { title: 'Resources', statements: 3 },
      why: { title: 'Why should my school engage with this dimension?', statements: 2 },
      extent: { title: 'To what extent is this dimension being implemented in my school?', statements: 1 },
      focus: { title: 'What can my school focus on?', statements: 4 },
      success: { title: 'What does successful implementation look like?', statements: 4 },
      strategies: { title: 'What strategies and actions can my school implement?', statements: 2 },
    },
  },
  engagement: {
    title: 'Parent engagement in learning',
    publisher: null,
    edition: 'Undated page with factsheets of the Family-School Partnerships Framework',
    licence: copyright,
    jurisdiction: 'Australia',
    sections: {
      overview: { title: 'Overview', statements: 2 },
      concepts: { title: 'Parent engagement and involvement', statements: 4 },
      'learning-at-home': { title: 'Learning at home', statements: 2 },
      partnerships: { title: 'Partnerships', statements: 2 },
      characteristics: { title: 'Building family-school partnerships: characteristics', statements: 8 },
      reflection: { title: 'Reflection', statements: 1 },
      resources: { title: 'Factsheets', statements: 1 },
    },
  },
  'school-home': {
    title: 'Building successful partnerships between school and home',
    publisher: null,
    edition: 'Undated page',
    licence: copyright,
    jurisdiction: null,
    sections: {
      overview: { title: 'Overview', statements: 2 },
      success: { title: 'What is a successful partnership between schools and families?', statements: 6 },
      practices: { title: 'How can I involve families in my day-to-day teaching practice?', statements: 15 },
    },
  },
  building: {
    title: 'Building family-school partnerships',
    publisher: 'Family-School and Community Partnerships Bureau',
    edition: 'Undated factsheet of the Family-School Partnerships Framework',
    licence: copyright,
    jurisdiction: 'Australia',
    sections: {
      overview: { title: 'Overview', statements: 4 },
      platform: { title: 'The whole-school platform', statements: 8 },
      initiative: { title: 'Qualities of an initiative', statements: 6 },
      evidence: { title: 'Using research and evidence', statements: 3 },
      using: { title: 'Using the framework and resources', statements: 7 },
    },
  },
  'home-school': {
    title: 'Home-School Partnerships',
    publisher: 'Title I, Part A Parent and Family Engagement Statewide Initiative, Region 16 Education Service Center',
    edition: 'Undated slide deck',
    licence: copyright,
    jurisdiction: 'Texas, United States',
    sections: {
      definition: { title: 'What Are Home-School Partnerships?', statements: 2 },
      aims: { title: 'The Aim of Home-School Partnerships', statements: 6 },
      principles: { title: 'Principles for Effective Family-School Partnerships', statements: 10 },
      structures: { title: 'Supporting Structures', statements: 6 },
      'key-dimensions': { title: 'Key Dimensions of Family-School Partnerships', statements: 7 },
      communicating: { title: 'Communicating', statements: 12 },
      'connecting-learning': { title: 'Connecting Learning at Home and at School', statements: 6 },
      'building-community': { title: 'Building Community and Identity', statements: 13 },
      'role-of-family': { title: 'Recognizing the Role of the Family', statements: 2 },
      'decision-making': { title: 'Consultative Decision-Making', statements: 7 },
      'beyond-school': { title: 'Collaborating Beyond the School', statements: 4 },
      participating: { title: 'Participating', statements: 7 },
      strategies: { title: 'Suggested Strategies for Developing Partnerships', statements: 14 },
      resources: { title: 'Resources', statements: 3 },
    },
  },
} as const satisfies Record<string, Source>)
