/**
 * What the dimension's page suggests doing: its four focus areas and its two strategies. A strategy names only the
 * indicators whose claim it would bring about directly.
 */
import { strategies } from './authoring'

export const fisoStrategies = strategies({
  'focus/ask-families': {
    title:
      'Talk with families to find out what they need, what interests them, how they prefer to communicate and how they would like to be partners in learning',
    restates: ['fiso#focus/1'],
    audience: 'leaders',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'communication/excelling/feedback-shapes-direction',
      'home-learning/evolving/teachers-reachable',
      'key-dimensions/communicating/learn-about-each-other',
      'key-dimensions/communicating/open-to-needs',
      'key-dimensions/building-community/priorities-understood',
      'characteristics/effective/responsive',
      'key-dimensions/decision-making/sought-outside-structures',
    ],
    needs: [],
    qualities: {
      relational: 'Asking families before deciding for them shows respect, and acting on their answers earns trust.',
    },
    jurisdiction: null,
    effort: {
      size: 'medium',
      reason: 'Several people put the questions to all families, read the answers and act on them over a term.',
    },
    examples: [],
    firstActions: [
      'Leaders write down four questions: what do you need from us, what interests you, how do you prefer to communicate with us, how would you like to be our partner in your child’s learning?',
      'Teachers and the office put them to families in at least three ways, such as a short form, a phone call and a chat at the school gate, and note who has not been heard yet.',
      'The school opens the channels that families named, as far as it can: it uses them to get in touch, and tells families how they can reach teachers through them and when to expect an answer.',
      'Leaders share the answers with all staff, record how they were weighed, and tell all families what was heard, what will change now, and what cannot change and why.',
    ],
  },

  'focus/tell-what-is-learned': {
    title:
      'Let families know what is expected of them, and tell them regularly what students are learning and how they can help',
    restates: ['fiso#focus/2'],
    audience: 'leaders',
    advances: [
      'home-learning/emerging/told-how-to-help',
      'home-learning/evolving/talk-and-take-part',
      'home-learning/embedding/advice-on-goals',
      'home-learning/embedding/goals-and-resources',
      'home-learning/excelling/positive-and-supportive',
      'success/signs/clear-communication',
      'key-dimensions/connecting-learning/home-opportunities',
      'key-dimensions/building-community/support-strategies-offered',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'What families hear is what their children are learning, with a way to help with it.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Every teacher has a part in it, term after term.' },
    examples: [],
    firstActions: [
      'Leaders and teachers put what the school expects of families, and why, on one page in plain words, and send it to all of them.',
      'Each teacher writes down what the class is learning next, why it matters and which challenging goals the students are working towards.',
      'For each goal the teacher adds one thing to talk about at home, one activity to do there and a way for families to see how it is going.',
      'Leaders set the dates and the channels for sending this out, so that families know when to expect it.',
    ],
  },

  'focus/educate-families': {
    title: 'Provide education for families, so that they can help their children to meet the learning standards better',
    restates: ['fiso#focus/3'],
    audience: 'leaders',
    advances: [
      'home-learning/emerging/told-how-to-help',
      'home-learning/embedding/high-expectations',
      'home-learning/embedding/advice-on-goals',
      'home-learning/excelling/programs-for-families',
      'success/signs/opportunities-to-learn',
      'key-dimensions/building-community/support-strategies-offered',
      'key-dimensions/building-community/workshops',
      'key-dimensions/role-of-family/encourage-and-support',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'It starts from the learning standards that the students are to meet.',
      developmental: 'Families come away knowing more than before about how to help.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several staff prepare the sessions and hold them over a term or more.' },
    examples: [],
    firstActions: [
      'Teachers pick one learning standard that many students find hard, and describe in plain words what meeting it looks like, why it matters and which goals lead there.',
      'Leaders ask some families what they would like to know about helping with it, and when and where they could come.',
      'Teachers and those families plan a first session, open to all: why high expectations and challenging goals matter for every child, a demonstration of how to help, how to keep track of progress, and an activity to take home.',
      'Afterwards those who came say what helped, and teachers plan the next session from their answers.',
    ],
  },

  'focus/opportunities-to-talk': {
    title: 'Offer families different kinds of opportunities to talk with staff about their child’s education',
    restates: ['fiso#focus/4'],
    audience: 'leaders',
    advances: [
      'communication/emerging/invited-in',
      'home-learning/emerging/informed-of-progress',
      'home-learning/evolving/roles-discussed',
      'home-learning/excelling/progress-discussed-together',
      'success/signs/clear-communication',
      'key-dimensions/communicating/learn-about-each-other',
      'key-dimensions/building-community/family-role-explored',
      'key-dimensions/building-community/mutual-understanding',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'On every occasion the conversation is about the child’s education.',
      relational: 'Families and staff meet and speak with each other, more than once and in more than one setting.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Many staff give time to it, on several occasions in the year.' },
    examples: ['Information nights', 'Well-planned conferences of parents or carers and teachers', 'Family nights'],
    firstActions: [
      'Leaders list this year’s opportunities for families to talk with staff, and note what kind each is and who tends not to come.',
      'They add one of a kind that is missing, at a time and place that suit those families, and invite everyone.',
      'Teachers agree on a plan for conferences, with the student present: the goals the child is working towards, how learning, health and wellbeing are going, and what each of them can do, at home too.',
      'At each event leaders keep some time for families and staff to tell each other what part they play in the children’s education and what matters most to them.',
    ],
  },

  'strategies/welcome-as-partners': {
    title: 'Set up programs and processes that welcome families as partners in their children’s learning',
    restates: ['fiso#strategies/1'],
    audience: 'leaders',
    advances: [
      'communication/evolving/feel-welcome',
      'communication/embedding/partners-in-decisions',
      'home-learning/emerging/partnership-as-strategy',
      'home-learning/evolving/families-as-educators',
      'home-learning/excelling/expectations-set-together',
      'success/signs/equal-partners',
      'key-dimensions/communicating/genuine-partners',
      'characteristics/effective/equal-roles',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'It welcomes families as partners in what their own children learn, not as guests.',
      relational: 'Being welcomed as a partner is how a family comes to trust the school.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Many staff change how they meet families, over a term or more.' },
    examples: [],
    firstActions: [
      'A leader asks two families, one of them new, about everything that happens from the first call to the end of the first term, and notes where they felt like partners and where they did not.',
      'Leaders set down how every new family is welcomed: who greets them, and who asks them what they know about how their child learns.',
      'Each teacher opens the year with the families of the class: both sides say what they expect of the students and what each brings to their learning, and together they agree on high expectations.',
      'Leaders name partnership with families in the school’s plan as a key strategy for students’ outcomes, tell families so and where they can take part in decisions, and ask them after a term what to improve.',
    ],
  },

  'strategies/work-with-families': {
    title:
      'Develop programs together with families that engage them in their children’s learning and support them with it',
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
      'key-dimensions/connecting-learning/positive-attitudes',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The programs are about the children’s learning and engage families in it.',
      developmental: 'Families are supported, so that they can do more for their children’s learning.',
      collaborative: 'Staff and families develop the programs as a group and learn from each other.',
    },
    jurisdiction: null,
    effort: {
      size: 'medium',
      reason: 'Staff and families build the programs together and run them over a term or more.',
    },
    examples: [],
    firstActions: [
      'Leaders bring together some staff and some families, who choose one thing in the students’ learning that neither can achieve alone, such as that every child enjoys reading.',
      'The same group plans a first program for it: what families learn and do, what teachers do, and how every family hears about it.',
      'The program opens with a discussion for all families and teachers on why high expectations and challenging goals matter, and together they agree on what to expect of the students.',
      'During the program each teacher contacts the families and makes a learning goal and a plan for each child with parent and student; after a term the group decides what to keep.',
    ],
  },
})
