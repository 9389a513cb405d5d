/**
 * What to do to put each of the eight parts of the whole-school platform in place, in the order in which the page has
 * them. Each builds its own part; what it needs is a part without which it cannot be finished.
 */
import { strategies } from './authoring'

export const enabling = strategies({
  'enabling/committed-leaders': {
    title:
      'Have leaders commit themselves, get to know what research and good practice say of engagement and partnership, and lead by example in building relationships and working together',
    restates: ['building#platform/1'],
    audience: 'leaders',
    advances: [
      'communication/excelling/part-of-culture',
      'key-dimensions/building-community/visible-leadership',
      'platform/parts/leaders',
      'characteristics/effective/collaboration',
    ],
    needs: [],
    qualities: {
      developmental: 'The leaders themselves learn what is known about engaging families and what good practice is.',
      relational: 'Leaders show staff and families, by what they do, how a good relationship is built.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'All leaders read, talk and change habits over a term or more.' },
    examples: [],
    firstActions: [
      'The principal picks one text on the evidence and one account of a school’s practice; every leader reads both before the next leadership meeting.',
      'At that meeting each leader names one habit to show in public, such as greeting families at the gate or opening a meeting with a family’s question.',
      'Leaders tell staff which habits they have chosen and why, and ask staff and families at the end of term what they saw of them.',
    ],
  },

  'enabling/partnership-policy': {
    title:
      'Write a policy on engagement or partnership that says plainly how families’ engagement bears on what students achieve, and builds in the principles, dimensions and characteristics of good partnership',
    restates: ['building#platform/2'],
    audience: 'leaders',
    advances: [
      'communication/emerging/policies-on-request',
      'communication/evolving/policies-reviewed-together',
      'home-learning/emerging/partnership-as-strategy',
      'platform/parts/policy',
      'structures/in-place/policies',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The policy itself states how engaging families is tied to what students achieve.',
    },
    jurisdiction: null,
    effort: { size: 'large', reason: 'It is a new policy, or a change to the one that stands.' },
    examples: [],
    firstActions: [
      'A leader gathers what the present policies, practices and procedures say of families, and makes the documents available to any family that asks, drafts included.',
      'Leaders go through them with a few parents or carers and students, beside what is known to make partnerships effective, and write down the issues found and the input gained.',
      'From those notes a leader drafts the policy, with a plain paragraph on how engagement bears on learning, and invites comments from families.',
      'Leaders enter partnership with families as a key strategy for student outcomes in the school’s plan, with a reference to the policy.',
    ],
  },

  'enabling/capacity-building': {
    title:
      'Set out and follow a strategy that gives families, staff and the action team more knowledge, skill and confidence to lead partnership work and take part in it',
    restates: ['building#platform/3'],
    audience: 'leaders',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'home-learning/evolving/roles-discussed',
      'key-dimensions/communicating/staff-trained',
      'key-dimensions/decision-making/training-and-information',
      'platform/parts/capacity-building',
      'marks/successful/shared-responsibilities',
      'key-dimensions/communicating/families-empowered',
    ],
    needs: ['platform/parts/resourcing'],
    qualities: {
      developmental: 'Its whole purpose is what families, staff and the action team know, can do and dare to do.',
      interactive: 'Skill and confidence grow when families and staff try things out with each other and are coached.',
    },
    jurisdiction: null,
    effort: { size: 'large', reason: 'Three groups of people need time to learn, and training may cost money.' },
    examples: [],
    firstActions: [
      'A leader asks a few parents or carers, a few staff and, where there is one, the action team what they would need to know or be able to do to work together well.',
      'Leaders hold a first session for families and staff together, in which each says what part they have in the children’s education and what they share, and set the date of the next.',
      'Leaders put what was asked for into a short written strategy: for families, for staff and for the team, who learns what, from whom and when.',
      'After each session those who came try one thing with a family or a teacher, and say at the next how it went.',
    ],
  },

  'enabling/action-team': {
    title:
      'Form a partnership action team in which leaders, teachers, parents and community members sit together, and have it consult and work with many others before it agrees on priorities, goals, strategies and measures',
    restates: ['building#platform/4'],
    audience: 'leaders',
    advances: [
      'communication/embedding/partners-in-decisions',
      'platform/parts/action-team',
      'structures/in-place/advisory-team',
      'structures/in-place/families-in-every-phase',
      'structures/in-place/dedicated-team',
      'characteristics/effective/co-designed',
      'key-dimensions/decision-making/shared-responsibility',
    ],
    needs: [],
    qualities: {
      collaborative:
        'People from school, families and community work in one group, and through consulting reach many more.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people meet all year round, and consult others between meetings.' },
    examples: [],
    firstActions: [
      'The principal invites at least one leader, one teacher, one parent or carer and one community member, and tells all families who they are and how others can join.',
      'At its first meeting the team writes down what it may decide itself and what it takes to the leaders and the council.',
      'Each member asks a few people outside the team, some of whom seldom come to school, what matters most in working together.',
      'The team agrees on one priority with a goal, a strategy and a way to tell whether it worked, and makes them known.',
    ],
  },

  'enabling/communication-and-feedback': {
    title:
      'Make communication, reporting and feedback between school and community work well, and link the action team directly with the council, those who lead curriculum and planning, and parent groups',
    restates: ['building#platform/5'],
    audience: 'leaders',
    advances: [
      'communication/emerging/concerns-heard',
      'communication/evolving/concerns-process-understood',
      'communication/embedding/input-into-expectations',
      'communication/excelling/feedback-shapes-direction',
      'platform/parts/communication',
      'characteristics/effective/open-dialogue',
      'key-dimensions/communicating/two-way',
    ],
    needs: ['platform/parts/action-team'],
    qualities: {
      collaborative: 'Direct links join the action team, the council, planners and parent groups into one network.',
      relational: 'Families can see that what they say arrives and is answered, which builds trust.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people agree on processes and keep them up over the year.' },
    examples: [],
    firstActions: [
      'A leader lists the ways in which families can now bring a concern, a request or feedback, and what became of the last few of each.',
      'Leaders write on one page whom to go to with a concern, a request or feedback and what happens then, ask a few parents or carers whether it is clear, and publish it.',
      'The team and the leaders name one person who reports in both directions between the team and each of the council, curriculum and planning leaders, and parent groups.',
      'Through at least three kinds of forum leaders ask families for feedback, also on the expectations for learning and for behaviour, record how it was weighed and tell families what will follow from it.',
    ],
  },

  'enabling/support-network': {
    title:
      'Build a support network that draws on what families and the community know and can do, and in which problems are solved and ideas shared',
    restates: ['building#platform/6'],
    audience: 'leaders',
    advances: [
      'home-learning/evolving/families-as-educators',
      'key-dimensions/beyond-school/resources-integrated',
      'key-dimensions/participating/time-energy-expertise',
      'platform/parts/support-network',
      'structures/in-place/support-networks',
    ],
    needs: [],
    qualities: {
      developmental:
        'It makes what families and the community know available to all, and adds to the ties between them.',
      collaborative: 'It is a network, in which people solve problems and share ideas with each other.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Many people have to be found, asked and kept in touch over time.' },
    examples: [],
    firstActions: [
      'A leader asks families and community organisations what they know or can do and would share, and keeps the answers as a list of offers, with consent.',
      'Leaders invite those who answered, with some staff, to a first meeting about one real problem of the school’s choosing or theirs.',
      'The group agrees on how members ask each other for help and share ideas between meetings, and who keeps it going.',
    ],
  },

  'enabling/resourcing': {
    title:
      'Provide enough resources for the policy on engagement or partnership, for the plans that go with it and for building capacity',
    restates: ['building#platform/7'],
    audience: 'leaders',
    advances: ['platform/parts/resourcing', 'characteristics/effective/resources'],
    needs: ['platform/parts/policy'],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It takes money or people’s time from something else.' },
    examples: [],
    firstActions: [
      'A leader lists what the policy, its plans and the capacity building ask for: time, people, rooms, interpreters, materials and money.',
      'Leaders mark what is already there and what is missing, and decide what the school will provide and what it will leave undone.',
      'Leaders write the decision into the budget and the timetable, and say who answers for it.',
    ],
  },

  'enabling/governance': {
    title:
      'Govern partnership work well, with a set way of recording what was done, what came of it, what was learned and what else could be tried',
    restates: ['building#platform/8'],
    audience: 'actionTeam',
    advances: [
      'communication/excelling/feedback-shapes-direction',
      'platform/parts/governance',
      'structures/in-place/accountability',
    ],
    needs: ['platform/parts/action-team'],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Those who carry out actions add to the record, all year round.' },
    examples: [],
    firstActions: [
      'The team sets up one shared record with four columns: action, outcome, what was learned, further ideas; feedback from families goes into it too.',
      'A named member fills it in for the last activity that the team or the school held for families.',
      'Each meeting of the team opens with the record, and notes how feedback was weighed and which ideas are taken up.',
      'Before the next school plan is written the team hands the leaders the record, and a short report from it, successes included, goes to the community.',
    ],
  },
})
