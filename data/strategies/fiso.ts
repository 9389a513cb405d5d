/**
 * What the dimension's page suggests doing: its four focus areas and its two strategies. A strategy names only the
 * indicators whose claim it would bring about directly.
 */
import { strategies } from './authoring'

export const fisoStrategies = strategies({
  'focus/ask-families': {
    title:
      'Ask families what they need, what interests them, how they like to be reached and how they want to be partners in learning',
    restates: ['fiso#focus/1'],
    audience: 'leaders',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'communication/excelling/feedback-shapes-direction',
      'home-learning/evolving/teachers-reachable',
      'key-dimensions/communicating/open-to-needs',
      'key-dimensions/building-community/priorities-understood',
      'characteristics/effective/responsive',
      'key-dimensions/decision-making/sought-outside-structures',
    ],
    needs: [],
    qualities: {
      relational:
        'Asking families before deciding for them treats them with respect, and acting on the answers earns trust.',
    },
    jurisdiction: null,
    effort: {
      size: 'medium',
      reason: 'Several people put the questions to all families, read the answers and act on them over a term.',
    },
    examples: [],
    firstActions: [
      'Leaders write down four questions: what do you need from us, what interests you, how do you like to be reached, how would you like to be our partner in your child’s learning?',
      'Teachers and the office put them to families in more than one way, such as a short form, a phone call and a word at the gate, and note who has not been heard yet.',
      'From then on the office and the teachers write to or call each family through the channel that it named, as far as the school can.',
      'Leaders record how the answers were weighed, and tell all families what was heard, what changes now, and what cannot change and why.',
    ],
  },

  'focus/tell-what-is-learned': {
    title:
      'Tell families what is expected of them, and regularly what students are learning and what they can do to help',
    restates: ['fiso#focus/2'],
    audience: 'leaders',
    advances: [
      'home-learning/emerging/told-how-to-help',
      'home-learning/evolving/talk-and-take-part',
      'home-learning/embedding/advice-on-goals',
      'home-learning/embedding/goals-and-resources',
      'home-learning/excelling/positive-and-supportive',
      'success/signs/clear-communication',
      'key-dimensions/building-community/support-strategies-offered',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'What families hear is what their children are learning, with a way to help with it.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Every teacher has a part in it, each term anew.' },
    examples: [],
    firstActions: [
      'Leaders and teachers put what the school expects of families on one page, in plain words, and send it to all of them.',
      'Each teacher writes what the class is learning next, why it matters and what goal the students work towards.',
      'To each goal the teacher adds one thing to talk about at home, one activity to do there and a way to see how it is going.',
      'Leaders fix the days on which this goes out, and the channels, so that families know when to expect it.',
    ],
  },

  'focus/educate-families': {
    title: 'Help families to learn how to help their children do better against the learning standards',
    restates: ['fiso#focus/3'],
    audience: 'leaders',
    advances: [
      'home-learning/emerging/told-how-to-help',
      'home-learning/embedding/high-expectations',
      'home-learning/embedding/advice-on-goals',
      'home-learning/embedding/goals-and-resources',
      'home-learning/excelling/programs-for-families',
      'success/signs/opportunities-to-learn',
      'key-dimensions/building-community/workshops',
    ],
    needs: ['platform/parts/resourcing'],
    qualities: {
      'linked-to-learning': 'It starts from the learning standards that the students are to meet.',
      developmental: 'Families come away knowing more of how to help than they did before.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several staff prepare the sessions and hold them over a term or more.' },
    examples: [],
    firstActions: [
      'Teachers pick one learning standard that many students find hard, and put in plain words what meeting it looks like, why it matters and which goals lead there.',
      'Leaders ask some families what they would like to know to help with it, and at what time and place they could come.',
      'Teachers and those families plan a first session, open to all: why to expect it of every child and to set goals that stretch, how to help towards them, how to keep track, and an activity to take home.',
      'Afterwards those who came say what helped, and teachers set the next session by their answers.',
    ],
  },

  'focus/opportunities-to-talk': {
    title:
      'Offer families different occasions to talk with staff about their child’s education: information nights, well-planned conferences, family nights',
    restates: ['fiso#focus/4'],
    audience: 'leaders',
    advances: [
      'communication/emerging/invited-in',
      'home-learning/emerging/informed-of-progress',
      'home-learning/evolving/roles-discussed',
      'home-learning/embedding/contacted-about-goals',
      'home-learning/excelling/progress-discussed-together',
      'success/signs/clear-communication',
      'key-dimensions/building-community/family-role-explored',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The talk on each occasion is about the child’s education.',
      relational: 'Families and staff meet and speak with each other, more than once and in more than one setting.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Many staff give time to it, on several occasions in the year.' },
    examples: [
      'A night on which families get information',
      'A well-planned conference of family and teacher',
      'A night for whole families',
    ],
    firstActions: [
      'Leaders list the occasions in this year’s calendar on which families can talk with staff, and mark of what kind each is and who tends not to come.',
      'They add one occasion of a kind that is missing, at a time and place that suit those families, and invite everyone.',
      'Teachers agree on a plan for conferences, with the student present: what goals the child works towards, how learning, health and wellbeing are going, and what each can do, at home too.',
      'On each occasion leaders keep some time for families and staff to say what part each has in the children’s education.',
    ],
  },

  'strategies/welcome-as-partners': {
    title: 'Set up programs and processes that make families welcome as partners in what their children learn',
    restates: ['fiso#strategies/1'],
    audience: 'leaders',
    advances: [
      'communication/evolving/feel-welcome',
      'communication/embedding/partners-in-decisions',
      'home-learning/emerging/partnership-as-strategy',
      'home-learning/evolving/families-as-educators',
      'home-learning/excelling/expectations-set-together',
      'success/signs/equal-partners',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'It makes families welcome as partners in what their own children learn, not as guests.',
      relational: 'Being welcomed as a partner is how a family comes to trust the school.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Many staff change how they meet families, over a term or more.' },
    examples: [],
    firstActions: [
      'A leader walks with two families, one of them new, through all that happens from the first call to the end of the first term, and notes where they felt like partners and where not.',
      'Leaders set down a welcome for every new family: who greets them, and who asks what they know of how their child learns.',
      'Each teacher opens the year with the families of the class: both say what they expect of the students, and together they settle on high expectations.',
      'Leaders name partnership with families in the school’s plan as a key strategy for students’ outcomes, say so to families, and ask them after a term what to mend.',
    ],
  },

  'strategies/work-with-families': {
    title:
      'Set up programs in which staff and families work together, so that families are engaged in their children’s learning and supported with it',
    restates: ['fiso#strategies/2'],
    audience: 'leaders',
    advances: [
      'home-learning/embedding/high-expectations',
      'home-learning/embedding/contacted-about-goals',
      'home-learning/embedding/learning-plans-consulted',
      'home-learning/excelling/expectations-set-together',
      'home-learning/excelling/goals-and-plans-together',
      'home-learning/excelling/programs-for-families',
      'success/signs/opportunities-to-learn',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The programs are about the children’s learning and engage families in it.',
      developmental: 'Families are supported, so that they can do more for their children’s learning.',
      collaborative: 'Staff and families work in one group and learn from each other in it.',
    },
    jurisdiction: null,
    effort: {
      size: 'medium',
      reason: 'Staff and families build the programs together and run them over a term or more.',
    },
    examples: [],
    firstActions: [
      'Leaders bring some staff and some families together, who choose one thing in the students’ learning that neither can bring about alone.',
      'The same group plans a first program for it: what families learn and do, what teachers do, and how every family hears of it.',
      'It begins with an exchange, open to all families, on what to expect of the students and why high expectations and challenging goals matter.',
      'Within the program each teacher contacts the families and makes, with parent and student, a goal and a plan for each child; after a term the group decides what to keep.',
    ],
  },
})
