/**
 * What to do to put each of the eight parts of the whole-school platform in place, in the order in which the page has
 * them. Each builds its own part; what it needs is a part without which it cannot be finished.
 */
import { strategies } from './authoring'

export const enabling = strategies({
  'enabling/committed-leaders': {
    title:
      'As leaders, commit to engagement and partnership, get to know the research and good practice, and lead by example in building relationships and collaborating',
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
      'At that meeting each leader chooses one new habit that people will see, such as greeting families at the gate or opening a meeting with a family’s question.',
      'Leaders tell staff and families what they have committed themselves to and why, and ask every member of staff to choose a way of working with families too.',
      'At the end of the term they ask staff and families what they saw of it.',
    ],
  },

  'enabling/partnership-policy': {
    title:
      'Write an engagement or partnership policy that clearly refers to the links between families’ engagement and learning outcomes, and builds in the principles, dimensions and characteristics of good partnerships',
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
      'linked-to-learning': 'The policy itself states how families’ engagement is linked with what students achieve.',
    },
    jurisdiction: null,
    effort: { size: 'large', reason: 'It is a new policy, or a change to an existing one.' },
    examples: [],
    firstActions: [
      'A leader gathers what the present policies, practices and procedures say about families, and gives the documents, drafts included, to any family that asks.',
      'Leaders go through them with a few parents or carers and students, compare them with the principles, dimensions and characteristics of good partnerships, and write down the issues found and the input gained.',
      'From those notes a leader drafts the policy, with a plain paragraph on how engagement is linked with learning outcomes and a section for each of the three, and invites comments from families.',
      'Leaders name partnership with families in the school’s plan as a key strategy for student outcomes, and refer to the policy there.',
    ],
  },

  'enabling/capacity-building': {
    title:
      'Draw up and carry out a strategy that builds knowledge, skills and confidence among families, staff and the action team, so that they can lead partnership work and take part in it',
    restates: ['building#platform/3'],
    audience: 'leaders',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'home-learning/evolving/roles-discussed',
      'key-dimensions/communicating/staff-trained',
      'key-dimensions/communicating/families-empowered',
      'key-dimensions/building-community/skills-developed',
      'key-dimensions/decision-making/training-and-information',
      'platform/parts/capacity-building',
      'marks/successful/shared-responsibilities',
    ],
    needs: ['platform/parts/action-team'],
    qualities: {
      developmental: 'Its whole purpose is that families, staff and the action team know more and can do more.',
      interactive: 'Those who take part try out what they learn, and come back to talk over how it went.',
    },
    jurisdiction: null,
    effort: { size: 'large', reason: 'Three groups of people need time to learn, and training may cost money.' },
    examples: [],
    firstActions: [
      'A leader asks a few parents or carers, a few staff and, where there is one, the action team what they would need to know or be able to do to work together well and to take part in the school’s decisions.',
      'Leaders hold a first session for families and staff together, at which each side says what part it plays in the children’s education and which responsibilities they share, and set the date of the next.',
      'Leaders put what was asked for into a short written strategy: who among families, staff and the team learns what, from whom and when.',
      'After each session those who came try one thing with a family or a teacher, and at the next they say how it went.',
    ],
  },

  'enabling/action-team': {
    title:
      'Form a partnership action team of leaders, teachers, parents and people from the community, which consults widely and works with many others to agree its priorities, goals, strategies and measures',
    restates: ['building#platform/4'],
    audience: 'leaders',
    advances: [
      'communication/embedding/partners-in-decisions',
      'platform/parts/action-team',
      'structures/in-place/advisory-team',
      'structures/in-place/families-in-every-phase',
      'structures/in-place/dedicated-team',
      'characteristics/effective/co-designed',
      'key-dimensions/decision-making/meaningful-roles',
      'key-dimensions/decision-making/shared-responsibility',
    ],
    needs: [],
    qualities: {
      collaborative:
        'People from school, families and community work in one group, and through consulting reach many more.',
    },
    jurisdiction: null,
    effort: { size: 'large', reason: 'It sets up a new team with roles to fill.' },
    examples: [],
    firstActions: [
      'The principal invites at least one leader, one teacher, one parent or carer and one community member, and tells all families who they are and how others can join.',
      'At its first meeting the team writes down what it may decide itself and what it takes to the leaders and the council.',
      'Each member asks a few people outside the team, including some who seldom come to school, what matters most in working together.',
      'The team agrees on one priority with a goal, a strategy and a measure that will show whether it worked, tells everyone, and plans who carries it out and when the team looks back on it.',
    ],
  },

  'enabling/communication-and-feedback': {
    title:
      'Make communication, reporting and feedback between school and community effective, and link the action team directly with the board or council, with those who lead curriculum and planning, and with parent groups or representatives',
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
      'key-dimensions/decision-making/accountable',
    ],
    needs: ['platform/parts/action-team'],
    qualities: {
      collaborative: 'Direct links join the action team, the council, planners and parent groups into one network.',
      relational: 'Families can see that what they say is heard and answered, which builds trust.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people agree on processes and keep them up over the year.' },
    examples: [],
    firstActions: [
      'A leader lists the ways in which families can now bring a concern, a request or feedback, and what became of the last few of each.',
      'Leaders write on one page whom to go to with a concern, a request or feedback and what happens then, ask a few parents or carers whether it is clear, and publish it.',
      'The team and the leaders name one person to carry messages both ways between the team and each of these: the council, curriculum leaders, planning leaders and parent groups.',
      'Leaders ask families for feedback in at least three kinds of forum, also on the expectations for learning and for behaviour, record how it was weighed, and publish a report of what was decided and why.',
    ],
  },

  'enabling/support-network': {
    title:
      'Build a support network that draws on what families and the community know and can do, solves problems and shares ideas',
    restates: ['building#platform/6'],
    audience: 'leaders',
    advances: [
      'home-learning/evolving/families-as-educators',
      'key-dimensions/beyond-school/resources-integrated',
      'key-dimensions/beyond-school/partners',
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
      'A leader asks families and community organisations what they know or can do and would share, and keeps the answers, with their consent, as a list that says where each offer is to be found.',
      'Leaders invite those who answered, with some staff, to a first meeting about one real problem that the school or they themselves choose.',
      'The group agrees on how members ask each other for help and share ideas and good practice between meetings, and who keeps it going.',
      'Teachers look through the list for an offer that fits something they are planning, and use it there.',
    ],
  },

  'enabling/resourcing': {
    title:
      'Provide enough resources for the engagement or partnership policy, for the plans that go with it and for building capacity',
    restates: ['building#platform/7'],
    audience: 'leaders',
    advances: ['platform/parts/resourcing', 'characteristics/effective/resources'],
    needs: ['platform/parts/policy'],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It takes money, or people’s time from something else.' },
    examples: [],
    firstActions: [
      'A leader lists what the policy, its plans and capacity building call for: time, people, rooms, interpreters, materials and money.',
      'Leaders mark what is already there and what is missing, and decide how the school will provide what is missing and what comes first.',
      'Leaders write the decision into the budget and the timetable, and say who is responsible for it.',
    ],
  },

  'enabling/governance': {
    title:
      'Govern partnership work well, with a process for recording what was done, what came of it, what was learned and further ideas for action',
    restates: ['building#platform/8'],
    audience: 'actionTeam',
    advances: ['platform/parts/governance', 'structures/in-place/accountability'],
    needs: ['platform/parts/action-team'],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Those who carry out actions add to the record all year round.' },
    examples: [],
    firstActions: [
      'The team sets up one shared record with four columns: action, outcome, what was learned, further ideas.',
      'A named member fills it in for the last activity that the team or the school held for families.',
      'Each meeting of the team opens with the record, and decides which ideas are taken up and who sees to them.',
      'Before the next school plan is written the team gives leaders the record, and publishes a short report from it for the community: what succeeded, and what will be improved.',
    ],
  },
})
