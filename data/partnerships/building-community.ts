/** Building community and identity. */
import { aYear, moreThanOne } from '../readings'
import { almostAllAgreed, fewAgreed, mostAgreed } from '../samples'
import { all, checklistIndicators, close, related, share, shareInEveryGroup, times } from './authoring'

export const buildingCommunity = checklistIndicators('key-dimensions/building-community', {
  'key-dimensions/building-community/quality-of-life': {
    statement:
      'Activities improve life in the community and, in doing so, honour its culture, its traditions, its values and the relationships in it.',
    restates: ['home-school#building-community/1'],
    condition: all(
      times('community-life-activities', moreThanOne, aYear),
      share('community-culture-honoured', 'most'),
      share('community-traditions-honoured', 'most'),
      share('community-values-honoured', 'most'),
      share('community-relationships-honoured', 'most'),
    ),
    reading:
      'The plural is read as more than one activity a year. What they honour is asked of families, as people of the community.',
    relates: [related('key-dimensions/beyond-school')],
    familyVoice: true,
    examples: [
      {
        title: 'Two activities, and 80 % of families find all four honoured',
        reports: {
          'community-life-activities': { times: 2 },
          'community-culture-honoured': mostAgreed,
          'community-traditions-honoured': mostAgreed,
          'community-values-honoured': mostAgreed,
          'community-relationships-honoured': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Two activities, but few families find their traditions honoured',
        reports: {
          'community-life-activities': { times: 2 },
          'community-culture-honoured': mostAgreed,
          'community-traditions-honoured': fewAgreed,
        },
        verdict: 'notMet',
      },
      {
        title: 'No activity for the community',
        reports: { 'community-life-activities': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/identity-and-culture': {
    statement: 'Activities shape students’ sense of who they are and of the culture they belong to.',
    restates: ['home-school#building-community/2'],
    condition: all(share('sense-of-identity-shaped', 'most'), share('sense-of-culture-shaped', 'most')),
    reading: 'Whether activities do so is asked of the students themselves.',
    relates: [],
    familyVoice: false,
    examples: [
      {
        title: '80 % of students say so of both',
        reports: { 'sense-of-identity-shaped': mostAgreed, 'sense-of-culture-shaped': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Of identity, but not of culture',
        reports: { 'sense-of-identity-shaped': mostAgreed, 'sense-of-culture-shaped': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/focal-point': {
    statement: 'The school can be a centre where communities gather and take part in building capacity.',
    restates: ['home-school#building-community/3'],
    condition: all(
      times('community-gatherings', moreThanOne, aYear),
      times('community-capacity-building', moreThanOne, aYear),
    ),
    reading:
      '“Can” is judged by whether the school is such a centre: read as more than one occasion of each kind a year.',
    relates: [related('key-dimensions/beyond-school')],
    familyVoice: false,
    examples: [
      {
        title: 'Two gatherings and two courses for the community',
        reports: { 'community-gatherings': { times: 2 }, 'community-capacity-building': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'Gatherings, but none that builds capacity',
        reports: { 'community-gatherings': { times: 5 }, 'community-capacity-building': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/family-role-explored': {
    statement:
      'Families and the school explore the part that parents and families play in the children’s education, so that each side comes to understand the other.',
    restates: ['home-school#building-community/4'],
    condition: times('role-discussions', moreThanOne, aYear),
    reading:
      'Exploring is read as more than one discussion of the roles a year. That mutual understanding is reached is a statement of its own.',
    relates: [close('home-learning/evolving/roles-discussed')],
    familyVoice: false,
    examples: [
      { title: 'Two discussions', reports: { 'role-discussions': { times: 2 } }, verdict: 'met' },
      { title: 'One discussion', reports: { 'role-discussions': { times: 1 } }, verdict: 'notMet' },
    ],
  },

  'key-dimensions/building-community/support-strategies-offered': {
    statement:
      'Families are offered strategies for supporting their children’s learning at school, and for encouraging it.',
    restates: ['home-school#building-community/5'],
    condition: all(share('learned-how-to-support', 'most'), share('offered-strategies-to-encourage', 'most')),
    reading:
      'An opportunity to learn how to support learning is read as an offer of strategies for supporting it, at school as elsewhere.',
    relates: [close('success/signs/opportunities-to-learn'), related('home-learning/emerging/told-how-to-help')],
    familyVoice: true,
    examples: [
      {
        title: '80 % are offered both',
        reports: { 'learned-how-to-support': mostAgreed, 'offered-strategies-to-encourage': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'For supporting, but not for encouraging',
        reports: { 'learned-how-to-support': mostAgreed, 'offered-strategies-to-encourage': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/workshops': {
    statement:
      'Workshops, discussions, meetings and demonstrations are organised on areas such as literacy and mathematics, work at home and in the classroom, and building young people’s resilience and confidence.',
    restates: ['home-school#building-community/6'],
    condition: all(
      times('workshops-with-families', moreThanOne, aYear),
      times('demonstrations-for-families', moreThanOne, aYear),
    ),
    reading:
      'Workshops, discussions and meetings are read as forms of one thing, demonstrations as another; each plural as more than one a year. The areas are examples, not a list to complete.',
    relates: [related('home-learning/excelling/programs-for-families')],
    familyVoice: false,
    examples: [
      {
        title: 'A workshop, a meeting and two demonstrations',
        reports: { 'workshops-with-families': { times: 2 }, 'demonstrations-for-families': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'Workshops, but nothing is demonstrated',
        reports: { 'workshops-with-families': { times: 4 }, 'demonstrations-for-families': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/goals-understood': {
    statement: 'The school ensures that families understand its goals.',
    restates: ['home-school#building-community/7'],
    condition: share('school-goals-understood', 'most'),
    relates: [related('key-dimensions/role-of-family')],
    familyVoice: true,
    examples: [
      { title: '80 % understand them', reports: { 'school-goals-understood': mostAgreed }, verdict: 'met' },
      { title: '30 % understand them', reports: { 'school-goals-understood': fewAgreed }, verdict: 'notMet' },
    ],
  },

  'key-dimensions/building-community/priorities-understood': {
    statement: 'The school makes sure that it understands the priorities of parents, families and the community.',
    restates: ['home-school#building-community/8'],
    condition: all(share('family-priorities-understood', 'most'), share('community-priorities-understood', 'most')),
    reading: 'What the school understands is asked of its staff.',
    relates: [related('key-dimensions/communicating')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff understand both',
        reports: { 'family-priorities-understood': mostAgreed, 'community-priorities-understood': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'The families’, but not the community’s',
        reports: { 'family-priorities-understood': mostAgreed, 'community-priorities-understood': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/visible-leadership': {
    statement: 'The school creates an environment in which its leadership is visible and available.',
    restates: ['home-school#building-community/9'],
    condition: all(share('leaders-visible', 'most'), share('leaders-available', 'most')),
    reading: 'Leadership is read as the school’s leaders, visible and available to families.',
    relates: [related('platform/parts')],
    familyVoice: true,
    examples: [
      {
        title: '80 % find leaders visible and available',
        reports: { 'leaders-visible': mostAgreed, 'leaders-available': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Visible, but not available',
        reports: { 'leaders-visible': mostAgreed, 'leaders-available': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/place-of-their-own': {
    statement:
      'The school is helped to become a place that families can call their own, with real roles created for the parents who come in.',
    restates: ['home-school#building-community/10'],
    condition: all(share('school-feels-our-own', 'most'), share('real-role-at-school', 'most')),
    reading: 'That a role is real is judged by those who come in.',
    relates: [
      related('communication/evolving/feel-welcome'),
      related('communication/excelling/visible-and-valued'),
      related('key-dimensions/participating'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % call the school their own and have a role there',
        reports: { 'school-feels-our-own': mostAgreed, 'real-role-at-school': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'At home in the school, but without a role',
        reports: { 'school-feels-our-own': mostAgreed, 'real-role-at-school': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/skills-developed': {
    statement:
      'Families and the school develop skills, for instance in communicating, in working together and in handling conflict.',
    restates: ['home-school#building-community/11'],
    condition: all(
      times('partnership-skills-of-families', moreThanOne, aYear),
      times('partnership-skills-of-staff', moreThanOne, aYear),
    ),
    reading:
      'Developing is read as more than one session a year, for families and for staff, since the source names both sides; one held for both counts for each. The skills named are examples.',
    relates: [related('communication/embedding/empowered-to-communicate'), related('platform/parts')],
    familyVoice: false,
    examples: [
      {
        title: 'Two sessions for families and two for staff',
        reports: { 'partnership-skills-of-families': { times: 2 }, 'partnership-skills-of-staff': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'For staff alone',
        reports: { 'partnership-skills-of-families': { times: 0 }, 'partnership-skills-of-staff': { times: 3 } },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/sense-of-community': {
    statement:
      'Through activities that shape students’ sense of who they are and of their culture, the school can give each of them a sense of community.',
    restates: ['home-school#building-community/12'],
    condition: shareInEveryGroup('sense-of-community-built', 'almostAll'),
    reading:
      '“Can” is judged by whether the school does; whether there are such activities is judged by their own statement. “Each student” is read as almost all students, overall and in every family group.',
    relates: [related('communication/evolving/feel-welcome'), related('element/5')],
    familyVoice: false,
    examples: [
      {
        title: '95 % of students feel part of a community',
        reports: { 'sense-of-community-built': almostAllAgreed },
        verdict: 'met',
      },
      {
        title: '95 % do, but 80 % of one language group',
        reports: {
          'sense-of-community-built': {
            responded: 200,
            agreed: 190,
            groups: [{ group: 'languageOtherThanEnglish', family: 'homeLanguage', responded: 40, agreed: 32 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/building-community/mutual-understanding': {
    statement: 'Families and the school can come to understand each other’s roles and priorities in their partnership.',
    restates: ['home-school#building-community/13'],
    condition: all(
      share('school-role-understood', 'most'),
      share('school-priorities-understood', 'most'),
      share('family-role-understood', 'most'),
      share('family-priorities-understood', 'most'),
    ),
    reading:
      '“Can” is judged by whether they do: families are asked about the school, staff about families. The means that the source lists are judged by statements of their own.',
    relates: [
      related('home-learning/evolving/roles-discussed'),
      related('key-dimensions/communicating'),
      related('marks/successful'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % on both sides understand the other’s role and priorities',
        reports: {
          'school-role-understood': mostAgreed,
          'school-priorities-understood': mostAgreed,
          'family-role-understood': mostAgreed,
          'family-priorities-understood': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families understand the school, but few staff understand what matters to families',
        reports: {
          'school-role-understood': mostAgreed,
          'school-priorities-understood': mostAgreed,
          'family-priorities-understood': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
})
