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
  /** The sections that locators name: `source#section/number`. */
  readonly sections: Readonly<Record<string, string>>
}

const copyright = 'Under copyright; restated here, not quoted.'

export const sources = {
  fiso: {
    title: 'Dimension: Parents and carers as partners',
    publisher: 'Department of Education, Victoria',
    edition: 'Framework for Improving Student Outcomes, continua of practice, the edition before October 2020',
    licence: copyright,
    jurisdiction: 'Victoria, Australia',
    sections: {
      dimension: 'Title and priority',
      overview: 'Overview',
      'essential-elements': 'Essential Elements',
      levels: 'The four stages',
      components: 'The two components',
      continuum: 'The continuum',
      resources: 'Resources',
      why: 'Why should my school engage with this dimension?',
      extent: 'To what extent is this dimension being implemented in my school?',
      focus: 'What can my school focus on?',
      success: 'What does successful implementation look like?',
      strategies: 'What strategies and actions can my school implement?',
    },
  },
  engagement: {
    title: 'Parent engagement in learning',
    publisher: null,
    edition: 'Undated page with factsheets of the Family-School Partnerships Framework',
    licence: copyright,
    jurisdiction: 'Australia',
    sections: {
      overview: 'Overview',
      concepts: 'Parent engagement and involvement',
      'learning-at-home': 'Learning at home',
      partnerships: 'Partnerships',
      characteristics: 'Building family-school partnerships: characteristics',
      reflection: 'Reflection',
      resources: 'Factsheets',
    },
  },
  'school-home': {
    title: 'Building successful partnerships between school and home',
    publisher: null,
    edition: 'Undated page',
    licence: copyright,
    jurisdiction: null,
    sections: {
      overview: 'Overview',
      success: 'What is a successful partnership between schools and families?',
      practices: 'How can I involve families in my day-to-day teaching practice?',
    },
  },
  building: {
    title: 'Building family-school partnerships',
    publisher: 'Family-School and Community Partnerships Bureau',
    edition: 'Undated factsheet of the Family-School Partnerships Framework',
    licence: copyright,
    jurisdiction: 'Australia',
    sections: {
      overview: 'Overview',
      platform: 'The whole-school platform',
      initiative: 'Qualities of an initiative',
      evidence: 'Using research and evidence',
      using: 'Using the framework and resources',
    },
  },
  'home-school': {
    title: 'Home-School Partnerships',
    publisher: 'Title I, Part A Parent and Family Engagement Statewide Initiative, Region 16 Education Service Center',
    edition: 'Undated slide deck',
    licence: copyright,
    jurisdiction: 'Texas, United States',
    sections: {
      definition: 'What Are Home-School Partnerships?',
      aims: 'The Aim of Home-School Partnerships',
      principles: 'Principles for Effective Family-School Partnerships',
      structures: 'Supporting Structures',
      'key-dimensions': 'Key Dimensions of Family-School Partnerships',
      communicating: 'Communicating',
      'connecting-learning': 'Connecting Learning at Home and at School',
      'building-community': 'Building Community and Identity',
      'role-of-family': 'Recognizing the Role of the Family',
      'decision-making': 'Consultative Decision-Making',
      'beyond-school': 'Collaborating Beyond the School',
      participating: 'Participating',
      strategies: 'Suggested Strategies for Developing Partnerships',
      resources: 'Resources',
    },
  },
} as const satisfies Record<string, Source>
