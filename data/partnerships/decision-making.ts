/** Consultative decision-making. */

import { aYear, moreThanOne } from '../readings'
import { almostAllAgreed, fewAgreed, mostAgreed } from '../samples'
import { all, checklistIndicators, document, narrow, related, share, shareInEveryGroup, times } from './authoring'

export const decisionMaking = checklistIndicators('key-dimensions/decision-making', {
  'key-dimensions/decision-making/consulted-on-own-children': {
    statement:
      'Families have a right to be consulted on decisions that concern their own children, and to take part in them.',
    restates: ['home-school#decision-making/1'],
    condition: all(share('consulted-on-own-child', 'most'), share('takes-part-in-own-child-decisions', 'most')),
    reading: 'The right is judged by whether families are consulted and take part.',
    relates: [
      narrow('home-learning/embedding/learning-plans-consulted'),
      related('home-learning/excelling/goals-and-plans-together'),
      related('communication/excelling/consulted-on-expectations'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % are consulted and take part',
        reports: { 'consulted-on-own-child': mostAgreed, 'takes-part-in-own-child-decisions': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Consulted, but with no part in the decision',
        reports: { 'consulted-on-own-child': mostAgreed, 'takes-part-in-own-child-decisions': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/decision-making/meaningful-roles': {
    statement: 'Families can have meaningful roles in the processes by which the school makes its decisions.',
    restates: ['home-school#decision-making/2'],
    condition: all(
      times('decision-meetings-with-families', moreThanOne, aYear),
      share('meaningful-role-in-decisions', 'most'),
    ),
    reading:
      '“Can” is judged by whether they do: that families have roles is shown by their part in more than one decision a year, and families say whether the roles are meaningful.',
    relates: [related('communication/embedding/partners-in-decisions')],
    familyVoice: true,
    examples: [
      {
        title: 'Families took part in two decisions, and 80 % find their role meaningful',
        reports: { 'decision-meetings-with-families': { times: 2 }, 'meaningful-role-in-decisions': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Families sat in two meetings, and few find their role meaningful',
        reports: { 'decision-meetings-with-families': { times: 2 }, 'meaningful-role-in-decisions': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/decision-making/training-and-information': {
    statement:
      'Partnership activities can include training and information that help families make the most of their opportunities to take part in the school’s decisions.',
    restates: ['home-school#decision-making/3'],
    condition: all(times('training-for-decisions', 1, aYear), times('information-for-decisions', 1, aYear)),
    reading: 'What partnership activities can include is judged by whether they did: each at least once a year.',
    relates: [related('communication/embedding/opportunities-and-benefits-told')],
    familyVoice: false,
    examples: [
      {
        title: 'An evening of training, and a guide sent out',
        reports: { 'training-for-decisions': { times: 1 }, 'information-for-decisions': { times: 1 } },
        verdict: 'met',
      },
      {
        title: 'A guide sent out, but no training',
        reports: { 'training-for-decisions': { times: 0 }, 'information-for-decisions': { times: 1 } },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/decision-making/heard-and-respected': {
    statement: 'Shared responsibility makes sure that families’ values and interests are both heard and respected.',
    restates: ['home-school#decision-making/4'],
    condition: all(
      share('values-heard', 'most'),
      share('values-respected', 'most'),
      share('interests-heard', 'most'),
      share('interests-respected', 'most'),
    ),
    reading:
      'Judged by whether they are heard and respected; whether responsibility is shared is judged by its own statement.',
    relates: [related('communication/emerging/concerns-heard')],
    familyVoice: true,
    examples: [
      {
        title: '80 % find both heard and respected',
        reports: {
          'values-heard': mostAgreed,
          'values-respected': mostAgreed,
          'interests-heard': mostAgreed,
          'interests-respected': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Interests are heard, but not respected',
        reports: { 'values-heard': mostAgreed, 'interests-heard': mostAgreed, 'interests-respected': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/decision-making/accountable': {
    statement: 'With shared responsibility, the school is more accountable to its community.',
    restates: ['home-school#decision-making/5'],
    condition: document('account-of-decisions', { availability: 'published' }),
    reading:
      'Judged by whether the school publishes an account of its decisions, since decisions are what this dimension is about, where anybody can find it without asking; whether responsibility is shared is judged by its own statement.',
    relates: [related('structures/in-place')],
    familyVoice: false,
    examples: [
      {
        title: 'A published account',
        reports: { 'account-of-decisions': { exists: true, availability: 'published' } },
        verdict: 'met',
      },
      {
        title: 'An account for staff only',
        reports: { 'account-of-decisions': { exists: true, availability: 'internal' } },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/decision-making/sought-outside-structures': {
    statement:
      'Shared responsibility makes sure that families are asked for their values and opinions outside the school’s formal structures.',
    restates: ['home-school#decision-making/6'],
    condition: all(
      times('values-sought-outside-structures', moreThanOne, aYear),
      times('opinions-sought-outside-structures', moreThanOne, aYear),
    ),
    reading:
      'Judged by whether the school asks, read as more than once a year for each; whether responsibility is shared is judged by its own statement.',
    relates: [related('communication/excelling/feedback-shapes-direction')],
    familyVoice: false,
    examples: [
      {
        title: 'Asked for both on two occasions, at the gate and at a fair',
        reports: {
          'values-sought-outside-structures': { times: 2 },
          'opinions-sought-outside-structures': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'Asked for opinions, but never for values',
        reports: {
          'values-sought-outside-structures': { times: 0 },
          'opinions-sought-outside-structures': { times: 2 },
        },
        verdict: 'notMet',
      },
    ],
  },
  'key-dimensions/decision-making/shared-responsibility': {
    statement:
      'An inclusive way of making school decisions and of involving families gives families, community members, teachers and school leaders a sense that they share responsibility.',
    restates: ['home-school#decision-making/7'],
    condition: all(
      shareInEveryGroup('included-in-decisions', 'most'),
      shareInEveryGroup('included-in-involvement', 'most'),
      share('families-share-responsibility', 'most'),
      share('staff-share-responsibility', 'most'),
      times('community-takes-responsibility', moreThanOne, aYear),
    ),
    reading:
      'Inclusive is read as most, overall and in every family group. Teachers and leaders answer in one survey of staff, since leaders alone are too few to report; whether community members feel a responsibility is read from whether more than one of them took one on in the year.',
    relates: [related('communication/embedding/partners-in-decisions')],
    familyVoice: true,
    examples: [
      {
        title: 'Families are included, and all sides share responsibility',
        reports: {
          'included-in-decisions': almostAllAgreed,
          'included-in-involvement': almostAllAgreed,
          'families-share-responsibility': mostAgreed,
          'staff-share-responsibility': mostAgreed,
          'community-takes-responsibility': { times: 2 },
        },
        verdict: 'met',
      },
      {
        title: 'Families and staff feel it, but no community member has taken anything on',
        reports: {
          'families-share-responsibility': mostAgreed,
          'staff-share-responsibility': mostAgreed,
          'community-takes-responsibility': { times: 0 },
        },
        verdict: 'notMet',
      },
      {
        title: '85 % feel included in decisions, but half of those on low incomes',
        reports: {
          'included-in-decisions': {
            responded: 200,
            agreed: 170,
            groups: [{ group: 'lowIncome', family: 'income', responded: 40, agreed: 20 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },
})
