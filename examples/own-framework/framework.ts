/**
 * A continuum of one's own: *Starting school together*, written for this example and published by nobody. Three
 * stages, one component, its own measures, strategies and policy; every id in it is checked by the compiler.
 */
import { authoring, defineFramework, definePolicy, defineStrategies, measures } from 'partnership-continuum'
import { policies } from 'partnership-continuum/data'

const surveys = measures('survey', {
  'first-day-clear': {
    title: 'Families know what happens on the first day',
    question: 'I know what will happen on my child’s first day.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The survey of families who start',
  },
  'known-by-name': {
    title: 'The teacher knows the child before the first day',
    question: 'Before the first day, the teacher had met my child.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The survey of families who start',
  },
})

const coverages = measures('coverage', {
  'talks-before-start': {
    title: 'Families who talked with the teacher before the start',
    question: 'Of all families who start, how many talked with the teacher before the first day?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The enrolment register',
  },
})

const activities = measures('activity', {
  'visits-before-start': {
    title: 'Visits before the start',
    question: 'A visit of the new children and their families to the school before the first day.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
})

/** What there is to write with, before the first indicator. */
interface Ids {
  readonly stage: 'beginning' | 'growing' | 'established'
  readonly component: 'start'
  readonly checklist: never
  readonly section: never
  readonly survey: keyof typeof surveys
  readonly coverage: keyof typeof coverages
  readonly activity: keyof typeof activities
  readonly document: never
}

const { all, any, indicators, sameAs, share, times } = authoring<Ids>()

const indicatorsOfStart = indicators('start', {
  'start/beginning/told': {
    statement: 'Families know what happens on the first day.',
    restates: ['starting-school#start/1'],
    condition: any(
      share('first-day-clear', 'most'),
      sameAs('start/established/planned-together', 'Families who plan the first days know what happens on the first.'),
    ),
    relates: [],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % know it',
        reports: { 'first-day-clear': { responded: 40, agreed: 32 } },
        verdict: 'met',
      },
      {
        title: '30 % know it, and few planned it',
        reports: {
          'first-day-clear': { responded: 40, agreed: 12 },
          'talks-before-start': { eligible: 40, reached: 10 },
        },
        verdict: 'notMet',
      },
    ],
  },
  'start/growing/visited': {
    statement: 'New children and their families visit the school more than once before they start.',
    restates: ['starting-school#start/2'],
    condition: times('visits-before-start', 2, 365),
    reading: 'More than once is read as two visits in the year.',
    relates: [],
    essentialElements: [],
    familyVoice: false,
    examples: [
      { title: 'Two visits', reports: { 'visits-before-start': { times: 2 } }, verdict: 'met' },
      { title: 'One visit', reports: { 'visits-before-start': { times: 1 } }, verdict: 'notMet' },
    ],
  },
  'start/established/planned-together': {
    statement: 'Each family plans the first days with the teacher, who has met the child by then.',
    restates: ['starting-school#start/3'],
    condition: all(share('talks-before-start', 'almostAll'), share('known-by-name', 'almostAll')),
    reading: 'Each family is read as almost all.',
    relates: [],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: 'Almost all talked, and almost all children were met',
        reports: {
          'talks-before-start': { eligible: 40, reached: 39 },
          'known-by-name': { responded: 40, agreed: 38 },
        },
        verdict: 'met',
      },
      {
        title: 'Almost all talked, but few children were met',
        reports: {
          'talks-before-start': { eligible: 40, reached: 39 },
          'known-by-name': { responded: 40, agreed: 12 },
        },
        verdict: 'notMet',
      },
    ],
  },
})

interface Statements extends Ids {
  readonly indicator: keyof typeof indicatorsOfStart
  readonly strategy: never
}

const statements = defineFramework<Statements>({
  id: 'starting-school',
  title: 'Starting school together',
  edition: 'An example, published by nobody',
  restates: [],
  stages: [
    { id: 'beginning', title: 'Beginning', restates: ['starting-school#stages/1'] },
    { id: 'growing', title: 'Growing', restates: ['starting-school#stages/2'] },
    { id: 'established', title: 'Established', restates: ['starting-school#stages/3'] },
  ],
  components: { start: { title: 'The way into school', restates: ['starting-school#title/1'] } },
  checklists: {},
  essentialElements: [],
  statements: {},
  measures: { ...surveys, ...coverages, ...activities },
  indicators: indicatorsOfStart,
  strategies: {},
})

const strategies = defineStrategies(statements, {
  'open-days': {
    title: 'Hold open days for the families who start',
    restates: ['starting-school#advice/1'],
    audience: 'leaders',
    advances: ['start/beginning/told', 'start/growing/visited'],
    needs: [],
    qualities: { relational: 'Families and teachers meet before anything has to be settled.' },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several teachers give an afternoon.' },
    examples: [],
    firstActions: ['Set two dates this term.', 'Invite every family on the enrolment list.'],
  },
  'first-talks': {
    title: 'Have the teacher talk with each family, and meet the child, before the first day',
    restates: ['starting-school#advice/2'],
    audience: 'teachers',
    advances: ['start/established/planned-together'],
    needs: [],
    qualities: { relational: 'The first talk is about the child, not about rules.' },
    jurisdiction: null,
    effort: { size: 'large', reason: 'Teachers need hours for it that they do not have now.' },
    examples: [],
    firstActions: ['List the families nobody has talked with.', 'Offer each of them two times to choose from.'],
  },
})

/** Every id of the framework, as closed unions. */
export interface StartingSchool extends Ids {
  readonly indicator: Statements['indicator']
  readonly strategy: keyof typeof strategies
}

export const startingSchool = defineFramework<StartingSchool>({ ...statements, strategies })

/** Small intakes: five answers are judged, and most of a stage's statements make the stage. */
export const smallIntake = definePolicy<StartingSchool>({
  ...policies.standard,
  id: 'small-intake',
  title: 'Small intake',
  description: 'As the standard policy, for schools where few families start in a year.',
  minimumResponses: 5,
  enough: 'most',
  reasons: {
    ...policies.standard.reasons,
    minimumResponses: {
      reason: 'A small school takes in fewer than ten families a year; none of them is named.',
      reference: 'our choice',
    },
    enough: { reason: 'One statement that is not met does not undo the others.', reference: 'our choice' },
  },
})
