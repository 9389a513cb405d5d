/** What successful implementation looks like: the dimension's four signs, as a checklist. */
import { all, checklistIndicators, share, times } from './authoring'
import { aYear, moreThanOne } from './readings'
import { fewAgreed, mostAgreed } from './samples'

export const success = checklistIndicators('success', {
  'success/signs/equal-partners': {
    statement: 'The school community welcomes families as its equal partners.',
    restates: ['fiso#success/1'],
    condition: all(share('welcomed-as-partner', 'most'), share('treated-as-equal-partner', 'most')),
    essentialElements: [],
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
      share('clear-communication-on-expectations', 'most'),
      share('clear-communication-on-learning', 'most'),
    ),
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % on both',
        reports: {
          'clear-communication-on-expectations': mostAgreed,
          'clear-communication-on-learning': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'On learning, but not on expectations',
        reports: {
          'clear-communication-on-expectations': fewAgreed,
          'clear-communication-on-learning': mostAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'success/signs/opportunities-to-learn': {
    statement: 'Families get opportunities to learn how they can support their children’s learning.',
    restates: ['fiso#success/3'],
    condition: all(share('learned-how-to-support', 'most'), times('family-learning-programs', moreThanOne, aYear)),
    reading: 'The plural is read as more than one a year.',
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: 'Two programs, and 80 % had the opportunity',
        reports: { 'learned-how-to-support': mostAgreed, 'family-learning-programs': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'Two programs, but few had the opportunity',
        reports: { 'learned-how-to-support': fewAgreed, 'family-learning-programs': { times: 2 } },
        verdict: 'notMet',
      },
    ],
  },

  'success/signs/promote-and-celebrate': {
    statement: 'Families promote the school, and the school community as a whole celebrates what goes well.',
    restates: ['fiso#success/4'],
    condition: all(share('promote-the-school', 'most'), share('school-celebrates-successes', 'most')),
    essentialElements: [],
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
