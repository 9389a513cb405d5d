/** Supporting structures. */

import { aYear, moreThanOne } from '../readings'
import { all, any, checklistIndicators, document, related, times } from './authoring'

export const structures = checklistIndicators('structures/in-place', {
  'structures/in-place/advisory-team': {
    statement:
      'An advisory team or committee of families and school staff plans, organises, carries out and evaluates partnerships.',
    restates: ['home-school#structures/1'],
    condition: all(
      times('team-planned', 1, aYear),
      times('team-organised', 1, aYear),
      times('team-implemented', 1, aYear),
      times('team-evaluated', 1, aYear),
    ),
    reading: 'Such a team is read as in place where it did each of the four at least once in the year.',
    relates: [related('platform/parts'), related('key-dimensions/decision-making')],
    familyVoice: false,
    examples: [
      {
        title: 'Each of the four once in the year',
        reports: {
          'team-planned': { times: 1 },
          'team-organised': { times: 1 },
          'team-implemented': { times: 1 },
          'team-evaluated': { times: 1 },
        },
        verdict: 'met',
      },
      {
        title: 'A team that plans and never evaluates',
        reports: { 'team-planned': { times: 4 }, 'team-evaluated': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'structures/in-place/policies': {
    statement:
      'The school’s policies and procedures state the principles and practices of effective partnerships outright and clearly build them in. An improvement plan or a policy on family engagement can be the place for this.',
    restates: ['home-school#structures/2'],
    condition: all(
      document('policies-state-principles'),
      any(document('policy-integrates-principles'), document('policies-integrate-principles')),
      document('policies-state-practices'),
      document('policies-integrate-practices'),
    ),
    reading:
      'What can be seen to be built in is read as clearly built in. A policy on engagement or partnership is one of the school’s policies, so the principles in it count here too.',
    relates: [related('platform/parts')],
    familyVoice: false,
    examples: [
      {
        title: 'Principles and practices are stated and built in',
        reports: {
          'policies-state-principles': { exists: true },
          'policies-integrate-principles': { exists: true },
          'policies-state-practices': { exists: true },
          'policies-integrate-practices': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'The partnership policy builds the principles in',
        reports: {
          'policies-state-principles': { exists: true },
          'policy-integrates-principles': { exists: true },
          'policies-state-practices': { exists: true },
          'policies-integrate-practices': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'Principles are stated, but built in nowhere',
        reports: {
          'policies-state-principles': { exists: true },
          'policy-integrates-principles': { exists: false },
          'policies-integrate-principles': { exists: false },
        },
        verdict: 'notMet',
      },
    ],
  },

  'structures/in-place/support-networks': {
    statement: 'There are support networks through which school communities can share ideas, issues and best practice.',
    restates: ['home-school#structures/3'],
    condition: all(
      times('network-ideas', moreThanOne, aYear),
      times('network-issues', moreThanOne, aYear),
      times('network-best-practice', moreThanOne, aYear),
    ),
    reading: 'Networks are read as working where each of the three was shared in more than one exchange in the year.',
    relates: [related('platform/parts'), related('key-dimensions/beyond-school')],
    familyVoice: false,
    examples: [
      {
        title: 'Each of the three in two exchanges',
        reports: {
          'network-ideas': { times: 2 },
          'network-issues': { times: 2 },
          'network-best-practice': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'Ideas only',
        reports: { 'network-ideas': { times: 6 }, 'network-issues': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'structures/in-place/accountability': {
    statement:
      'The school is accountable to its community for its partnerships: it reports on where they succeed, for example with its annual report, and so drives their improvement.',
    restates: ['home-school#structures/4'],
    condition: all(
      document('partnership-successes-reported', { availability: 'published' }),
      document('partnership-improvements-reported'),
    ),
    reading: 'A report to the community is read as one that anybody can find without asking.',
    relates: [related('platform/parts'), related('key-dimensions/decision-making')],
    familyVoice: false,
    examples: [
      {
        title: 'Successes in the published annual report, and improvements that came of it',
        reports: {
          'partnership-successes-reported': { exists: true, availability: 'published' },
          'partnership-improvements-reported': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'A report that stays in the school',
        reports: { 'partnership-successes-reported': { exists: true, availability: 'internal' } },
        verdict: 'notMet',
      },
      {
        title: 'A published report that changes nothing',
        reports: {
          'partnership-successes-reported': { exists: true, availability: 'published' },
          'partnership-improvements-reported': { exists: false },
        },
        verdict: 'notMet',
      },
    ],
  },

  'structures/in-place/families-in-every-phase': {
    statement:
      'Parents, families and caregivers are involved when a partnership is prepared, planned, put into practice and reviewed.',
    restates: ['home-school#structures/5'],
    condition: all(
      times('families-in-preparation', 1, aYear),
      any(times('families-in-planning', 1, aYear), times('team-planned', 1, aYear)),
      any(times('families-in-implementation', 1, aYear), times('team-implemented', 1, aYear)),
      any(times('families-in-review', 1, aYear), times('team-evaluated', 1, aYear)),
    ),
    reading:
      'Involved is read as having had a part in each of the four at least once in the year. Where a team of families and staff plans, carries out or evaluates, families have that part.',
    relates: [related('key-dimensions/decision-making'), related('key-dimensions/participating')],
    familyVoice: false,
    examples: [
      {
        title: 'Families had a part in all four',
        reports: {
          'families-in-preparation': { times: 1 },
          'families-in-planning': { times: 1 },
          'families-in-implementation': { times: 1 },
          'families-in-review': { times: 1 },
        },
        verdict: 'met',
      },
      {
        title: 'Families helped to prepare it; their team did the rest',
        reports: {
          'families-in-preparation': { times: 1 },
          'team-planned': { times: 1 },
          'team-implemented': { times: 1 },
          'team-evaluated': { times: 1 },
        },
        verdict: 'met',
      },
      {
        title: 'Families were there to carry it out, and neither they nor a team of theirs to review it',
        reports: {
          'families-in-implementation': { times: 3 },
          'families-in-review': { times: 0 },
          'team-evaluated': { times: 0 },
        },
        verdict: 'notMet',
      },
    ],
  },

  'structures/in-place/dedicated-team': {
    statement:
      'A dedicated team or committee of teachers, school leaders and parents develops and coordinates partnership plans and activities. This makes effective partnerships more likely and can be a basis for improving partnerships more broadly.',
    restates: ['home-school#structures/6'],
    condition: all(
      document('team-has-teachers'),
      document('team-has-leaders'),
      document('team-has-parents'),
      times('team-planned', 1, aYear),
      times('team-developed-activities', 1, aYear),
      times('team-coordinated-plans', 1, aYear),
      times('team-coordinated-activities', 1, aYear),
    ),
    reading:
      'The team is read as doing its work where it did each part at least once in the year; to develop plans is to plan. What the team makes more likely is the source’s reason, and is not asked for. A district-wide council is the source’s example for the United States and not asked of a school.',
    relates: [related('platform/parts'), related('key-dimensions/decision-making')],
    familyVoice: false,
    examples: [
      {
        title: 'Teachers, leaders and parents who develop and coordinate plans and activities',
        reports: {
          'team-has-teachers': { exists: true },
          'team-has-leaders': { exists: true },
          'team-has-parents': { exists: true },
          'team-planned': { times: 1 },
          'team-developed-activities': { times: 1 },
          'team-coordinated-plans': { times: 1 },
          'team-coordinated-activities': { times: 1 },
        },
        verdict: 'met',
      },
      {
        title: 'A team without parents',
        reports: {
          'team-has-teachers': { exists: true },
          'team-has-leaders': { exists: true },
          'team-has-parents': { exists: false },
        },
        verdict: 'notMet',
      },
      {
        title: 'A team that plans, and leaves the activities to others',
        reports: { 'team-planned': { times: 2 }, 'team-coordinated-activities': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },
})
