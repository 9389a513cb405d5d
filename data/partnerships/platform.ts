/** The whole-school platform. */

import { aYear, moreThanOne } from '../readings'
import { fewAgreed, mostAgreed } from '../samples'
import { all, checklistIndicators, document, related, share, times } from './authoring'

export const platform = checklistIndicators('platform/parts', {
  'platform/parts/leaders': {
    statement:
      'The school’s leaders are committed, know the research and the good practice on engagement and partnership, and set an example in building relationships and in collaborating.',
    restates: ['building#platform/1'],
    condition: all(
      share('leaders-committed', 'most'),
      share('leaders-know-research', 'most'),
      share('leaders-know-good-practice', 'most'),
      share('leaders-model-relationships', 'most'),
      share('leaders-model-collaboration', 'most'),
    ),
    reading: 'Asked of the staff whom the leaders lead, since a school has too few leaders for a survey of their own.',
    relates: [related('key-dimensions/building-community')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff say all five of their leaders',
        reports: {
          'leaders-committed': mostAgreed,
          'leaders-know-research': mostAgreed,
          'leaders-know-good-practice': mostAgreed,
          'leaders-model-relationships': mostAgreed,
          'leaders-model-collaboration': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Committed, but not familiar with the research',
        reports: { 'leaders-committed': mostAgreed, 'leaders-know-research': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/policy': {
    statement:
      'The school has an engagement or partnership policy. It refers clearly to the links between the engagement of families and learning outcomes, and builds in the principles of effective partnerships, their dimensions and their characteristics.',
    restates: ['building#platform/2'],
    condition: all(
      document('policy-links-outcomes'),
      document('policy-integrates-principles'),
      document('policy-integrates-dimensions'),
      document('policy-integrates-characteristics'),
    ),
    reading:
      'The principles, dimensions and characteristics are read as those of the Family-School Partnerships Framework. A policy that contains all this exists, so whether there is one is not asked apart.',
    relates: [
      related('structures/in-place'),
      related('characteristics/effective'),
      related('key-dimensions/connecting-learning'),
    ],
    familyVoice: false,
    examples: [
      {
        title: 'A policy that does all four',
        reports: {
          'policy-links-outcomes': { exists: true },
          'policy-integrates-principles': { exists: true },
          'policy-integrates-dimensions': { exists: true },
          'policy-integrates-characteristics': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'A policy with the principles, but without a word on learning outcomes',
        reports: {
          'policy-links-outcomes': { exists: false },
          'policy-integrates-principles': { exists: true },
        },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/capacity-building': {
    statement:
      'The school has a strategy for building capacity: to strengthen the knowledge, skills and confidence of families, school staff and the action team, so that they can lead partnership work and take part in it.',
    restates: ['building#platform/3'],
    condition: all(
      document('capacity-of-families'),
      document('capacity-of-staff'),
      document('capacity-of-team'),
      document('capacity-knowledge'),
      document('capacity-skills'),
      document('capacity-confidence'),
    ),
    reading:
      'Three questions ask whom the strategy reaches, three what it builds in each of those groups. To lead and to engage is read as said of all of them.',
    relates: [
      related('key-dimensions/communicating'),
      related('key-dimensions/building-community'),
      related('communication/embedding/empowered-to-communicate'),
    ],
    familyVoice: false,
    examples: [
      {
        title: 'A strategy for all three groups that builds knowledge, skills and confidence',
        reports: {
          'capacity-of-families': { exists: true },
          'capacity-of-staff': { exists: true },
          'capacity-of-team': { exists: true },
          'capacity-knowledge': { exists: true },
          'capacity-skills': { exists: true },
          'capacity-confidence': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'A strategy for staff alone',
        reports: { 'capacity-of-families': { exists: false }, 'capacity-of-staff': { exists: true } },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/action-team': {
    statement:
      'An action team for engagement or partnership, made up of school leaders, teachers, parents and members of the community, consults and collaborates widely to reach agreement on priorities, goals, strategies and measures.',
    restates: ['building#platform/4'],
    condition: all(
      document('team-has-leaders'),
      document('team-has-teachers'),
      document('team-has-parents'),
      document('team-has-community'),
      document('agreed-priorities', { consulted: ['families', 'staff', 'community'] }),
      document('agreed-goals', { consulted: ['families', 'staff', 'community'] }),
      document('agreed-strategies', { consulted: ['families', 'staff', 'community'] }),
      document('agreed-measures', { consulted: ['families', 'staff', 'community'] }),
      times('team-collaborated', moreThanOne, aYear),
    ),
    reading:
      'To consult widely is read as asking those for whom the team’s members stand: families, staff and community. To collaborate widely is read as working with people from outside the team more than once a year.',
    relates: [related('structures/in-place'), related('key-dimensions/decision-making')],
    familyVoice: false,
    examples: [
      {
        title: 'A team of all four that agreed on all four after wide consultation, and worked twice with others',
        reports: {
          'team-has-leaders': { exists: true },
          'team-has-teachers': { exists: true },
          'team-has-parents': { exists: true },
          'team-has-community': { exists: true },
          'agreed-priorities': { exists: true, consulted: ['families', 'staff', 'community'] },
          'agreed-goals': { exists: true, consulted: ['families', 'staff', 'community'] },
          'agreed-strategies': { exists: true, consulted: ['families', 'staff', 'community'] },
          'agreed-measures': { exists: true, consulted: ['families', 'staff', 'community'] },
          'team-collaborated': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'Goals on which only staff were consulted',
        reports: { 'team-has-parents': { exists: true }, 'agreed-goals': { exists: true, consulted: ['staff'] } },
        verdict: 'notMet',
      },
      {
        title: 'A team without anybody from the community',
        reports: { 'team-has-parents': { exists: true }, 'team-has-community': { exists: false } },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/communication': {
    statement:
      'The processes of communication, reporting and feedback between school and community are effective, and the action team is linked directly to the school council or board, to those who lead the school’s curriculum and its planning, and to parent groups or representatives.',
    restates: ['building#platform/5'],
    condition: all(
      share('communication-works', 'most'),
      share('reporting-works', 'most'),
      share('feedback-works', 'most'),
      document('team-link-council'),
      document('team-link-curriculum'),
      document('team-link-planning'),
      document('team-link-parent-groups'),
    ),
    reading:
      'Families, the part of the community that every school can ask, are asked whether each works well for them.',
    relates: [
      related('key-dimensions/communicating'),
      related('key-dimensions/decision-making'),
      related('success/signs/clear-communication'),
    ],
    familyVoice: true,
    examples: [
      {
        title: 'All three work for 80 % of families, and the team has its four links',
        reports: {
          'communication-works': mostAgreed,
          'reporting-works': mostAgreed,
          'feedback-works': mostAgreed,
          'team-link-council': { exists: true },
          'team-link-curriculum': { exists: true },
          'team-link-planning': { exists: true },
          'team-link-parent-groups': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'Feedback does not work for most families',
        reports: { 'communication-works': mostAgreed, 'reporting-works': mostAgreed, 'feedback-works': fewAgreed },
        verdict: 'notMet',
      },
      {
        title: 'A team that is not linked to the council',
        reports: { 'communication-works': mostAgreed, 'team-link-council': { exists: false } },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/support-network': {
    statement:
      'A support network draws on the knowledge and expertise of families and the community, and serves to solve problems and share ideas.',
    restates: ['building#platform/6'],
    condition: all(
      times('network-family-expertise', moreThanOne, aYear),
      times('network-community-expertise', moreThanOne, aYear),
      times('network-problems', moreThanOne, aYear),
      times('network-ideas', moreThanOne, aYear),
    ),
    reading: 'A network is read as working where each of these happened in more than one exchange in the year.',
    relates: [
      related('key-dimensions/beyond-school'),
      related('key-dimensions/participating'),
      related('structures/in-place'),
    ],
    familyVoice: false,
    examples: [
      {
        title: 'Each of the four in two exchanges',
        reports: {
          'network-family-expertise': { times: 2 },
          'network-community-expertise': { times: 2 },
          'network-problems': { times: 2 },
          'network-ideas': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'Ideas are shared, but nobody from the community was ever drawn on',
        reports: { 'network-community-expertise': { times: 0 }, 'network-ideas': { times: 6 } },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/resourcing': {
    statement:
      'There are enough resources to support the engagement or partnership policy, the plans that go with it and the strategy for building capacity.',
    restates: ['building#platform/7'],
    condition: all(
      share('resources-for-policy', 'most'),
      share('resources-for-plans', 'most'),
      share('resources-for-capacity', 'most'),
    ),
    reading: 'Whether resources are adequate is asked of the staff who work with them.',
    relates: [related('characteristics/effective')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff find them enough for all three',
        reports: {
          'resources-for-policy': mostAgreed,
          'resources-for-plans': mostAgreed,
          'resources-for-capacity': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Enough for the policy, but not for building capacity',
        reports: { 'resources-for-policy': mostAgreed, 'resources-for-capacity': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'platform/parts/governance': {
    statement:
      'Partnership is governed well, with a process for documenting what is done, what comes of it, what is learned and what further ideas for action there are.',
    restates: ['building#platform/8'],
    condition: all(
      share('partnership-governed-well', 'most'),
      document('process-documents-actions'),
      document('process-documents-outcomes'),
      document('process-documents-learning'),
      document('process-documents-ideas'),
    ),
    reading: 'The source says what good governance includes and not all that it is: the whole of it is asked of staff.',
    relates: [related('structures/in-place')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff find it governed well, and the process covers all four',
        reports: {
          'partnership-governed-well': mostAgreed,
          'process-documents-actions': { exists: true },
          'process-documents-outcomes': { exists: true },
          'process-documents-learning': { exists: true },
          'process-documents-ideas': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'Actions are documented, their outcomes are not',
        reports: { 'process-documents-actions': { exists: true }, 'process-documents-outcomes': { exists: false } },
        verdict: 'notMet',
      },
    ],
  },
})
