/** What teachers can do in their daily practice: fifteen habits, in the order of the page that they come from. */
import { strategies } from '../strategies/authoring'

export const practices = strategies({
  'practices/involve-students': {
    title:
      'Include students in conversations with their family, also when their learning and their support at school are planned',
    restates: ['school-home#practices/1'],
    audience: 'teachers',
    advances: [
      'communication/excelling/consulted-on-expectations',
      'home-learning/embedding/contacted-about-goals',
      'home-learning/embedding/learning-plans-consulted',
      'home-learning/excelling/goals-and-plans-together',
      'home-learning/excelling/progress-discussed-together',
      'marks/successful/understanding-of-student',
      'marks/successful/goals-and-strategies',
      'key-dimensions/decision-making/consulted-on-own-children',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The conversations are about what the student is to learn and what support that takes.',
      relational: 'Student, family and teacher hear each other in the same conversation.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'The conversations take place anyway; one more person takes part.' },
    examples: [],
    firstActions: [
      'Invite the student to your next conversation with the family, and ask beforehand what the student would like to bring up.',
      'Let the student begin with what is going well and what is hard, then plan together: a learning goal, the support at school and ways to help at home.',
      'Write what was agreed, and who was there, into the student’s plan, and give family and student a copy.',
    ],
  },

  'practices/share-work': {
    title: 'Give students opportunities to show their work to their family',
    restates: ['school-home#practices/2'],
    audience: 'teachers',
    advances: [
      'communication/emerging/invited-in',
      'home-learning/evolving/talk-and-take-part',
      'key-dimensions/connecting-learning/progress-understood',
      'key-dimensions/connecting-learning/skills-from-home-and-school',
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
      'This week have each student choose one piece of work to take home or email, with a question for the family to ask about it and a way to use it at home.',
      'Have students start a portfolio, to which they add a piece now and then with a note on what they learned from it.',
      'Set a date this term for a short showcase, invite all families to it, and let the students present what they have achieved.',
    ],
  },

  'practices/mindful-of-all': {
    title:
      'Keep every student and family in mind when you engage with families, and be especially sensitive towards students in out-of-home care and anyone who may have been through trauma, bereavement, family breakdown or discrimination over their identity',
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
      relational: 'Those who have been through a lot can trust a school that treats them with tact.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher takes a second look at what is sent and asked anyway.' },
    examples: [],
    firstActions: [
      'Read the next message or task that goes home through the eyes of each of these families, and change what takes one kind of family for granted.',
      'Ask whoever knows the student’s circumstances, and may tell you, whom to contact and what to avoid.',
      'Before an occasion that may hurt, such as Mother’s Day or Father’s Day, ask the student or the carer quietly how they would like to take part.',
    ],
  },

  'practices/identities': {
    title:
      'Use guidance on taking the identities of students and families into account, including how a school can be supportive of those who may have been through trauma or marginalisation',
    restates: ['school-home#practices/4'],
    audience: 'teachers',
    advances: [
      'communication/emerging/looked-to-for-care',
      'communication/evolving/feel-welcome',
      'characteristics/effective/trust-and-respect',
    ],
    needs: [],
    qualities: {
      relational: 'It asks teachers to respect who students and families are.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher reads guidance and changes a few things in the classroom.' },
    examples: [],
    firstActions: [
      'Find out what guidance your education authority gives on the identities of students and families, and on supporting those who may have been through trauma or marginalisation.',
      'Find one thing in your classroom, your words or your forms that does not fit the guidance, and change it this week.',
      'Ask students and families, in a way that leaves them free not to answer, what else would make the school feel safer and more supportive.',
    ],
  },

  'practices/simple-and-routine': {
    title: 'Keep the way you work with families simple and part of your routine, so that it lasts',
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
    effort: { size: 'small', reason: 'It takes neither complicated systems nor much time.' },
    examples: [],
    firstActions: [
      'List what you do with families now, and drop or shorten whatever takes a lot of work and is little used.',
      'Choose one small thing, such as two short messages a week, and decide when in the week you will do it.',
      'After a month ask yourself and a few families whether it is worth keeping, and improve it before you add anything else.',
    ],
  },

  'practices/tools-at-hand': {
    title: 'Keep in touch with families through tools that you already have and that fit easily into your day',
    restates: ['school-home#practices/6'],
    audience: 'teachers',
    advances: [
      'home-learning/emerging/informed-of-progress',
      'home-learning/evolving/teachers-reachable',
      'key-dimensions/communicating/learn-about-each-other',
      'key-dimensions/communicating/many-ways',
      'characteristics/effective/open-dialogue',
    ],
    needs: [],
    qualities: {
      relational: 'Frequent small exchanges let a teacher and a family get to know each other.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'The tools are there and in daily use.' },
    examples: [
      'Emails',
      'Notes',
      'A chat when children are dropped off or picked up',
      'The school’s learning management system',
    ],
    firstActions: [
      'Write down which tools you have: email, notes, a chat at drop-off, the learning management system.',
      'Tell families through which of them they can reach you, and how soon you will answer.',
      'Use one of them each day this week to tell one family how their child is getting on in learning, health or wellbeing.',
    ],
  },

  'practices/set-routine': {
    title: 'Set time aside for communication with families, or keep to a routine, so that it is ongoing',
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
    examples: ['A short summary of the highlights of the class’s learning, sent to all families every fortnight'],
    firstActions: [
      'Block a short slot in your calendar each fortnight for a class summary, and another for messages on individual students.',
      'Send the first summary: a highlight of what the class learned, what it is working towards and why that matters, and one thing to ask or do at home.',
      'In the other slot send a few families an update on their child, with a success and any concern, and tick them off so that each has a turn.',
    ],
  },

  'practices/preferences': {
    title: 'Find out how each family prefers to communicate, and which way is most accessible to them',
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
      relational: 'Communicating with families in the way that suits them shows respect.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One question to each family, and a note of the answer.' },
    examples: [
      'Considering whether spoken or written communication is more accessible, for instance for families living with disability or whose culture and language differ from the school’s',
    ],
    firstActions: [
      'Ask each family whether they would rather speak or write, in which language, and what would make it easier for them.',
      'Note the answers where you, and the colleagues who need them, will see them.',
      'Send the next message in the way they asked for, with an interpreter or in another format where needed.',
    ],
  },

  'practices/mode-by-kind': {
    title: 'Decide together with each family whether different kinds of information should be shared in different ways',
    restates: ['school-home#practices/9'],
    audience: 'teachers',
    advances: [
      'communication/emerging/concerns-heard',
      'home-learning/embedding/updates-successes-concerns',
      'key-dimensions/communicating/many-ways',
      'characteristics/effective/open-dialogue',
    ],
    needs: [],
    qualities: {
      relational: 'Family and teacher decide it together, before anything difficult has to be said.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'It takes a few minutes of a conversation that takes place anyway.' },
    examples: ['A family that prefers to hear of a concern about learning or development face to face'],
    firstActions: [
      'In your next conversation ask the family how they would like to hear everyday news, good news and concerns.',
      'Ask too how they would like to bring you a concern or a request of their own, and say how you will answer it.',
      'Write down what you decided, keep to it, and after the first concern ask whether it was the right way.',
    ],
  },

  'practices/changing-needs': {
    title: 'Accept that a family’s communication needs may change over time, and be flexible when they do',
    restates: ['school-home#practices/10'],
    audience: 'teachers',
    advances: [
      'communication/embedding/empowered-to-communicate',
      'key-dimensions/communicating/open-to-needs',
      'characteristics/effective/responsive',
    ],
    needs: [],
    qualities: {
      relational: 'Families who know that the teacher will adapt can trust that contact holds in hard times too.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher asks again and adapts.' },
    examples: [],
    firstActions: [
      'Tell families that they can change how you keep in touch at any time, and how to tell you.',
      'Once a term ask them whether the present way still suits.',
      'Where a family has gone quiet, try another way or another time before drawing any conclusion.',
    ],
  },

  'practices/share-knowledge': {
    title: 'Offer families different opportunities to share their knowledge, their skills or their identity',
    restates: ['school-home#practices/11'],
    audience: 'teachers',
    advances: [
      'communication/evolving/encouraged-to-contribute',
      'communication/excelling/visible-and-valued',
      'home-learning/evolving/families-as-educators',
      'key-dimensions/communicating/learn-about-each-other',
      'key-dimensions/building-community/place-of-their-own',
      'key-dimensions/participating/in-classrooms',
      'key-dimensions/participating/time-energy-expertise',
      'key-dimensions/participating/all-contributions-valued',
    ],
    needs: [],
    qualities: {
      developmental: 'Students and teachers gain from what families know and can do.',
      relational: 'Families are treated as people who have something to give.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher asks, and makes room in lessons that are held anyway.' },
    examples: [
      'An invitation to visit the classroom or help in it',
      'A family telling the class or the school about its culture or about disability',
    ],
    firstActions: [
      'Ask all families what they know, can do or have lived through and would like to share, and offer several ways: in class, in writing, through their child.',
      'Invite one family that has answered to visit or help in a lesson that fits, and agree beforehand on the part that they will have in it.',
      'Thank them in front of the class, tell other families and colleagues what the students took from it, and invite the next family.',
    ],
  },

  'practices/connect-to-identity': {
    title: 'Plan learning that connects with the identity or the experience of students’ families',
    restates: ['school-home#practices/12'],
    audience: 'teachers',
    advances: [
      'home-learning/evolving/families-as-educators',
      'home-learning/evolving/talk-and-take-part',
      'key-dimensions/connecting-learning/skills-from-home-and-school',
      'key-dimensions/connecting-learning/home-opportunities',
      'key-dimensions/building-community/identity-and-culture',
    ],
    needs: [],
    qualities: {
      'linked-to-learning': 'The connection is made in what is taught, so families have a part in the learning itself.',
      relational: 'Who a family is and what it has experienced are treated as worth learning from.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'One teacher adds an option to lessons that are planned anyway.' },
    examples: [
      'An art project in which students may ask their family how colours or a design could reflect their cultural identity',
    ],
    firstActions: [
      'Look through the next unit for one task that could draw on something from home: a story, a craft, a word, a way of doing things.',
      'Offer it as an option, with a question that students can ask their family, and an equal alternative for those who would rather not.',
      'Make what comes back part of the lesson, and let families know what the class learned from it.',
    ],
  },

  'practices/strengths-first': {
    title: 'When you talk about a student, begin with strengths, then turn to areas where support may be needed',
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
    effort: { size: 'small', reason: 'It changes the order of a conversation that takes place anyway.' },
    examples: [],
    firstActions: [
      'Before the next conversation write down two strengths of the student that you have seen yourself, and one area, in learning, health or wellbeing, where support may help.',
      'Open with the strengths, and ask the family which ones they see at home.',
      'Then name the area plainly, ask what the family sees of it, and agree on a first step that uses a strength.',
    ],
  },

  'practices/hear-perspective': {
    title:
      'Give parents and carers room to say how they see things, and go in confident that together you can find a positive solution',
    restates: ['school-home#practices/14'],
    audience: 'teachers',
    advances: [
      'communication/emerging/concerns-heard',
      'home-learning/evolving/needs-addressed-together',
      'key-dimensions/communicating/genuine-partners',
      'characteristics/effective/trust-and-respect',
      'characteristics/effective/shared-responsibility',
      'marks/successful/consistency',
    ],
    needs: [],
    qualities: {
      relational: 'Trust grows where parents and carers are heard and are counted on for the solution.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'It is a way of holding conversations that take place anyway.' },
    examples: [],
    firstActions: [
      'In the next conversation about a difficulty, in learning, health or wellbeing, ask the parent or carer to speak first, and say back what you heard before you answer.',
      'Say how you see it, say that you count on them to help solve it, and look together for a solution that both of you would welcome.',
      'Agree on what each of you will do, the same way at school and at home, and on the day when you will check whether it works.',
    ],
  },

  'practices/acknowledge-successes': {
    title:
      'Take the time to acknowledge what a student is good at or has succeeded in, to set a positive tone for partnership with the family',
    restates: ['school-home#practices/15'],
    audience: 'teachers',
    advances: [
      'home-learning/embedding/updates-successes-concerns',
      'home-learning/excelling/positive-and-supportive',
      'marks/successful/celebration',
    ],
    needs: [],
    qualities: {
      relational: 'Hearing good news gives families a reason to trust the school.',
    },
    jurisdiction: null,
    effort: { size: 'small', reason: 'A sentence or two to a family, now and then.' },
    examples: [],
    firstActions: [
      'This week send two families a sentence on something that their child did well and the effort behind it, and suggest that they talk about it at home.',
      'Keep a class list and tick each family off, so that all of them hear good news and none hears only of problems.',
      'When a student succeeds at something that was hard, celebrate it with the student and the family together.',
    ],
  },
})
