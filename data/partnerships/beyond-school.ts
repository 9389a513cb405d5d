/** Collaborating beyond the school. */
import { aYear, moreThanOne } from '../readings'
import { all, checklistIndicators, document, related, times } from './authoring'

export const beyondSchool = checklistIndicators('key-dimensions/beyond-school', {
  'key-dimensions/beyond-school/resources-integrated': {
    statement: 'The resources that the community has are identified, located, and built into what the school does.',
    restates: ['home-school#beyond-school/1'],
    condition: all(
      document('community-resources'),
      document('community-resources-located'),
      times('community-resources-integrated', moreThanOne, aYear),
    ),
    reading:
      'Resources are read as identified and located where that is written down, and as integrated where more than one part of the year’s work has one built in.',
    relates: [related('platform/parts')],
    familyVoice: false,
    examples: [
      {
        title: 'A list that says where each is found, and two lessons with a guest from it',
        reports: {
          'community-resources': { exists: true },
          'community-resources-located': { exists: true },
          'community-resources-integrated': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'A list that nothing was made of',
        reports: {
          'community-resources': { exists: true },
          'community-resources-located': { exists: true },
          'community-resources-integrated': { times: 0 },
        },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/beyond-school/services': {
    statement:
      'The wider community provides services, and these can strengthen and support the school, its students and the students’ families.',
    restates: ['home-school#beyond-school/2'],
    condition: all(
      times('community-services-for-school', moreThanOne, aYear),
      times('community-services-for-students', moreThanOne, aYear),
      times('community-services-for-families', moreThanOne, aYear),
    ),
    reading:
      '“Can” is judged by whether they do, and strengthening and supporting are read as one. The plural is read as more than one service a year for each; a service in support of several counts for each of them.',
    relates: [],
    familyVoice: false,
    examples: [
      {
        title: 'Two services for each',
        reports: {
          'community-services-for-school': { times: 2 },
          'community-services-for-students': { times: 2 },
          'community-services-for-families': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'For the school and students, but not for their families',
        reports: {
          'community-services-for-school': { times: 2 },
          'community-services-for-students': { times: 4 },
          'community-services-for-families': { times: 0 },
        },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/beyond-school/giving-back': {
    statement: 'In return, the school, families and students can help the community.',
    restates: ['home-school#beyond-school/3'],
    condition: all(
      times('school-helps-community', 1, aYear),
      times('families-help-community', 1, aYear),
      times('students-help-community', 1, aYear),
    ),
    reading: '“Can” is judged by whether they do: at least once a year each, as the source names no number.',
    relates: [related('key-dimensions/building-community')],
    familyVoice: false,
    examples: [
      {
        title: 'Each helped once',
        reports: {
          'school-helps-community': { times: 1 },
          'families-help-community': { times: 1 },
          'students-help-community': { times: 1 },
        },
        verdict: 'met',
      },
      {
        title: 'The school and students did, families never',
        reports: {
          'school-helps-community': { times: 2 },
          'families-help-community': { times: 0 },
          'students-help-community': { times: 3 },
        },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/beyond-school/partners': {
    statement:
      'More and more, schools collaborate with partners, for example local businesses, providers of after-school care, higher education, foundations and other agencies in the community.',
    restates: ['home-school#beyond-school/4'],
    condition: times('community-partners', moreThanOne, aYear),
    reading:
      'The plural is read as more than one partner a year; the kinds named are examples, not a list to complete. “Increasingly” is said of schools at large, so no growth is asked of one school.',
    relates: [],
    familyVoice: false,
    examples: [
      { title: 'A foundation and a business', reports: { 'community-partners': { times: 2 } }, verdict: 'met' },
      { title: 'One partner', reports: { 'community-partners': { times: 1 } }, verdict: 'notMet' },
    ],
  },
})
