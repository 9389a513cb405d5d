/**
 * What the slide deck suggests for developing partnerships, in its order. Its law stands in `united-states`: none of
 * these is bound to a place.
 */
import { strategies } from './authoring'

export const suggestions = strategies({
  'suggestions/coordinator-or-team': {
    title:
      'As a first step, choose a person or a leadership team to oversee and coordinate the work with families and to be the link to the parent body of the school’s system',
    restates: ['home-school#strategies/1'],
    audience: 'leaders',
    advances: [
      'platform/parts/action-team',
      'platform/parts/communication',
      'structures/in-place/advisory-team',
      'structures/in-place/dedicated-team',
    ],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It gives somebody a new role, or sets up a new team.' },
    examples: [],
    firstActions: [
      'Leaders write down what the person or team will oversee and coordinate, and how much time there is for it.',
      'They ask teachers and families who should do it, and name a team of leaders, teachers and parents, or one person who can start and bring such a team together.',
      'They tell all staff and families who it is and how to reach them.',
      'The person or team calls the parent body of the school’s system, and they agree on how they will keep in touch.',
    ],
  },

  'suggestions/partnership-policy': {
    title: 'Review the school’s policy on partnership with families, or develop one if there is none',
    restates: ['home-school#strategies/2'],
    audience: 'leaders',
    advances: [
      'communication/emerging/policies-on-request',
      'communication/evolving/policies-reviewed-together',
      'communication/evolving/concerns-process-understood',
      'platform/parts/policy',
      'structures/in-place/policies',
    ],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It makes or changes a policy.' },
    examples: ['A part of the district’s or the school’s policy on the involvement of parents'],
    firstActions: [
      'Leaders collect what the school’s policies and procedures say today about working with families, and see what is missing.',
      'They go through it with families, students and staff, and write down the issues found and the input given.',
      'From these notes a leader drafts the policy: how partnership and learning are linked, the principles, what the school does to follow them and, step by step, how it responds to a family’s concern.',
      'Any family that asks gets the draft; once it is settled, the school publishes the policy and checks with a few families that they understand how concerns are dealt with.',
    ],
  },

  'suggestions/annual-action-plan': {
    title: 'Write an action plan for partnerships every year',
    restates: ['home-school#strategies/3'],
    audience: 'leaders',
    advances: [
      'home-learning/emerging/partnership-as-strategy',
      'structures/in-place/families-in-every-phase',
      'characteristics/effective/co-designed',
    ],
    needs: ['structures/in-place/dedicated-team'],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people work out the plan together and follow it through the year.' },
    examples: ['A part of the district’s or the campus’s improvement plan'],
    firstActions: [
      'Leaders, together with some families and staff, look at what is not in place yet and at what families have said, and agree on the purpose and a few clear goals.',
      'For each goal they write down what will be done, who does it, by when, and what will show that it worked.',
      'Leaders take the plan into the school’s improvement plan, name partnership with families there as a key strategy, and tell families and staff so in plain words.',
      'They set the dates in the year on which they will check the plan with families.',
    ],
  },

  'suggestions/resource-materials': {
    title: 'Provide schools with materials that help them with their partnership programs',
    restates: ['home-school#strategies/4'],
    audience: 'system',
    advances: ['platform/parts/resourcing', 'characteristics/effective/resources'],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: {
      size: 'medium',
      reason: 'Several people find or write the materials, and keep them up to date, over a term or more.',
    },
    examples: [],
    firstActions: [
      'The district or network asks a few schools for which part of their partnership programs they lack materials.',
      'It collects what other schools already use for that, with their permission, and writes only what nobody has.',
      'Two schools try the materials out before all schools get them.',
    ],
  },

  'suggestions/clearinghouse': {
    title: 'Set up one central place where schools can find best practices and research findings on partnerships',
    restates: ['home-school#strategies/5'],
    audience: 'system',
    advances: ['platform/parts/leaders', 'structures/in-place/support-networks'],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'Somebody has to be given the role of keeping the collection.' },
    examples: [],
    firstActions: [
      'The district or network names who keeps the collection, and agrees with schools on what each entry says: what was done, where, with what effect, and how that is known.',
      'That person asks each school for one practice that it would show to others, and for the research that it relies on.',
      'The collection opens to school leaders, who hear at their regular meetings what is new in it.',
    ],
  },

  'suggestions/exchange-workshops': {
    title:
      'Hold workshops where people exchange good practices, and solutions to the difficulties of putting partnership programs into practice',
    restates: ['home-school#strategies/6'],
    audience: 'system',
    advances: ['platform/parts/support-network', 'structures/in-place/support-networks'],
    needs: [],
    qualities: {
      developmental: 'Those who come go home with practices and solutions that they did not have before.',
      collaborative: 'People learn from each other in a group, and get to know whom to ask later.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'People from several schools plan each workshop and come to it.' },
    examples: ['ParentCamp'],
    firstActions: [
      'The district or network asks schools and families for one practice that they would share and one difficulty that they would like help with.',
      'It builds the first workshop around difficulties that some have and others have solved.',
      'Families and staff come to it together, and most of the time is theirs for exchange.',
      'Somebody writes down the solutions, sends them to every school, and asks later which were taken up.',
    ],
  },

  'suggestions/prepare-new-teachers': {
    title: 'Work with universities so that new teachers are prepared for effective partnerships with families',
    restates: ['home-school#strategies/7'],
    audience: 'system',
    advances: ['key-dimensions/communicating/staff-trained', 'key-dimensions/beyond-school/partners'],
    needs: [],
    qualities: {
      developmental: 'New teachers gain the skills for partnership before they need them.',
    },
    jurisdiction: null,
    effort: {
      size: 'medium',
      reason: 'People at the universities and in the schools work on it over more than a term.',
    },
    examples: [],
    firstActions: [
      'The district or network asks teachers in their first years what they wish they had learned about working with families.',
      'It takes the answers to those in charge of the courses at a university where many of its teachers train.',
      'Both agree on one thing to begin with, such as families and experienced teachers as guests in a course, or student teachers sitting in on conferences with families.',
      'They also agree on how schools build on it in the training that they give teachers in their first year.',
    ],
  },

  'suggestions/celebrate-partnerships': {
    title: 'Celebrate excellent partnerships in schools, and give them recognition',
    restates: ['home-school#strategies/8'],
    audience: 'leaders',
    advances: [
      'communication/excelling/visible-and-valued',
      'communication/excelling/promote-and-celebrate',
      'success/signs/promote-and-celebrate',
      'key-dimensions/communicating/input-celebrated',
      'key-dimensions/communicating/taken-seriously',
    ],
    needs: [],
    qualities: {
      relational: 'Families and staff whose work together is recognised see that each respects what the other gives.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'It fits into assemblies, newsletters and meetings that are held anyway.' },
    examples: [],
    firstActions: [
      'Leaders ask staff, families and students this week for a partnership that has done students good.',
      'A leader thanks the families and staff behind it, and asks them whether and how they would like to be recognised.',
      'At an assembly or meeting for the whole school community a leader tells what the families contributed and how staff and families kept in touch, and everyone celebrates it.',
      'Leaders give those families something to share with people outside the school, and set the date of the next celebration.',
    ],
  },

  'suggestions/flexible-leave': {
    title:
      'Work with businesses on flexible leave policies, so that parents can come to activities at their children’s schools',
    restates: ['home-school#strategies/9'],
    audience: 'system',
    advances: [
      'communication/emerging/invited-in',
      'communication/excelling/visible-and-valued',
      'key-dimensions/beyond-school/partners',
      'key-dimensions/participating/outside-classroom',
    ],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It asks businesses to change a policy of theirs.' },
    examples: [],
    firstActions: [
      'Schools of the district or network ask families which activities they miss because of work, and where many of them are employed.',
      'The district or network shows two of those employers what leave would be needed, on which days and for how long.',
      'It agrees on a first arrangement with one of them, and schools tell the parents who work there how to use it.',
    ],
  },

  'suggestions/budget': {
    title: 'Set a budget for partnership activities',
    restates: ['home-school#strategies/10'],
    audience: 'leaders',
    advances: ['platform/parts/resourcing', 'characteristics/effective/resources'],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It takes money.' },
    examples: [],
    firstActions: [
      'Leaders list the partnership activities of the coming year, with what each needs: staff time, rooms, interpreters, childcare, materials.',
      'The office finds out which of these are already paid for, and from which line of the budget, and which are not.',
      'Leaders put the difference into the next budget as a line of its own.',
    ],
  },

  'suggestions/staff-training': {
    title: 'Train staff to strengthen their skills in partnership with families',
    restates: ['home-school#strategies/11'],
    audience: 'leaders',
    advances: [
      'communication/evolving/feel-welcome',
      'key-dimensions/communicating/staff-trained',
      'key-dimensions/building-community/skills-developed',
    ],
    needs: [],
    qualities: {
      developmental: 'Staff gain skills that they did not have, or had not used with families.',
      interactive: 'Staff try out with families what they practised, and talk over how it went.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'All staff give time to it, over a term or more.' },
    examples: [],
    firstActions: [
      'Leaders ask staff in which situations with families they feel least sure, and families in which situations they felt least welcome.',
      'They choose one that both name, and find a person who can teach what it takes, in the school or outside.',
      'All staff, the front office included, come to a first session, where they practise something that they can use the same week.',
      'At the next staff meeting they say what they tried and how families responded.',
    ],
  },

  'suggestions/publicise': {
    title: 'Publicise the partnership activities of families and the school',
    restates: ['home-school#strategies/12'],
    audience: 'leaders',
    advances: [
      'communication/emerging/invited-in',
      'communication/evolving/encouraged-to-contribute',
      'communication/embedding/opportunities-and-benefits-told',
      'communication/excelling/promote-and-celebrate',
      'success/signs/promote-and-celebrate',
      'key-dimensions/connecting-learning/partnership-and-expectations',
    ],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'small', reason: 'One person can do it through channels that the school uses anyway.' },
    examples: [],
    firstActions: [
      'A leader lists this term’s partnership activities, with day, place and what families can contribute to each.',
      'The office sends the list to all families, with an invitation, a sentence on what partnership does for students’ learning and one on what it does for their wellbeing.',
      'It goes out again at least once a term, in more than one channel, with news of what has taken place and what came of it.',
      'Families who took part are invited to talk about it, in their own words, to others inside and outside the school community.',
    ],
  },

  'suggestions/seek-input': {
    title: 'Ask families explicitly for their input, and value it',
    restates: ['home-school#strategies/13'],
    audience: 'leaders',
    advances: [
      'communication/emerging/concerns-heard',
      'communication/evolving/policies-reviewed-together',
      'communication/embedding/input-into-expectations',
      'communication/excelling/feedback-shapes-direction',
      'communication/excelling/consulted-on-expectations',
      'key-dimensions/communicating/input-celebrated',
      'key-dimensions/decision-making/heard-and-respected',
      'key-dimensions/decision-making/sought-outside-structures',
    ],
    needs: [],
    qualities: {
      relational: 'A family that is asked, and sees what came of its answer, has reason to trust the school.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people ask, weigh and answer what comes, over the year.' },
    examples: [],
    firstActions: [
      'Leaders tell families of one simple way to bring concerns, requests and ideas at any time, and keep a register of what became of each.',
      'They list the policies, guidelines and expectations to be settled this year, including those for learning and for behaviour, and set a date for asking families and students about each.',
      'Staff ask in several forums, such as a survey, a meeting and conversations outside council and committees, and also before support for an individual child is planned.',
      'Leaders write down what was said and how it was weighed, tell families what it changed, and thank them for it where others can hear.',
    ],
  },

  'suggestions/keep-reaching-out': {
    title: 'Keep up outreach to families, and make sure that partnerships last',
    restates: ['home-school#strategies/14'],
    audience: 'leaders',
    advances: [
      'communication/evolving/feel-welcome',
      'communication/embedding/opportunities-and-benefits-told',
      'communication/excelling/part-of-culture',
      'key-dimensions/communicating/active-personal-frequent',
      'key-dimensions/communicating/out-of-their-way',
      'key-dimensions/communicating/bridges',
    ],
    needs: ['structures/in-place/dedicated-team'],
    qualities: {
      relational: 'Trust grows with families whom the school keeps contacting, year after year.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people carry it on from term to term.' },
    examples: [],
    firstActions: [
      'Every term leaders tell all families how they can be engaged, and what that does for students’ learning and wellbeing.',
      'They see which groups of families the school hears little from, and agree on who will get in touch with them personally, how and in which language, to pass this on and ask what would make them feel welcome.',
      'Whoever runs a partnership activity writes down how it is done and who could take it over, so that it survives when staff or families leave.',
      'Leaders make working with families part of what happens anyway: the induction of new staff, the agenda of staff meetings, the yearly calendar.',
    ],
  },
})
