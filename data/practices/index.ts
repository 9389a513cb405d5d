/** What teachers can do in their daily practice: fifteen habits, in the order of the page that they come from. */
import { strategies } from '../strategies/authoring'

export const practices = strategies({
  'practices/involve-students': {
    title:
      'Bring students into the talks with their family, also when their learning and support at school are planned',
    restates: ['school-home#practices/1'],
    audience: 'teachers',
    advances: [
      'communication/excelling/consulted-on-expectations',
      'home-learning/embedding/contacted-about-goals',
      'home-learning/embedding/learning-plans-consulted',
      'home-learning/excelling/goals-and-plans-together',
      'home-learning/excelling/progress-discussed-together',
      'marks/successful/goals-and-strategies',
      'key-dimensions/decision-making/consulted-on-own-children',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The talks are about what the student is to learn and what support that takes.',
      relational: 'Student, family and teacher hear each other in the same conversation.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'The talks are held anyway; one more person takes part.' },
    examples: [],
    firstActions: [
      'For the next talk with a family, invite the student too, and ask the student beforehand what to bring up.',
      'In the talk let the student begin with what is going well and what is hard, then plan together: a goal, the support at school and ways to help at home.',
      'Write down what was agreed in the student’s plan, with who was there, and give all three a copy.',
    ],
  },

  'practices/share-work': {
    title: 'Give students opportunities to show their family the work they do',
    restates: ['school-home#practices/2'],
    audience: 'teachers',
    advances: [
      'communication/emerging/invited-in',
      'home-learning/evolving/talk-and-take-part',
      'home-learning/embedding/updates-successes-concerns',
      'key-dimensions/connecting-learning/progress-understood',
      'marks/successful/celebration',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'What families see is the work itself, so they learn what is being taught and learned.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'The work is there; a teacher makes room for showing it.' },
    examples: [
      'A portfolio that students build up over the term',
      'A short showcase for families every term',
      'Work that students email to their family or take home',
    ],
    firstActions: [
      'This week have each student choose one piece of work to take home or email, with a question that the family can ask about it.',
      'Start a portfolio with the class, to which students add a piece now and then and say what they learned from it.',
      'Set a date this term for a short showcase, invite all families to it, and let the students present.',
    ],
  },

  'practices/mindful-of-all': {
    title:
      'Keep every student and family in mind in the way you engage families, with special care for students in out-of-home care and for anyone who may have lived through trauma, bereavement, the breakdown of a family or discrimination over who they are',
    restates: ['school-home#practices/3'],
    audience: 'teachers',
    advances: [
      'communication/emerging/looked-to-for-care',
      'communication/evolving/feel-welcome',
      'key-dimensions/communicating/open-to-needs',
      'characteristics/effective/responsive',
    ],
    needs: [],
    qualities: {
      relational: 'Tact towards those who have been through much is what their trust rests on.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher looks again at what is sent and asked anyway.' },
    examples: [],
    firstActions: [
      'Read the next message or task that goes home as each of these families would, and change what takes one kind of family for granted.',
      'Ask whoever knows the student’s circumstances, and may tell you, whom to contact and what to avoid.',
      'Before an occasion that may hurt, such as a day in honour of parents, ask the student or the carer quietly how they would like to take part.',
    ],
  },

  'practices/identities': {
    title:
      'Use guidance on the identities of students and families, so that those who may have met with trauma or marginalisation find the school supportive',
    restates: ['school-home#practices/4'],
    audience: 'teachers',
    advances: [
      'communication/emerging/looked-to-for-care',
      'communication/evolving/feel-welcome',
      'characteristics/effective/trust-and-respect',
    ],
    needs: [],
    qualities: {
      relational: 'Respect for who students and families are is what it asks for.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher reads guidance and changes a few things in the classroom.' },
    examples: [],
    firstActions: [
      'Find the guidance that your education authority gives on the identities of students and families, and on supportive environments for those who have met with trauma or marginalisation.',
      'Mark one thing in your classroom, your words or your forms that does not fit it, and change that this week.',
      'Ask students and families, in a way that leaves them free not to answer, what else would make the school feel safer and more supportive.',
    ],
  },

  'practices/simple-and-routine': {
    title: 'Keep what you do with families simple and part of the routine, so that it lasts',
    restates: ['school-home#practices/5'],
    audience: 'teachers',
    advances: [
      'communication/excelling/part-of-culture',
      'key-dimensions/communicating/active-personal-frequent',
      'success/signs/clear-communication',
    ],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'small', reason: 'It is meant to take neither complicated systems nor much time.' },
    examples: [],
    firstActions: [
      'List what you do with families now, and drop or shorten whatever is laborious and little used.',
      'Choose one small thing, such as two short messages a week, and fix when in the week it happens.',
      'After a month ask yourself and a few families whether it is worth keeping, and change it before adding anything.',
    ],
  },

  'practices/tools-at-hand': {
    title: 'Use the means that you already have and that fit easily into your day',
    restates: ['school-home#practices/6'],
    audience: 'teachers',
    advances: [
      'home-learning/emerging/informed-of-progress',
      'home-learning/evolving/teachers-reachable',
      'key-dimensions/communicating/many-ways',
      'characteristics/effective/open-dialogue',
    ],
    needs: [],
    qualities: {
      relational: 'Frequent small exchanges let a teacher and a family get to know each other.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'The means are there and in daily use.' },
    examples: [
      'Emails',
      'Notes',
      'A word in passing when children are brought or fetched',
      'The school’s learning management system',
    ],
    firstActions: [
      'Write down which means you have at hand: email, notes, a word in passing, the learning management system.',
      'Tell families by which of them they can reach you and when you will answer.',
      'Use one of them each day this week to tell one family how their child is getting on in learning, health or wellbeing.',
    ],
  },

  'practices/set-routine': {
    title: 'Set time aside, or keep to a fixed routine, for communication with families that does not break off',
    restates: ['school-home#practices/7'],
    audience: 'teachers',
    advances: [
      'home-learning/evolving/talk-and-take-part',
      'home-learning/embedding/goals-and-resources',
      'home-learning/embedding/updates-successes-concerns',
      'key-dimensions/communicating/active-personal-frequent',
      'success/signs/clear-communication',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'What goes home regularly is what the class is learning.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher keeps a short slot free.' },
    examples: ['A short summary for all families, every fortnight, of the highlights of what the class has learned'],
    firstActions: [
      'Block a short slot in your calendar each fortnight for a class summary, and another for messages on individual students.',
      'Send the first summary: a highlight of what the class learned, what it is working towards and why that matters, and one thing to ask or do at home.',
      'In the other slot write to a few families with an update on their child, and tick them off so that each has a turn.',
    ],
  },

  'practices/preferences': {
    title: 'Find out how each family prefers to communicate, and what makes it accessible to them',
    restates: ['school-home#practices/8'],
    audience: 'teachers',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'key-dimensions/communicating/bridges',
      'key-dimensions/communicating/many-ways',
      'characteristics/effective/responsive',
    ],
    needs: [],
    qualities: {
      relational: 'Meeting a family in the way that suits it shows respect.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One question to each family, and a note of the answer.' },
    examples: [
      'Weighing whether speaking or writing is more accessible, for instance where a family lives with disability or has another culture and language',
    ],
    firstActions: [
      'Ask each family whether they would rather speak or write, in which language, and what would make it easier for them.',
      'Note the answers where you and the colleagues who need them will see them.',
      'For the next message use what they asked for, with an interpreter or another format where that is needed.',
    ],
  },

  'practices/mode-by-kind': {
    title: 'Settle together with a family whether different kinds of information should travel in different ways',
    restates: ['school-home#practices/9'],
    audience: 'teachers',
    advances: [
      'communication/emerging/concerns-heard',
      'home-learning/embedding/updates-successes-concerns',
      'key-dimensions/communicating/many-ways',
      'characteristics/effective/shared-responsibility',
    ],
    needs: [],
    qualities: {
      relational: 'Family and teacher decide it together, before anything difficult has to be said.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'It takes a few minutes in a talk that is held anyway.' },
    examples: ['A family that would rather hear of a concern about learning or development in person'],
    firstActions: [
      'In the next talk ask the family how they would like to get everyday news, good news and concerns.',
      'Ask also how they would like to bring you a concern or a request of their own, and say how you will answer it.',
      'Write down what you settled, keep to it, and ask after the first concern whether it was the right way.',
    ],
  },

  'practices/changing-needs': {
    title: 'Expect that what a family needs from communication may change, and be flexible when it does',
    restates: ['school-home#practices/10'],
    audience: 'teachers',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'key-dimensions/communicating/open-to-needs',
      'characteristics/effective/responsive',
    ],
    needs: [],
    qualities: {
      relational: 'A family that may change its mind without explaining itself can stay in touch in hard times too.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher asks again and adapts.' },
    examples: [],
    firstActions: [
      'Tell families that they can change how you keep in touch at any time, and how to tell you.',
      'Once a term ask whether the present way still suits them.',
      'Where a family has gone quiet, try another way or another time before drawing any conclusion.',
    ],
  },

  'practices/share-knowledge': {
    title: 'Offer families different opportunities to share what they know, what they can do and who they are',
    restates: ['school-home#practices/11'],
    audience: 'teachers',
    advances: [
      'communication/evolving/encouraged-to-contribute',
      'communication/excelling/visible-and-valued',
      'home-learning/evolving/families-as-educators',
      'key-dimensions/participating/in-classrooms',
      'key-dimensions/participating/time-energy-expertise',
      'characteristics/effective/equal-roles',
      'key-dimensions/participating/all-contributions-valued',
    ],
    needs: [],
    qualities: {
      developmental: 'Students and teachers gain from what families know and can do.',
      relational: 'Families are met as people who have something to give.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher asks, and makes room in lessons that are held anyway.' },
    examples: [
      'An invitation to visit the classroom or help in it',
      'A family telling the class or the school of its culture, or of living with disability',
    ],
    firstActions: [
      'Ask all families what they know, can do or have lived through and would like to share, and offer several ways: in class, in writing, through their child.',
      'Invite one family that has answered to visit or help in a lesson that fits, and agree beforehand on what will be easy for them.',
      'Thank them in front of the class, and tell other families and colleagues what the students took from it.',
    ],
  },

  'practices/connect-to-identity': {
    title: 'Plan learning that connects with who students’ families are and what they have experienced',
    restates: ['school-home#practices/12'],
    audience: 'teachers',
    advances: [
      'home-learning/evolving/families-as-educators',
      'home-learning/evolving/talk-and-take-part',
      'key-dimensions/connecting-learning/skills-from-home-and-school',
      'key-dimensions/building-community/identity-and-culture',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The connection is made in what is taught, so families have a part in the learning itself.',
      relational: 'What a family is and has lived through is treated as worth learning from.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher adds an option to lessons that are planned anyway.' },
    examples: [
      'An art project in which students may ask their family how colours or a design could reflect their cultural identity',
    ],
    firstActions: [
      'Look through the next unit for one task that could take something from home: a story, a craft, a word, a way of doing things.',
      'Offer it as an option, with a question that students can ask their family, and an equal alternative for those who would rather not.',
      'Make what comes back part of the lesson, and let families know what the class learned from it.',
    ],
  },

  'practices/strengths-first': {
    title: 'In a talk about a student, begin with strengths, and only then turn to where support may be needed',
    restates: ['school-home#practices/13'],
    audience: 'teachers',
    advances: [
      'home-learning/evolving/needs-addressed-together',
      'home-learning/embedding/updates-successes-concerns',
      'marks/successful/understanding-of-student',
    ],
    needs: [],
    qualities: {
      relational: 'A family that first hears what its child does well can trust what comes next.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'It changes the order of a talk that is held anyway.' },
    examples: [],
    firstActions: [
      'Before the next talk write down two strengths of the student that you have seen yourself, and one area in which support may help.',
      'Open with the strengths, and ask the family which ones they see at home.',
      'Then name the area plainly, ask what the family sees of it, and agree on a first step that uses a strength.',
    ],
  },

  'practices/hear-perspective': {
    title:
      'Let parents and carers say how they see it, and go in with the view that you can find a good solution together',
    restates: ['school-home#practices/14'],
    audience: 'teachers',
    advances: [
      'communication/emerging/concerns-heard',
      'home-learning/evolving/needs-addressed-together',
      'characteristics/effective/trust-and-respect',
      'characteristics/effective/shared-responsibility',
      'marks/successful/goals-and-strategies',
      'marks/successful/consistency',
    ],
    needs: [],
    qualities: {
      relational:
        'Being heard, and being counted on for the solution, is what trust between home and school grows from.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'It is a way of holding talks that are held anyway.' },
    examples: [],
    firstActions: [
      'In the next talk about a difficulty ask the parent or carer to speak first, and say back what you heard before you answer.',
      'Add how you see it, and look together for something that both of you would be glad of.',
      'Agree on what each does, at school and at home alike, and on the day when you will see whether it works.',
    ],
  },

  'practices/acknowledge-successes': {
    title:
      'Take the time to tell families what their child does well and succeeds in, to set a good tone for working together',
    restates: ['school-home#practices/15'],
    audience: 'teachers',
    advances: [
      'home-learning/embedding/updates-successes-concerns',
      'home-learning/excelling/positive-and-supportive',
      'marks/successful/celebration',
    ],
    needs: [],
    qualities: {
      relational: 'Good news without an occasion gives the relationship something to stand on.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'A sentence or two to a family, now and then.' },
    examples: [],
    firstActions: [
      'This week send two families a sentence on something that their child did well, with what it took to get there.',
      'Keep a class list and tick each family off, so that every one hears good news and none hears only of problems.',
      'When a student succeeds at something that was hard, celebrate it with the student and the family together.',
    ],
  },
})
