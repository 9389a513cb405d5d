/** Participating. */
import { aRange, aYear, moreThanOne } from '../readings'
import { almostAllAgreed, fewAgreed, mostAgreed } from '../samples'
import { all, checklistIndicators, related, share, shareInEveryGroup, times } from './authoring'

export const participating = checklistIndicators('key-dimensions/participating', {
  'key-dimensions/participating/in-classrooms': {
    statement:
      'Parents and family members may take part by working with students in classrooms on their learning activities.',
    restates: ['home-school#participating/1'],
    condition: times('families-work-with-students-in-class', moreThanOne, aYear),
    reading:
      'The source says “may involve”: judged by whether participation takes this form, with the plural read as more than once a year.',
    relates: [related('communication/excelling/visible-and-valued')],
    familyVoice: false,
    examples: [
      {
        title: 'Two sessions',
        reports: { 'families-work-with-students-in-class': { times: 2 } },
        verdict: 'met',
      },
      { title: 'None', reports: { 'families-work-with-students-in-class': { times: 0 } }, verdict: 'notMet' },
    ],
  },

  'key-dimensions/participating/outside-classroom': {
    statement: 'Parents and family members may take part in other activities of the school, away from the classroom.',
    restates: ['home-school#participating/2'],
    condition: times('families-in-other-activities', moreThanOne, aYear),
    reading:
      'The source says “may involve”: judged by whether participation takes this form, with the plural read as more than one activity a year.',
    relates: [related('communication/evolving/encouraged-to-contribute')],
    familyVoice: false,
    examples: [
      {
        title: 'A sports day and a concert',
        reports: { 'families-in-other-activities': { times: 2 } },
        verdict: 'met',
      },
      { title: 'None', reports: { 'families-in-other-activities': { times: 0 } }, verdict: 'notMet' },
    ],
  },

  'key-dimensions/participating/outside-school': {
    statement: 'Parents and family members may take part in activities beyond the school itself.',
    restates: ['home-school#participating/3'],
    condition: times('families-in-activities-away', moreThanOne, aYear),
    reading:
      'The source says “may involve”: judged by whether participation takes this form, with the plural read as more than one activity a year.',
    relates: [related('key-dimensions/beyond-school')],
    familyVoice: false,
    examples: [
      {
        title: 'Two excursions on which parents came along',
        reports: { 'families-in-activities-away': { times: 2 } },
        verdict: 'met',
      },
      { title: 'None', reports: { 'families-in-activities-away': { times: 0 } }, verdict: 'notMet' },
    ],
  },

  'key-dimensions/participating/teachers-supported': {
    statement: 'Parents and family members may take part by supporting teachers and by valuing them.',
    restates: ['home-school#participating/4'],
    condition: all(share('support-teachers', 'most'), share('value-teachers', 'most')),
    reading: 'The source says “may involve”: judged by whether families do.',
    relates: [related('home-learning/excelling/positive-and-supportive')],
    familyVoice: true,
    examples: [
      {
        title: '80 % do both',
        reports: { 'support-teachers': mostAgreed, 'value-teachers': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Valued, but with the support of few',
        reports: { 'support-teachers': fewAgreed, 'value-teachers': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/participating/all-contributions-valued': {
    statement:
      'There are many different ways in which families take part in the school, and every contribution has value.',
    restates: ['home-school#participating/5'],
    condition: all(
      times('ways-families-take-part', aRange, aYear),
      shareInEveryGroup('contributions-felt-valued', 'almostAll'),
    ),
    reading:
      'A wide variety is read as three different ways in the year. That all contributions are valuable is judged by whether they are valued: almost all families feel so, overall and in every family group.',
    relates: [related('communication/excelling/visible-and-valued')],
    familyVoice: true,
    examples: [
      {
        title: 'Three ways, and 95 % feel that what they contribute is valued',
        reports: { 'ways-families-take-part': { times: 3 }, 'contributions-felt-valued': almostAllAgreed },
        verdict: 'met',
      },
      {
        title: 'Valued, but two ways are all there are',
        reports: { 'ways-families-take-part': { times: 2 }, 'contributions-felt-valued': almostAllAgreed },
        verdict: 'notMet',
      },
      {
        title: 'Three ways, and 95 % feel valued, but 80 % of one language group',
        reports: {
          'ways-families-take-part': { times: 3 },
          'contributions-felt-valued': {
            responded: 200,
            agreed: 190,
            groups: [{ group: 'languageOtherThanEnglish', family: 'homeLanguage', responded: 40, agreed: 32 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/participating/beyond-education': {
    statement:
      'Taking part may give families the chance to do something that interests them, and may include activities without a direct link to education.',
    restates: ['home-school#participating/6'],
    condition: all(share('can-do-what-interests', 'most'), times('activities-beyond-education', moreThanOne, aYear)),
    reading:
      'The source says “may involve”: judged by whether participation does, with the plural read as more than one activity a year.',
    relates: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % can do what interests them; a choir and a garden day',
        reports: { 'can-do-what-interests': mostAgreed, 'activities-beyond-education': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'A choir and a garden day, but little that interests families',
        reports: { 'can-do-what-interests': fewAgreed, 'activities-beyond-education': { times: 2 } },
        verdict: 'notMet',
      },
      {
        title: 'Nothing but education',
        reports: { 'can-do-what-interests': mostAgreed, 'activities-beyond-education': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/participating/time-energy-expertise': {
    statement:
      'The time, energy and expertise of families can support learning, and the school’s programs, in many ways.',
    restates: ['home-school#participating/7'],
    condition: all(
      times('ways-families-support-learning', aRange, aYear),
      times('ways-families-support-programs', aRange, aYear),
      times('family-expertise-used', 1, aYear),
    ),
    reading:
      '“Can” is judged by whether it does. Many ways is read as three different ones a year, and as said of both halves. Time and energy are read as what every contribution takes; expertise, which not every one does, is asked for at least once.',
    relates: [
      related('communication/evolving/encouraged-to-contribute'),
      related('home-learning/evolving/families-as-educators'),
    ],
    familyVoice: false,
    examples: [
      {
        title: 'Three ways for learning, three for programs, with expertise once',
        reports: {
          'ways-families-support-learning': { times: 3 },
          'ways-families-support-programs': { times: 3 },
          'family-expertise-used': { times: 1 },
        },
        verdict: 'met',
      },
      {
        title: 'Many ways for programs, one for learning',
        reports: {
          'ways-families-support-learning': { times: 1 },
          'ways-families-support-programs': { times: 5 },
          'family-expertise-used': { times: 2 },
        },
        verdict: 'notMet',
      },
      {
        title: 'Helping hands in many ways, but nobody’s expertise',
        reports: {
          'ways-families-support-learning': { times: 3 },
          'ways-families-support-programs': { times: 3 },
          'family-expertise-used': { times: 0 },
        },
        verdict: 'notMet',
      },
    ],
  },
})
