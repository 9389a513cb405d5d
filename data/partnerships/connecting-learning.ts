/** Connecting learning at home and at school. */

import { aYear, moreThanOne } from '../readings'
import { almostAllAgreed, fewAgreed, mostAgreed } from '../samples'
import { all, any, checklistIndicators, related, sameAs, share, shareInEveryGroup, times } from './authoring'

export const connectingLearning = checklistIndicators('key-dimensions/connecting-learning', {
  'key-dimensions/connecting-learning/overlap-understood': {
    statement: 'Families and the school understand how the environments of home and school overlap.',
    restates: ['home-school#connecting-learning/1'],
    condition: all(share('families-understand-overlap', 'most'), share('staff-understand-overlap', 'most')),
    relates: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of staff understand it',
        reports: { 'families-understand-overlap': mostAgreed, 'staff-understand-overlap': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Families understand it, staff do not',
        reports: { 'families-understand-overlap': mostAgreed, 'staff-understand-overlap': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/connecting-learning/partnership-and-expectations': {
    statement:
      'The school and families stress that successful partnerships and children’s learning are connected, and that high expectations, teachers’ and families’ alike, are important for success at school.',
    restates: ['home-school#connecting-learning/2'],
    condition: all(
      times('learning-benefits-explained', moreThanOne, aYear),
      any(
        all(share('teachers-expect-a-great-deal', 'most'), share('families-expect-a-great-deal', 'most')),
        sameAs(
          'home-learning/excelling/expectations-set-together',
          'Families and teachers who set high expectations together both have them.',
        ),
      ),
    ),
    reading:
      'Emphasis on the connection is read as explaining it to families more than once a year. Emphasis on high expectations is judged by whether teachers, as students see it, and families have them.',
    relates: [
      related('home-learning/embedding/high-expectations'),
      related('home-learning/excelling/expectations-set-together'),
      related('communication/embedding/opportunities-and-benefits-told'),
    ],
    familyVoice: true,
    examples: [
      {
        title: 'Explained twice; teachers and families expect a great deal',
        reports: {
          'learning-benefits-explained': { times: 2 },
          'teachers-expect-a-great-deal': mostAgreed,
          'families-expect-a-great-deal': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Explained twice; families and teachers set high expectations together',
        reports: {
          'learning-benefits-explained': { times: 2 },
          'sets-expectations-with-teachers': almostAllAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families expect a great deal, teachers do not, and nothing is set together',
        reports: {
          'learning-benefits-explained': { times: 2 },
          'teachers-expect-a-great-deal': fewAgreed,
          'families-expect-a-great-deal': mostAgreed,
          'sets-expectations-with-teachers': fewAgreed,
        },
        verdict: 'notMet',
      },
      {
        title: 'The connection is never explained',
        reports: {
          'learning-benefits-explained': { times: 0 },
          'teachers-expect-a-great-deal': mostAgreed,
          'families-expect-a-great-deal': mostAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/connecting-learning/positive-attitudes': {
    statement: 'Families and the school work together to create positive attitudes to learning in every child.',
    restates: ['home-school#connecting-learning/3'],
    condition: shareInEveryGroup('attitude-built-together', 'almostAll'),
    reading: '“Each child” is read as almost all, overall and in every family group.',
    relates: [related('home-learning/excelling/positive-and-supportive')],
    familyVoice: true,
    examples: [
      {
        title: '95 % work on it with the school',
        reports: { 'attitude-built-together': almostAllAgreed },
        verdict: 'met',
      },
      {
        title: '95 % do, but 80 % of the families of students with disability',
        reports: {
          'attitude-built-together': {
            responded: 200,
            agreed: 190,
            groups: [{ group: 'disability', family: 'disability', responded: 40, agreed: 32 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/connecting-learning/progress-understood': {
    statement: 'The school sees to it that families are told of their child’s progress and that they understand it.',
    restates: ['home-school#connecting-learning/4'],
    condition: all(
      any(share('informed-of-learning-progress', 'most'), share('given-progress-updates', 'most')),
      share('understand-progress', 'most'),
    ),
    reading:
      'Either question to families, that on regular information and that on teachers’ updates, shows that they are told.',
    relates: [
      related('home-learning/emerging/informed-of-progress'),
      related('home-learning/embedding/updates-successes-concerns'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % are regularly informed, and understand',
        reports: { 'informed-of-learning-progress': mostAgreed, 'understand-progress': mostAgreed },
        verdict: 'met',
      },
      {
        title: '80 % get updates from teachers, and understand',
        reports: { 'given-progress-updates': mostAgreed, 'understand-progress': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Informed, but few understand',
        reports: { 'informed-of-learning-progress': mostAgreed, 'understand-progress': fewAgreed },
        verdict: 'notMet',
      },
      {
        title: 'Few are informed in either way',
        reports: {
          'informed-of-learning-progress': fewAgreed,
          'given-progress-updates': fewAgreed,
          'understand-progress': mostAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/connecting-learning/skills-from-home-and-school': {
    statement:
      'Families and the school value and use the skills and knowledge that children carry in both directions, from home to school and from school to home.',
    restates: ['home-school#connecting-learning/5'],
    condition: all(
      share('staff-value-learned-at-home', 'most'),
      share('staff-use-learned-at-home', 'most'),
      share('families-value-learned-at-school', 'most'),
      share('families-use-learned-at-school', 'most'),
    ),
    reading:
      'Each side is asked about what children bring to it: staff about what comes from home, families about what comes from school. Skills and knowledge are put as what children have learned.',
    relates: [related('home-learning/evolving/talk-and-take-part')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of each side value and use it',
        reports: {
          'staff-value-learned-at-home': mostAgreed,
          'staff-use-learned-at-home': mostAgreed,
          'families-value-learned-at-school': mostAgreed,
          'families-use-learned-at-school': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Staff value what comes from home, but few use it',
        reports: { 'staff-value-learned-at-home': mostAgreed, 'staff-use-learned-at-home': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/connecting-learning/home-opportunities': {
    statement:
      'Families and the school recognise the opportunities for learning that the home environment offers, and use them.',
    restates: ['home-school#connecting-learning/6'],
    condition: all(
      share('families-see-home-opportunities', 'most'),
      share('families-use-home-opportunities', 'most'),
      share('staff-see-home-opportunities', 'most'),
      share('staff-use-home-opportunities', 'most'),
    ),
    relates: [
      related('home-learning/evolving/talk-and-take-part'),
      related('home-learning/excelling/progress-discussed-together'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of staff see and use them',
        reports: {
          'families-see-home-opportunities': mostAgreed,
          'families-use-home-opportunities': mostAgreed,
          'staff-see-home-opportunities': mostAgreed,
          'staff-use-home-opportunities': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families do, staff do not',
        reports: {
          'families-see-home-opportunities': mostAgreed,
          'families-use-home-opportunities': mostAgreed,
          'staff-see-home-opportunities': fewAgreed,
          'staff-use-home-opportunities': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
})
