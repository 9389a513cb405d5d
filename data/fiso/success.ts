/** What successful implementation looks like: the dimension's four signs, as a checklist. */
import { authoring } from '../../src/framework'
import type { AuthoringIds } from '../authoring'
import { fewAgreed, mostAgreed } from '../samples'
import type { communication } from './communication'
import type { homeLearning } from './home-learning'

/** The words of the continuum, and its statements to relate to. */
const { all, checklistIndicators, close, related, share } = authoring<
  AuthoringIds,
  keyof typeof communication | keyof typeof homeLearning
>()

export const success = checklistIndicators('success/signs', {
  'success/signs/equal-partners': {
    statement: 'The school community welcomes families as its equal partners.',
    restates: ['fiso#success/1'],
    condition: all(share('welcomed-as-partner', 'most'), share('treated-as-equal-partner', 'most')),
    relates: [related('communication/embedding/partners-in-decisions')],
    familyVoice: true,
    examples: [
      {
        title: '80 % feel welcomed as partners and treated as equals',
        reports: { 'welcomed-as-partner': mostAgreed, 'treated-as-equal-partner': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Welcomed, but not as equals',
        reports: { 'welcomed-as-partner': mostAgreed, 'treated-as-equal-partner': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'success/signs/clear-communication': {
    statement:
      'Families and staff communicate with each other, regularly and clearly, about what is expected and about learning.',
    restates: ['fiso#success/2'],
    condition: all(
      share('regular-on-expectations', 'most'),
      share('clear-on-expectations', 'most'),
      share('regular-on-learning', 'most'),
      share('clear-on-learning', 'most'),
    ),
    relates: [
      related('home-learning/emerging/informed-of-progress'),
      related('home-learning/embedding/goals-and-resources'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % regularly and clearly on both',
        reports: {
          'regular-on-expectations': mostAgreed,
          'clear-on-expectations': mostAgreed,
          'regular-on-learning': mostAgreed,
          'clear-on-learning': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Regularly on both, but not clearly on expectations',
        reports: {
          'regular-on-expectations': mostAgreed,
          'clear-on-expectations': fewAgreed,
          'regular-on-learning': mostAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'success/signs/opportunities-to-learn': {
    statement: 'Families get opportunities to learn how to support what their children are learning.',
    restates: ['fiso#success/3'],
    condition: share('learned-how-to-support', 'most'),
    relates: [
      related('home-learning/emerging/told-how-to-help'),
      related('home-learning/excelling/programs-for-families'),
    ],
    familyVoice: true,
    examples: [
      { title: '80 % had the opportunity', reports: { 'learned-how-to-support': mostAgreed }, verdict: 'met' },
      { title: '30 % had the opportunity', reports: { 'learned-how-to-support': fewAgreed }, verdict: 'notMet' },
    ],
  },

  'success/signs/promote-and-celebrate': {
    statement: 'Families promote the school, and the school community as a whole celebrates its successes.',
    restates: ['fiso#success/4'],
    condition: all(share('promote-the-school', 'most'), share('school-celebrates-successes', 'most')),
    reading:
      'Families are asked, as the part of the school community that every school can ask, whether all of it celebrates. That they promote the school is asked as in the continuum, with “often”.',
    relates: [close('communication/excelling/promote-and-celebrate')],
    familyVoice: true,
    examples: [
      {
        title: '80 % on both',
        reports: { 'promote-the-school': mostAgreed, 'school-celebrates-successes': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Families promote the school, but few see it celebrate',
        reports: { 'promote-the-school': mostAgreed, 'school-celebrates-successes': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
})
