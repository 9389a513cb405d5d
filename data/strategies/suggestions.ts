/**
 * What the slide deck suggests for developing partnerships, in its order. Its law stands in `united-states`: none of
 * these is bound to a place.
 */
import { strategies } from './authoring'

export const suggestions = strategies({
  'suggestions/coordinator-or-team': {
    title:
      'As a first step, put a person or a leadership team in charge of partnerships: to oversee and coordinate the work with families, and to link up with the system’s parent body',
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
      'They ask teachers and families who should do it, and name the person, or a team of leaders, teachers and parents that one person can begin to gather.',
      'They tell all staff and families who it is and how to reach them.',
      'The person or team calls the parent body of the school’s system and agrees with it on how they will keep in touch.',
    ],
  },

  'suggestions/partnership-policy': {
    title: 'Review the policy on family-school partnerships, or develop one where there is none',
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
    examples: ['A part of the district’s or the school’s policy on how parents are involved'],
    firstActions: [
      'Leaders collect what the school’s policies and procedures say today about working with families, and see what is missing.',
      'They go through it with families, students and staff, and write down the issues found and the input given.',
      'A leader drafts the policy from it: how partnership and learning are linked, the principles, what the school does by them and, step by step, how it responds to a family’s concern.',
      'The school publishes it, gives the draft to any family that asks before that, and checks with a few families that they understand how concerns are dealt with.',
    ],
  },

  'suggestions/annual-action-plan': {
    title: 'Write an action plan for partnerships, each year anew',
    restates: ['home-school#strategies/3'],
    audience: 'leaders',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'home-learning/emerging/partnership-as-strategy',
      'characteristics/effective/co-designed',
    ],
    needs: ['platform/parts/action-team'],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people work out the plan together and follow it through the year.' },
    examples: ['A part of the district’s or the campus’s improvement plan'],
    firstActions: [
      'Leaders and the partnership team look at what is not in place yet and at what families have said, and agree with families and staff on the purpose and a few clear goals.',
      'For each goal they write down what will be done, who does it, by when, and how it will be seen to have worked; some of it is to help families communicate and engage with the school.',
      'Leaders take the plan into the school’s improvement plan, where partnership with families stands as a key strategy, and tell families so.',
      'They set the days in the year on which they will check the plan with families.',
    ],
  },

  'suggestions/resource-materials': {
    title: 'Give schools materials that help them with their partnership programs',
    restates: ['home-school#strategies/4'],
    audience: 'system',
    advances: ['platform/parts/resourcing', 'characteristics/effective/resources'],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people find, write and keep up the materials over a term or more.' },
    examples: [],
    firstActions: [
      'The district or network asks a few schools for which part of their partnership programs they lack material.',
      'It collects what other schools already use for that, with their leave, and writes only what nobody has.',
      'Two schools try it out before it goes where every school can get it.',
    ],
  },

  'suggestions/clearinghouse': {
    title:
      'Set up one place where best practices and the findings of research on partnerships are collected for schools',
    restates: ['home-school#strategies/5'],
    audience: 'system',
    advances: ['platform/parts/leaders', 'structures/in-place/support-networks'],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'A standing collection needs somebody whose role it is to keep it.' },
    examples: [],
    firstActions: [
      'The district or network names who keeps the collection, and agrees with schools on what each entry says: what was done, where, with what effect, and how that is known.',
      'That person asks each school for one practice that it would show to others, and for the research that it relies on.',
      'The collection opens to school leaders, who hear at their regular meetings what is new in it.',
    ],
  },

  'suggestions/exchange-workshops': {
    title:
      'Hold workshops at which people exchange what works in partnership programs, and how they got past what made them hard',
    restates: ['home-school#strategies/6'],
    audience: 'system',
    advances: ['platform/parts/support-network', 'structures/in-place/support-networks'],
    needs: [],
    qualities: {
      developmental: 'Those who come go home with practices and solutions that they did not have before.',
      collaborative: 'People learn from each other in a group, and get to know whom to ask later.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several schools and people plan each workshop and come to it.' },
    examples: ['ParentCamp'],
    firstActions: [
      'The district or network asks schools and families for one practice that they would share and one difficulty that they would like help with.',
      'It builds the first workshop from difficulties that one has and another has solved.',
      'Families and staff come to it together, and most of the time is theirs to exchange.',
      'Somebody writes down the solutions, sends them to every school, and asks later which were taken up.',
    ],
  },

  'suggestions/prepare-new-teachers': {
    title: 'Work with universities to prepare new teachers for partnerships that are effective',
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
      'It takes the answers to a university at which many of its teachers train, and to whoever is in charge of the courses there.',
      'Both agree on one thing to begin with, such as families and experienced teachers as guests in a course, or student teachers at conferences with families.',
    ],
  },

  'suggestions/celebrate-partnerships': {
    title: 'Celebrate the excellent partnerships that there are in schools, and give them recognition',
    restates: ['home-school#strategies/8'],
    audience: 'leaders',
    advances: [
      'communication/excelling/part-of-culture',
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
      'The whole school community celebrates it: first what the families contributed, then how staff and families kept in touch.',
      'Leaders give those families something to share with people outside the school, and make the celebration a fixed point of the calendar.',
    ],
  },

  'suggestions/flexible-leave': {
    title:
      'Work with businesses on leave that is flexible enough for parents to come to activities at their children’s school',
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
      'The district or network has schools ask families which activities they miss because of work, and who employs many of them.',
      'It shows two of those employers what leave would be needed, on which days and for how long.',
      'It agrees on a first arrangement with one of them, and schools tell the parents who work there how to use it.',
    ],
  },

  'suggestions/budget': {
    title: 'Set a budget for what schools do in partnership',
    restates: ['home-school#strategies/10'],
    audience: 'leaders',
    advances: ['platform/parts/resourcing', 'characteristics/effective/resources'],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'large', reason: 'It takes money.' },
    examples: [],
    firstActions: [
      'Leaders list the partnership activities of the coming year, with what each needs: time of staff, rooms, interpreters, childcare, materials.',
      'The office finds out what of it is paid for already, and from which line, and what is not.',
      'Leaders take the difference into the next budget as a line of its own.',
    ],
  },

  'suggestions/staff-training': {
    title: 'Train staff in the skills that partnership with families takes',
    restates: ['home-school#strategies/11'],
    audience: 'leaders',
    advances: [
      'communication/evolving/feel-welcome',
      'key-dimensions/communicating/staff-trained',
      'key-dimensions/building-community/skills-developed',
    ],
    needs: ['platform/parts/resourcing'],
    qualities: {
      developmental: 'Staff gain skills that they did not have, or had not used with families.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'All staff give time to it, over a term or more.' },
    examples: [],
    firstActions: [
      'Leaders ask staff in which situations with families they feel least sure, and families in which they felt least welcome.',
      'They choose one that both name, and find a person who can teach it, in the school or outside.',
      'All staff, the front office included, come to a first session on something that they can use the same week.',
      'At the next staff meeting they tell what they tried and how families took it.',
    ],
  },

  'suggestions/publicise': {
    title: 'Publicise what families and school do in partnership',
    restates: ['home-school#strategies/12'],
    audience: 'leaders',
    advances: [
      'communication/emerging/invited-in',
      'communication/evolving/encouraged-to-contribute',
      'communication/embedding/opportunities-and-benefits-told',
      'communication/excelling/promote-and-celebrate',
      'success/signs/promote-and-celebrate',
    ],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'small', reason: 'One person can do it through channels that the school uses anyway.' },
    examples: [],
    firstActions: [
      'A leader lists the partnership activities of this term, with day, place and what families can bring to each.',
      'The office sends the list to all families, with an invitation, a sentence on what such partnership does for students’ learning and one on what it does for their wellbeing.',
      'It goes out again at fixed times of the year, in more than one channel, with news of what has taken place and what came of it.',
      'Families who took part are invited to tell of it, in their own words, to others in the school community and outside it.',
    ],
  },

  'suggestions/seek-input': {
    title: 'Seek what families have to say, explicitly, and value it',
    restates: ['home-school#strategies/13'],
    audience: 'leaders',
    advances: [
      'communication/emerging/concerns-heard',
      'communication/evolving/policies-reviewed-together',
      'communication/embedding/input-into-expectations',
      'communication/excelling/feedback-shapes-direction',
      'communication/excelling/consulted-on-expectations',
      'key-dimensions/decision-making/heard-and-respected',
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
      'They list the policies, guidelines and expectations to be settled this year, those for learning and for behaviour among them, and fix for each when families and students will be asked.',
      'Staff ask in several forums, such as a survey, a meeting and a conversation, and also before support for an individual child is planned.',
      'Leaders write down what was said and how it was weighed, and tell families what it changed.',
    ],
  },

  'suggestions/keep-reaching-out': {
    title: 'Keep reaching out to families, and make the partnership work last',
    restates: ['home-school#strategies/14'],
    audience: 'leaders',
    advances: [
      'communication/evolving/feel-welcome',
      'communication/embedding/opportunities-and-benefits-told',
      'communication/excelling/part-of-culture',
      'key-dimensions/communicating/out-of-their-way',
      'key-dimensions/communicating/bridges',
    ],
    needs: [],
    qualities: {
      relational: 'Trust grows with families whom the school keeps turning to, year after year.',
    },
    jurisdiction: null,
    effort: { size: 'medium', reason: 'Several people carry it on from term to term.' },
    examples: [],
    firstActions: [
      'Leaders see which groups of families the school hears little from, and agree on who will turn to them, in what way and in which language.',
      'Those people tell them, each term again, how they can be engaged, what good that does for learning and wellbeing, and ask what would make them feel welcome.',
      'Whoever runs a partnership activity writes down how it is done and who could take it over, so that it outlives a change of staff or of families.',
      'Leaders put working with families into what happens anyway: the induction of new staff, the agenda of staff meetings, the yearly calendar.',
    ],
  },
})
