/** Communicating. */

import { aYear, moreThanOne } from '../readings'
import { almostAllAgreed, fewAgreed, mostAgreed } from '../samples'
import { all, any, channels, checklistIndicators, close, related, share, shareInEveryGroup, times } from './authoring'

export const communicating = checklistIndicators('key-dimensions/communicating', {
  'key-dimensions/communicating/active-personal-frequent': {
    statement: 'Communication with families is active and personal, happens often and suits their cultures.',
    restates: ['home-school#communicating/1'],
    condition: all(
      share('gets-in-touch-first', 'most'),
      share('communicates-personally', 'most'),
      share('communicates-often', 'most'),
      shareInEveryGroup('communication-suits-culture', 'most'),
    ),
    reading:
      'Active is read as getting in touch without being asked. What suits the culture of most may not suit that of the few, so this is asked in every family group.',
    relates: [related('success/signs/clear-communication')],
    familyVoice: true,
    examples: [
      {
        title: 'The school gets in touch first, personally, often and in a fitting way',
        reports: {
          'gets-in-touch-first': mostAgreed,
          'communicates-personally': mostAgreed,
          'communicates-often': mostAgreed,
          'communication-suits-culture': almostAllAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Often, but only to all families at once',
        reports: { 'communicates-often': mostAgreed, 'communicates-personally': fewAgreed },
        verdict: 'notMet',
      },
      {
        title: 'It suits the culture of 85 %, but of half of one language group',
        reports: {
          'communication-suits-culture': {
            responded: 200,
            agreed: 170,
            groups: [{ group: 'languageOtherThanEnglish', family: 'homeLanguage', responded: 40, agreed: 20 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/out-of-their-way': {
    statement: 'The school goes to special lengths to make families feel both welcome and valued.',
    restates: ['home-school#communicating/2'],
    condition: all(share('special-effort-to-welcome', 'most'), share('special-effort-to-value', 'most')),
    relates: [related('communication/evolving/feel-welcome')],
    familyVoice: true,
    examples: [
      {
        title: '80 % say so of both',
        reports: { 'special-effort-to-welcome': mostAgreed, 'special-effort-to-value': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'An effort to welcome families, but not to value them',
        reports: { 'special-effort-to-welcome': mostAgreed, 'special-effort-to-value': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/two-way': {
    statement: 'Communication is an exchange that runs in both directions.',
    restates: ['home-school#communicating/3'],
    condition: share('communication-goes-both-ways', 'most'),
    relates: [related('success/signs/clear-communication')],
    familyVoice: true,
    examples: [
      { title: '80 % say so', reports: { 'communication-goes-both-ways': mostAgreed }, verdict: 'met' },
      { title: '30 % say so', reports: { 'communication-goes-both-ways': fewAgreed }, verdict: 'notMet' },
    ],
  },
  'key-dimensions/communicating/learn-about-each-other': {
    statement:
      'Communication is more than an exchange of information: it gives the school and families the chance to get to know each other.',
    restates: ['home-school#communicating/4'],
    condition: all(
      share('communication-goes-both-ways', 'most'),
      share('can-get-to-know-school', 'most'),
      share('can-get-to-know-families', 'most'),
    ),
    relates: [],
    familyVoice: true,
    examples: [
      {
        title: 'Information goes both ways, and each side can get to know the other',
        reports: {
          'communication-goes-both-ways': mostAgreed,
          'can-get-to-know-school': mostAgreed,
          'can-get-to-know-families': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Information goes both ways, but staff have no chance to get to know families',
        reports: { 'communication-goes-both-ways': mostAgreed, 'can-get-to-know-families': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/genuine-partners': {
    statement: 'Communication leaves no doubt that families are genuine partners, who can help to solve big problems.',
    restates: ['home-school#communicating/5'],
    condition: all(share('told-genuine-partner', 'most'), share('told-can-solve-problems', 'most')),
    relates: [related('success/signs/equal-partners'), related('communication/embedding/partners-in-decisions')],
    familyVoice: true,
    examples: [
      {
        title: 'Both are clear to 80 %',
        reports: { 'told-genuine-partner': mostAgreed, 'told-can-solve-problems': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Called partners, but not for the big problems',
        reports: { 'told-genuine-partner': mostAgreed, 'told-can-solve-problems': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/bridges': {
    statement:
      'Communication builds bridges across differences of culture and language, and the school actively seeks out the families concerned.',
    restates: ['home-school#communicating/6'],
    condition: all(
      shareInEveryGroup('culture-bridged', 'most'),
      shareInEveryGroup('language-bridged', 'most'),
      times('outreach-across-divides', moreThanOne, aYear),
    ),
    reading:
      'The families across a divide may be few, so that it is bridged is asked in every family group. Seeking them out is read as more than one approach a year.',
    relates: [related('communication/evolving/feel-welcome'), related('element/5')],
    familyVoice: true,
    examples: [
      {
        title: '95 % say that differences are bridged, and the school made two approaches',
        reports: {
          'culture-bridged': almostAllAgreed,
          'language-bridged': almostAllAgreed,
          'outreach-across-divides': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'Bridged for 85 %, but for half of those with another language',
        reports: {
          'language-bridged': {
            responded: 200,
            agreed: 170,
            groups: [{ group: 'languageOtherThanEnglish', family: 'homeLanguage', responded: 40, agreed: 20 }],
          },
        },
        verdict: 'notMet',
      },
      {
        title: 'Nobody was sought out',
        reports: {
          'culture-bridged': almostAllAgreed,
          'language-bridged': almostAllAgreed,
          'outreach-across-divides': { times: 0 },
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/open-to-needs': {
    statement: 'Communication is open to families’ needs and to their attitudes.',
    restates: ['home-school#communicating/7'],
    condition: all(share('open-to-needs', 'most'), share('open-to-attitudes', 'most')),
    relates: [related('communication/emerging/concerns-heard')],
    familyVoice: true,
    examples: [
      {
        title: '80 % find the school open to both',
        reports: { 'open-to-needs': mostAgreed, 'open-to-attitudes': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Open to needs, but not to attitudes',
        reports: { 'open-to-needs': mostAgreed, 'open-to-attitudes': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/input-celebrated': {
    statement: 'Communication acknowledges the input that families give, and celebrates it.',
    restates: ['home-school#communicating/8'],
    condition: all(share('input-acknowledged', 'most'), share('input-celebrated', 'most')),
    relates: [
      related('communication/excelling/visible-and-valued'),
      related('communication/excelling/feedback-shapes-direction'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % say so of both',
        reports: { 'input-acknowledged': mostAgreed, 'input-celebrated': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Acknowledged, but never celebrated',
        reports: { 'input-acknowledged': mostAgreed, 'input-celebrated': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/many-ways': {
    statement:
      'Communication has many dimensions: it can be formal or informal, happen in various places and use various methods.',
    restates: ['home-school#communicating/9'],
    condition: all(
      times('formal-exchanges', 1, aYear),
      times('informal-exchanges', 1, aYear),
      times('places-of-exchange', moreThanOne, aYear),
      any(
        channels('communications-with-families', moreThanOne, aYear),
        channels('contacts-with-teachers', moreThanOne, aYear),
      ),
    ),
    reading:
      'What communication can be is judged by whether it was so in the year: formal and informal at least once each, in more than one place, and by more than one channel, which either count can show.',
    relates: [related('home-learning/evolving/teachers-reachable')],
    familyVoice: false,
    examples: [
      {
        title: 'Conferences and coffee mornings, at the school and at the library, by meeting and by phone',
        reports: {
          'formal-exchanges': { times: 4 },
          'informal-exchanges': { times: 6 },
          'places-of-exchange': { times: 2 },
          'communications-with-families': { times: 30, channels: ['meeting', 'phone'] },
        },
        verdict: 'met',
      },
      {
        title: 'The same, with only the contacts with teachers counted by channel',
        reports: {
          'formal-exchanges': { times: 4 },
          'informal-exchanges': { times: 6 },
          'places-of-exchange': { times: 2 },
          'contacts-with-teachers': { times: 300, channels: ['email', 'phone'] },
        },
        verdict: 'met',
      },
      {
        title: 'Nothing informal',
        reports: { 'formal-exchanges': { times: 4 }, 'informal-exchanges': { times: 0 } },
        verdict: 'notMet',
      },
      {
        title: 'By email only',
        reports: {
          'communications-with-families': { times: 40, channels: ['email'] },
          'contacts-with-teachers': { times: 300, channels: ['email'] },
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/taken-seriously': {
    statement:
      'The school takes communication between home and school seriously: it values, recognises and rewards it.',
    restates: ['home-school#communicating/10'],
    condition: all(
      share('communication-valued', 'most'),
      share('communication-recognised', 'most'),
      share('communication-rewarded', 'most'),
    ),
    reading:
      'That the school takes communication seriously is read as shown by the other three. Staff are asked, since communicating is part of their work.',
    relates: [],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff see it valued, recognised and rewarded',
        reports: {
          'communication-valued': mostAgreed,
          'communication-recognised': mostAgreed,
          'communication-rewarded': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Valued and recognised, but not rewarded',
        reports: {
          'communication-valued': mostAgreed,
          'communication-recognised': mostAgreed,
          'communication-rewarded': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/staff-trained': {
    statement:
      'It is essential that staff are given education and training programs that prepare them to communicate with families effectively, and to be approachable in doing so.',
    restates: ['home-school#communicating/11'],
    condition: all(share('trained-to-communicate-effectively', 'most'), share('trained-to-be-approachable', 'most')),
    reading: 'Staff are asked whether the training they are given prepares them; that says as well that it is given.',
    relates: [related('platform/parts')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff are prepared for both',
        reports: { 'trained-to-communicate-effectively': mostAgreed, 'trained-to-be-approachable': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Few staff were given training that prepares them',
        reports: { 'trained-to-communicate-effectively': fewAgreed, 'trained-to-be-approachable': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/communicating/families-empowered': {
    statement:
      'Empowering families to communicate effectively with the school, and encouraging them to, matters just as much as training staff.',
    restates: ['home-school#communicating/12'],
    condition: all(
      share('encouraged-to-communicate', 'most'),
      share('able-to-communicate', 'most'),
      share('can-get-across', 'most'),
    ),
    reading:
      'Empowered is read as feeling able to communicate, effectively as getting across to the school what matters to the family.',
    relates: [close('communication/embedding/empowered-to-communicate')],
    familyVoice: true,
    examples: [
      {
        title: '80 % feel encouraged and able, and get across what matters to them',
        reports: {
          'encouraged-to-communicate': mostAgreed,
          'able-to-communicate': mostAgreed,
          'can-get-across': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Encouraged and able to speak up, but it does not get across',
        reports: {
          'encouraged-to-communicate': mostAgreed,
          'able-to-communicate': mostAgreed,
          'can-get-across': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
})
