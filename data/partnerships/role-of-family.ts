/** Recognizing the role of the family. */
import { fewAgreed, mostAgreed } from '../samples'
import { all, checklistIndicators, related, share } from './authoring'

export const roleOfFamily = checklistIndicators('key-dimensions/role-of-family', {
  'key-dimensions/role-of-family/lasting-influence': {
    statement:
      'As their children’s primary educators, families have a lasting influence both on the children’s attitudes at school and on what they achieve there.',
    restates: ['home-school#role-of-family/1'],
    condition: all(
      share('primary-educators-recognised', 'most'),
      share('influence-on-attitudes-recognised', 'most'),
      share('influence-on-achievement-recognised', 'most'),
    ),
    reading: 'A view of what families are: judged by whether staff recognise it in their work.',
    relates: [related('home-learning/evolving/families-as-educators')],
    familyVoice: false,
    examples: [
      {
        title: '80 % of staff recognise all three',
        reports: {
          'primary-educators-recognised': mostAgreed,
          'influence-on-attitudes-recognised': mostAgreed,
          'influence-on-achievement-recognised': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'An influence on attitudes, but not on achievement',
        reports: {
          'primary-educators-recognised': mostAgreed,
          'influence-on-attitudes-recognised': mostAgreed,
          'influence-on-achievement-recognised': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'key-dimensions/role-of-family/encourage-and-support': {
    statement:
      'Families can encourage their children to learn, in school and outside it, and are also well placed to support the school’s goals, its directions and its ethos.',
    restates: ['home-school#role-of-family/2'],
    condition: all(
      share('encourage-learning-in-school', 'most'),
      share('encourage-learning-out-of-school', 'most'),
      share('support-school-goals', 'most'),
      share('support-school-directions', 'most'),
      share('support-school-ethos', 'most'),
    ),
    reading: 'What families can do and are well placed to do is judged by whether they do it.',
    relates: [
      related('home-learning/evolving/talk-and-take-part'),
      related('home-learning/excelling/positive-and-supportive'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % encourage learning in both places and support all three',
        reports: {
          'encourage-learning-in-school': mostAgreed,
          'encourage-learning-out-of-school': mostAgreed,
          'support-school-goals': mostAgreed,
          'support-school-directions': mostAgreed,
          'support-school-ethos': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Learning is encouraged, but few support the school’s directions',
        reports: {
          'encourage-learning-in-school': mostAgreed,
          'encourage-learning-out-of-school': mostAgreed,
          'support-school-directions': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },
})
