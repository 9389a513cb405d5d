/**
 * What the dimension's page suggests doing: its four focus areas and its two strategies. A strategy names only the
 * indicators whose claim it would bring about directly; some indicators have none here, because the page has none.
 */
import { authoring } from '../../src/framework'
import type { DimensionIds } from '../fiso/authoring'
import type { communication } from '../fiso/communication'
import type { homeLearning } from '../fiso/home-learning'
import type { success } from '../fiso/success'

const { strategies } = authoring<
  DimensionIds,
  keyof typeof communication | keyof typeof homeLearning | keyof typeof success
>()

export const fisoStrategies = strategies({
  'focus/ask-families': {
    title:
      'Ask families what they need, what interests them, how they like to be reached and how they want to be partners in learning',
    restates: ['fiso#focus/1'],
    advances: [
      'communication/embedding/empowered-to-communicate',
      'communication/excelling/feedback-shapes-direction',
      'home-learning/evolving/teachers-reachable',
    ],
  },
  'focus/tell-what-is-learned': {
    title:
      'Tell families what is expected of them, and regularly what students are learning and what they can do to help',
    restates: ['fiso#focus/2'],
    advances: [
      'home-learning/emerging/told-how-to-help',
      'home-learning/evolving/talk-and-take-part',
      'home-learning/embedding/advice-on-goals',
      'home-learning/embedding/goals-and-resources',
      'home-learning/embedding/contacted-about-goals',
      'home-learning/excelling/positive-and-supportive',
      'success/signs/clear-communication',
    ],
  },
  'focus/educate-families': {
    title: 'Help families to learn how to help their children do better against the learning standards',
    restates: ['fiso#focus/3'],
    advances: [
      'home-learning/emerging/told-how-to-help',
      'home-learning/excelling/programs-for-families',
      'success/signs/opportunities-to-learn',
    ],
  },
  'focus/opportunities-to-talk': {
    title:
      'Offer families different occasions to talk with staff about their child’s education: information nights, well-planned conferences, family nights',
    restates: ['fiso#focus/4'],
    advances: [
      'communication/emerging/invited-in',
      'communication/excelling/visible-and-valued',
      'home-learning/emerging/informed-of-progress',
      'home-learning/evolving/roles-discussed',
      'home-learning/evolving/needs-addressed-together',
      'home-learning/embedding/updates-successes-concerns',
      'home-learning/excelling/progress-discussed-together',
      'success/signs/clear-communication',
    ],
  },
  'strategies/welcome-as-partners': {
    title: 'Set up programs and processes that make families welcome as partners in what their children learn',
    restates: ['fiso#strategies/1'],
    advances: [
      'communication/emerging/invited-in',
      'communication/evolving/feel-welcome',
      'communication/evolving/encouraged-to-contribute',
      'communication/embedding/partners-in-decisions',
      'home-learning/emerging/partnership-as-strategy',
      'home-learning/evolving/families-as-educators',
      'success/signs/equal-partners',
    ],
  },
  'strategies/work-with-families': {
    title:
      'Set up programs in which staff and families work together, so that families are engaged in their children’s learning and supported with it',
    restates: ['fiso#strategies/2'],
    advances: [
      'home-learning/evolving/needs-addressed-together',
      'home-learning/embedding/high-expectations',
      'home-learning/embedding/contacted-about-goals',
      'home-learning/embedding/learning-plans-consulted',
      'home-learning/excelling/expectations-set-together',
      'home-learning/excelling/goals-and-plans-together',
      'home-learning/excelling/progress-discussed-together',
      'home-learning/excelling/programs-for-families',
      'success/signs/opportunities-to-learn',
    ],
  },
})
