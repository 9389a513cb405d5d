/**
 * The FISO dimension *Parents and carers as partners*: everything that its page says besides the statements of
 * the continuum. The edition modelled is the earlier of the two that have stood at the same address; anchors
 * moved between them, so levels are not comparable across the two.
 */
import type { Stage } from '../../src/framework'

const stage = <Id extends string>(id: Id, title: string, number: number, plainly: string): Stage<Id> => ({
  id,
  title,
  plainly,
  restates: [`fiso#levels/${number}`],
})

export const dimension = {
  id: 'fiso',
  title: 'Parents and carers as partners',
  edition: 'The edition with 53 components over all dimensions, before October 2020',
  restates: ['fiso#dimension/title/1'],

  /** The source names its stages and says no more of them; what they mean in everyday words is our reading. */
  stages: [
    stage('emerging', 'Emerging', 1, 'We have made a start.'),
    stage('evolving', 'Evolving', 2, 'We are building on our start.'),
    stage('embedding', 'Embedding', 3, 'Working with families is becoming part of how we do things.'),
    stage('excelling', 'Excelling', 4, 'Working with families is a firm part of our school.'),
  ],

  components: {
    communication: {
      title: 'The school fosters communication and meaningful partnerships with parents and carers',
      plainly: 'How we talk and work with families',
      restates: ['fiso#components/1'],
    },
    'home-learning': {
      title: 'Home learning connects with school learning',
      plainly: 'How learning at home fits with learning at school',
      restates: ['fiso#components/2'],
    },
  },

  checklists: {
    success: {
      title: 'What successful implementation looks like',
      restates: [],
      sections: { signs: { title: 'Signs of success', restates: [] } },
    },
  },

  /** The source names 4 and 5 only, as those of this dimension; it says of the others that there are eight in all. */
  essentialElements: [
    { number: 1, title: null, restates: ['fiso#essential-elements/1'] },
    { number: 2, title: null, restates: ['fiso#essential-elements/1'] },
    { number: 3, title: null, restates: ['fiso#essential-elements/1'] },
    {
      number: 4,
      title:
        'Student voice, leadership and agency in own learning activated so students have positive school experiences and can act as partners in school improvement',
      restates: ['fiso#essential-elements/2'],
    },
    {
      number: 5,
      title: 'Whole-school approach to health, wellbeing, inclusion and engagement',
      restates: ['fiso#essential-elements/3'],
    },
    { number: 6, title: null, restates: ['fiso#essential-elements/1'] },
    { number: 7, title: null, restates: ['fiso#essential-elements/1'] },
    { number: 8, title: null, restates: ['fiso#essential-elements/1'] },
  ],

  statements: {
    priority: {
      statement: 'The dimension belongs to the priority Community Engagement in Learning.',
      restates: ['fiso#dimension/priority/1'],
    },
    'overview/outcomes': {
      statement:
        'The involvement of parents and carers in their child’s school helps to improve how students learn, their health and their wellbeing.',
      restates: ['fiso#overview/1'],
    },
    'overview/effective-schools': {
      statement: 'In effective schools, the engagement and the involvement of parents and carers are high.',
      restates: ['fiso#overview/2'],
    },
    'overview/strong-relation': {
      statement: 'Involvement is strongly linked with better learning, attendance and behaviour.',
      restates: ['fiso#overview/3'],
    },
    'overview/collaborative': {
      statement:
        'The partnerships are collaborative. They rest on communication that works, on trust and respect both ways, and on sharing responsibility for the students’ education.',
      restates: ['fiso#overview/4'],
    },
    'overview/impact': {
      statement:
        'Partnerships with parents and carers have a high impact where relationships are consistently positive and students have a part in setting expectations, rules and guidelines for learning and behaviour, at school and at home.',
      restates: ['fiso#overview/5'],
    },
    'elements/foundation': {
      statement: 'Improvement is built on a foundation of eight Essential Elements.',
      restates: ['fiso#essential-elements/1'],
    },
    'elements/where-evident': {
      statement:
        'The Essential Elements show at the evolving stage of every continuum; in some dimensions the embedding and excelling stages carry them further.',
      restates: ['fiso#essential-elements/4'],
    },
    'continuum/purpose': {
      statement:
        'The continuum helps principals and teachers to see which areas of practice need attention if student outcomes are to improve.',
      restates: ['fiso#levels/5'],
    },
    'why/learning': {
      statement: 'Research finds that an effective partnership of school and families improves students’ learning.',
      restates: ['fiso#why/1'],
    },
    'why/wellbeing': {
      statement:
        'Research finds that such a partnership can improve the child’s wellbeing too, where its focus is the social behaviour expected of students.',
      restates: ['fiso#why/2'],
    },
    'extent/common-approaches': {
      statement:
        'To judge how far the dimension is in place, look at whether the school has built approaches with families in which both share the same strategies, rules, guidelines and expectations for learning and behaviour.',
      restates: ['fiso#extent/1'],
    },
    'resources/print-out': {
      statement: 'There is an A3 version of the continuum to print.',
      restates: ['fiso#resources/1'],
    },
    'resources/case-studies': {
      statement: 'Case studies show how Victorian schools put the dimension into practice.',
      restates: ['fiso#resources/2'],
    },
    'resources/evidence-base': {
      statement: 'The evidence base for the dimension is set out on another page.',
      restates: ['fiso#resources/3'],
    },
  },
} as const
