/** Characteristics of effective partnerships. */

import { fewAgreed, mostAgreed } from '../samples'
import { all, checklistIndicators, document, related, share } from './authoring'

export const characteristics = checklistIndicators('characteristics/effective', {
  'characteristics/effective/responsive': {
    statement: 'The partnership responds to the needs and aspirations of students and their families.',
    restates: ['engagement#characteristics/1'],
    condition: all(
      share('responds-to-student-needs', 'most'),
      share('responds-to-student-aspirations', 'most'),
      share('responds-to-family-needs', 'most'),
      share('responds-to-family-aspirations', 'most'),
    ),
    reading: 'Students and families are asked about the school as the partner that responds to them.',
    relates: [related('home-learning/evolving/needs-addressed-together'), related('key-dimensions/communicating')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of students and of families find that the school responds to both',
        reports: {
          'responds-to-student-needs': mostAgreed,
          'responds-to-student-aspirations': mostAgreed,
          'responds-to-family-needs': mostAgreed,
          'responds-to-family-aspirations': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'To what students need, but not to what they aspire to',
        reports: { 'responds-to-student-needs': mostAgreed, 'responds-to-student-aspirations': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/co-designed': {
    statement: 'The partners design the partnership together, with a purpose and with clear goals.',
    restates: ['engagement#characteristics/2'],
    condition: all(
      document('partnership-purpose'),
      share('families-see-co-design', 'most'),
      share('staff-see-co-design', 'most'),
      share('partnership-goals-clear-to-families', 'most'),
      share('partnership-goals-clear-to-staff', 'most'),
    ),
    reading:
      'Purposefully is read as: the purpose is written down. Both sides are asked whether they design it together and whether its goals are clear.',
    relates: [related('platform/parts'), related('key-dimensions/decision-making')],
    familyVoice: true,
    examples: [
      {
        title: 'A written purpose, and 80 % of families and of staff on both',
        reports: {
          'partnership-purpose': { exists: true },
          'families-see-co-design': mostAgreed,
          'staff-see-co-design': mostAgreed,
          'partnership-goals-clear-to-families': mostAgreed,
          'partnership-goals-clear-to-staff': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Staff say that it is designed together, families do not',
        reports: { 'staff-see-co-design': mostAgreed, 'families-see-co-design': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/collaboration': {
    statement: 'The partners are committed to working together.',
    restates: ['engagement#characteristics/3'],
    condition: all(
      share('families-committed-to-collaborating', 'most'),
      share('staff-committed-to-collaborating', 'most'),
    ),
    reading: 'Each side is asked of its own commitment.',
    relates: [related('communication/excelling/part-of-culture'), related('platform/parts')],
    familyVoice: true,
    examples: [
      {
        title: '80 % on both sides',
        reports: {
          'families-committed-to-collaborating': mostAgreed,
          'staff-committed-to-collaborating': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families are, staff are not',
        reports: {
          'families-committed-to-collaborating': mostAgreed,
          'staff-committed-to-collaborating': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/trust-and-respect': {
    statement: 'The partners trust and respect one another.',
    restates: ['engagement#characteristics/4'],
    condition: all(
      share('families-trust-staff', 'most'),
      share('staff-trust-families', 'most'),
      share('families-feel-respected', 'most'),
      share('staff-feel-respected', 'most'),
    ),
    reading: 'Trust is asked of those who give it, respect of those who receive it, on both sides.',
    relates: [related('home-learning/evolving/families-as-educators')],
    familyVoice: true,
    examples: [
      {
        title: '80 % on both sides and for both',
        reports: {
          'families-trust-staff': mostAgreed,
          'staff-trust-families': mostAgreed,
          'families-feel-respected': mostAgreed,
          'staff-feel-respected': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families trust staff, staff do not trust families',
        reports: { 'families-trust-staff': mostAgreed, 'staff-trust-families': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/equal-roles': {
    statement: 'The partners have different roles, and each role is valued as much as the others.',
    restates: ['engagement#characteristics/5'],
    condition: all(share('family-role-equally-valued', 'most'), share('staff-role-equally-valued', 'most')),
    reading: 'Asked of each side about the value that the other puts on its role.',
    relates: [related('success/signs/equal-partners'), related('home-learning/evolving/families-as-educators')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of staff find their role valued equally',
        reports: { 'family-role-equally-valued': mostAgreed, 'staff-role-equally-valued': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Few families do',
        reports: { 'family-role-equally-valued': fewAgreed, 'staff-role-equally-valued': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/shared-responsibility': {
    statement: 'The partners share both responsibility and influence.',
    restates: ['engagement#characteristics/6'],
    condition: all(
      share('families-share-responsibility', 'most'),
      share('staff-share-responsibility', 'most'),
      share('families-share-influence', 'most'),
      share('staff-share-influence', 'most'),
    ),
    reading: 'What is shared is asked of both sides.',
    relates: [
      related('communication/embedding/partners-in-decisions'),
      related('key-dimensions/decision-making'),
      related('marks/successful'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of staff share both',
        reports: {
          'families-share-responsibility': mostAgreed,
          'staff-share-responsibility': mostAgreed,
          'families-share-influence': mostAgreed,
          'staff-share-influence': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families share the responsibility, but not the influence',
        reports: { 'families-share-responsibility': mostAgreed, 'families-share-influence': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/open-dialogue': {
    statement: 'The partners talk openly with one another, and their communication is effective.',
    restates: ['engagement#characteristics/7'],
    condition: all(
      share('open-dialogue-with-staff', 'most'),
      share('open-dialogue-with-families', 'most'),
      share('communication-works', 'most'),
      share('communication-works-for-staff', 'most'),
    ),
    reading: 'Both sides are asked. Effective is asked as what works well.',
    relates: [related('success/signs/clear-communication'), related('key-dimensions/communicating')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of staff on both',
        reports: {
          'open-dialogue-with-staff': mostAgreed,
          'open-dialogue-with-families': mostAgreed,
          'communication-works': mostAgreed,
          'communication-works-for-staff': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Communication works, but is not open',
        reports: { 'open-dialogue-with-staff': fewAgreed, 'communication-works': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'characteristics/effective/resources': {
    statement: 'The partnership has the right resources, and enough of them.',
    restates: ['engagement#characteristics/8'],
    condition: all(share('partnership-resources-suitable', 'most'), share('partnership-resources-enough', 'most')),
    reading: 'Asked of the staff who work with the resources.',
    relates: [related('platform/parts')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff find them right and enough',
        reports: { 'partnership-resources-suitable': mostAgreed, 'partnership-resources-enough': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'The right ones, but too few',
        reports: { 'partnership-resources-suitable': mostAgreed, 'partnership-resources-enough': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
})
