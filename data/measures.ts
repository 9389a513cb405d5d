/** What evidence can report: each measure, the question or count that yields it, whose voice it is, and what it shows. */
import { measures } from '../src/framework'

/** Questions put to people. Each is a sentence that the person asked agrees with or not. */
export const surveys = measures('survey', {
  'families-feel-safe': {
    title: 'Families feel safe at the school',
    question: 'I feel safe when I am at this school.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
  'families-feel-welcome': {
    title: 'Families feel welcome at the school',
    question: 'I feel welcome at this school.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
  'families-feel-supported': {
    title: 'Families feel supported by the school',
    question: 'I feel supported by the staff of this school.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
  'students-feel-safe': {
    title: 'Students feel safe at the school',
    question: 'I feel safe at this school.',
    voice: 'students',
    shows: 'involvement',
    foundIn: 'The yearly survey of students',
  },
  'students-feel-welcome': {
    title: 'Students feel welcome at the school',
    question: 'I feel welcome at this school.',
    voice: 'students',
    shows: 'involvement',
    foundIn: 'The yearly survey of students',
  },
  'students-feel-supported': {
    title: 'Students feel supported by the school',
    question: 'I feel supported by the staff of this school.',
    voice: 'students',
    shows: 'involvement',
    foundIn: 'The yearly survey of students',
  },
  'look-to-school-for-care': {
    title: 'Families look to the school for safety and care',
    question: 'I look to this school to give my child a secure, safe and caring place.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'can-raise-concerns': {
    title: 'Families have a way to raise concerns and requests',
    question: 'When I have a concern or a request, there is a way for me to raise it with the school.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'understand-concerns-process': {
    title: 'Families understand how concerns are dealt with',
    question: 'I understand well how the school deals with a concern that I raise.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'went-to-open-event': {
    title: 'Families went to an event that invites them in',
    question:
      'This school year, an adult of my household went to an open house, a back-to-school night or a general meeting at the school.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families, or a household survey',
  },
  'encouraged-to-take-part': {
    title: 'Families are encouraged to take part',
    question: 'The school encourages me to take part in its activities.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
  'encouraged-to-contribute': {
    title: 'Families are encouraged to contribute',
    question: 'The school encourages me to contribute to its activities with my time, my skills or my ideas.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
  'welcomed-as-partner': {
    title: 'Families are welcomed as partners',
    question: 'I am welcomed into this school community as a partner.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'treated-as-equal-partner': {
    title: 'Families are treated as equal partners',
    question: 'Staff treat me as an equal partner.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'encouraged-to-communicate': {
    title: 'Families are encouraged to communicate with the school',
    question: 'The school encourages me to communicate with it.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'able-to-communicate': {
    title: 'Families feel able to communicate and engage with the school',
    question: 'I feel able to speak up to the school and to take an active part with it.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'engagement-in-culture': {
    title: 'Engaging families in learning is part of the culture',
    question: 'At this school, engaging families in their children’s learning is part of how everyone works.',
    voice: 'staff',
    shows: 'engagement',
    foundIn: 'The yearly survey of staff',
  },
  'involvement-in-culture': {
    title: 'Involving families in school life is part of the culture',
    question: 'At this school, involving families in school life is part of how everyone works.',
    voice: 'staff',
    shows: 'involvement',
    foundIn: 'The yearly survey of staff',
  },
  'families-see-partnership-culture': {
    title: 'Families see partnership as part of the culture',
    question: 'At this school, families and staff working together is the normal way of doing things.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'took-part-at-school': {
    title: 'Families took part at the school',
    question: 'This school year, an adult of my household went to a meeting or took part in an activity at the school.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families, or a household survey',
  },
  'contributions-valued': {
    title: 'Staff value what families contribute',
    question: 'I value what families contribute to this school.',
    voice: 'staff',
    shows: 'involvement',
    foundIn: 'The yearly survey of staff',
  },
  'contributions-felt-valued': {
    title: 'Families feel that their contributions are valued',
    question: 'Staff value what families contribute to this school.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
  'promote-the-school': {
    title: 'Families promote the school',
    question: 'I often speak well of this school to people outside it.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'celebrate-achievements': {
    title: 'Families celebrate the school’s achievements',
    question: 'I often share or celebrate this school’s achievements with people outside it.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'clear-communication-on-expectations': {
    title: 'Communication about expectations is regular and clear',
    question: 'The school and I communicate regularly and clearly about what it expects.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'clear-communication-on-learning': {
    title: 'Communication about learning is regular and clear',
    question: 'The school and I communicate regularly and clearly about my child’s learning.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'partnership-encouraged': {
    title: 'The school encourages partnership',
    question: 'The school encourages families to be its partners in improving what students achieve.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'informed-of-learning-progress': {
    title: 'Families are regularly informed of progress in learning',
    question: 'The school regularly tells me how my child is progressing in learning.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'informed-of-health': {
    title: 'Families are regularly informed of their child’s health',
    question: 'The school regularly tells me how my child is doing in health.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'informed-of-wellbeing': {
    title: 'Families are regularly informed of their child’s wellbeing',
    question: 'The school regularly tells me how my child is doing in wellbeing.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'told-how-to-support-home-learning': {
    title: 'Families are told how to support home learning',
    question: 'The school gives me information on how to support my child’s learning at home well.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'told-how-to-monitor-home-learning': {
    title: 'Families are told how to monitor home learning',
    question: 'The school gives me information on how to keep track of my child’s learning at home well.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'address-health-together': {
    title: 'Families and staff address health needs together',
    question: 'The school and I work together on my child’s health needs.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'address-wellbeing-together': {
    title: 'Families and staff address wellbeing needs together',
    question: 'The school and I work together on my child’s wellbeing needs.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'address-learning-together': {
    title: 'Families and staff address learning needs together',
    question: 'The school and I work together on my child’s learning needs.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'respected-as-educators': {
    title: 'Families are respected as educators',
    question: 'The school respects me as someone who goes on educating my child.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'expertise-valued': {
    title: 'Families’ expertise and experience are valued',
    question: 'The school values the knowledge and experience that my family brings.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'timely-response': {
    title: 'Teachers respond in time',
    question: 'When I contact a teacher, I get a response in good time.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'encouraged-to-talk-about-learning': {
    title: 'Families are encouraged to talk about learning',
    question: 'The school encourages me to talk with my child about what is being learned at school.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'encouraged-in-home-learning': {
    title: 'Families are encouraged to be active in home learning',
    question: 'The school encourages me to take an active part in learning activities at home.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'advised-on-supporting-goals': {
    title: 'Families are advised on supporting their child’s goals',
    question: 'The school gives me advice on how to support the goals set for my child.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'told-learning-goals': {
    title: 'Teachers tell families the goals of learning',
    question: 'Teachers tell me the goals of what my child is learning.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'told-why-learning-matters': {
    title: 'Teachers tell families why the learning matters',
    question: 'Teachers tell me why what my child is learning matters.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'given-resources': {
    title: 'Teachers give families resources',
    question: 'Teachers give me resources that I can use to support my child’s progress.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'given-activities': {
    title: 'Teachers give families activities',
    question: 'Teachers give me activities that I can do to support my child’s progress.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'drawn-into-learning': {
    title: 'Teachers draw families into the learning process',
    question: 'My child’s teachers make me part of the learning process.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'given-progress-updates': {
    title: 'Teachers give progress updates',
    question: 'Teachers give me updates on my child’s progress.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'successes-celebrated': {
    title: 'Teachers celebrate students’ successes with families',
    question: 'Teachers celebrate my child’s successes with me.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'concerns-pointed-out': {
    title: 'Teachers point out concerns to families',
    question: 'Teachers tell me when they have a concern about my child.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'positive-about-learning': {
    title: 'Families are positive about learning',
    question: 'In my family we show a positive attitude to learning.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'supports-school-expectations': {
    title: 'Families consistently support the school’s expectations',
    question: 'I consistently support what the school expects of students.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'sets-expectations-with-teachers': {
    title: 'Families set high expectations with teachers',
    question: 'I work with teachers to set high expectations.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'went-to-conference': {
    title: 'Families went to a conference with the teacher',
    question:
      'This school year, an adult of my household went to a regularly scheduled parent-teacher conference with my child’s teacher.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families, or a household survey',
  },
  'student-in-discussions': {
    title: 'Students take part in discussions of their progress and needs',
    question: 'My parent or carer, my teacher and I talk together about my progress and what I need.',
    voice: 'students',
    shows: 'engagement',
    foundIn: 'The yearly survey of students',
  },
  'home-strategies-discussed': {
    title: 'Ways to support learning at home are discussed',
    question: 'In talks about my child’s progress, we discuss ways to support learning at home.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'learned-how-to-support': {
    title: 'Families have had the opportunity to learn how to support learning',
    question: 'The school has given me opportunities to learn how I can support my child’s learning.',
    voice: 'families',
    shows: 'engagement',
    foundIn: 'The yearly survey of families',
  },
  'school-celebrates-successes': {
    title: 'The whole school community celebrates successes',
    question: 'Our whole school community celebrates the school’s successes.',
    voice: 'families',
    shows: 'involvement',
    foundIn: 'The yearly survey of families',
  },
})

/** Full counts from the school's records. */
export const coverages = measures('coverage', {
  'concerns-acted-on': {
    title: 'Concerns and requests that the school tried to resolve',
    question:
      'Of the concerns and requests that families raised in the last year, on how many has the school tried to act?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The register of concerns and requests',
  },
  'families-at-school': {
    title: 'Families who were at the school',
    question:
      'Of all enrolled families, how many came to at least one activity, meeting or volunteer session at the school in the last year?',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Attendance lists and the visitor register',
  },
  'individual-support-planned-together': {
    title: 'Individual support planned with parent and student',
    question:
      'Of the students with a plan for individual support, for how many were both the parent or carer and the student consulted on it?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Individual support plans',
  },
  'enquiries-answered-in-time': {
    title: 'Enquiries to teachers answered in time',
    question:
      'Of the enquiries that families sent to teachers, how many were answered within the time the school has set?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The learning management system, or the enquiries log',
  },
  'families-contacted-about-goals': {
    title: 'Families contacted by a teacher about learning goals',
    question:
      'Of all students, for how many did a teacher contact the parent or carer about learning goals in the last year?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Contact records in the learning management system',
  },
  'learning-plans-consulted': {
    title: 'Learning plans on which families were consulted',
    question: 'Of the students with a learning plan, for how many was the parent or carer consulted on it?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Learning plans',
  },
  'goals-set-together': {
    title: 'Learning goals set by parent, student and teacher',
    question:
      'Of all students, how many have learning goals that parent or carer, student and teacher developed together?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Records of learning goals',
  },
  'plans-made-together': {
    title: 'Student plans made by parent, student and teacher',
    question:
      'Of the students with a plan, how many have one that parent or carer, student and teacher developed together?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Learning plans and student plans',
  },
  'conference-attendance': {
    title: 'Families who discussed progress at a conference',
    question:
      'Of all students, for how many did a parent or carer come to a conference with the teacher in the last year?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Conference bookings and attendance',
  },
})

/** What happened, when and through which channel. */
export const activities = measures('activity', {
  'activities-inviting-families': {
    title: 'Activities designed to invite families into the school',
    question: 'An activity held at the school in order to invite families in, such as an open morning.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'invitations-to-families': {
    title: 'Invitations to activities',
    question: 'An invitation to all families that encourages them to come to an activity at the school.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Newsletters, messages and the portal’s log',
  },
  'decision-meetings-with-families': {
    title: 'Decisions taken with families',
    question:
      'A meeting of the parent association, a committee or the school council in which parents or carers took part in a decision.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the association, the committees and the council',
  },
  'communication-strategy-actions': {
    title: 'Actions that help families communicate and engage',
    question:
      'An action carried out under the strategy for encouraging and empowering families to communicate and engage.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and the school calendar',
  },
  'opportunities-told': {
    title: 'Opportunities for engagement made known',
    question: 'A message to all families on how they can be engaged with the school.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Newsletters, messages and the portal’s log',
  },
  'benefits-explained': {
    title: 'Benefits of partnership explained',
    question:
      'A message to all families that explains what parents as partners do for students’ learning and wellbeing.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Newsletters, messages and the portal’s log',
  },
  'input-on-learning-expectations': {
    title: 'Opportunities for input on learning expectations',
    question: 'An opportunity for families to give input into guidelines and expectations about learning.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes, surveys and consultation records',
  },
  'input-on-behaviour-expectations': {
    title: 'Opportunities for input on behaviour expectations',
    question: 'An opportunity for families to give input into guidelines and expectations about behaviour.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes, surveys and consultation records',
  },
  'feedback-opportunities': {
    title: 'Opportunities for feedback',
    question: 'An opportunity for families to give the school feedback, with the channel it came through.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar, surveys and minutes',
  },
  'role-discussions': {
    title: 'Opportunities to discuss roles',
    question: 'An opportunity for parents and staff to discuss their roles in the children’s education.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },
  'contacts-with-teachers': {
    title: 'Contacts between families and teachers',
    question: 'A family contacted a teacher, with the channel used.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The learning management system, the switchboard and the front office',
  },
  'high-expectations-work': {
    title: 'Work with families on high expectations',
    question: 'A session or exchange with families that brings out why high expectations of their children matter.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar and class records',
  },
  'challenging-goals-work': {
    title: 'Work with families on challenging goals',
    question:
      'A session or exchange with families that brings out why setting challenging goals for their children matters.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar and class records',
  },
  'family-learning-programs': {
    title: 'Programs that help families help their children',
    question:
      'A program for parents or carers, so that they can better help their children (such as literacy, technology, mathematics at home, or support in a crisis).',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },
})

/** What is written down. */
export const documents = measures('document', {
  'school-policies': {
    title: 'Policies and procedures',
    question:
      'The school’s policies and procedures, drafts included: when reviewed, who was consulted, how families can get them.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register',
  },
  'review-record': {
    title: 'Record of the policy review',
    question:
      'The record of issues found and input gained on processes and practice when policies, practices and procedures were last reviewed.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register and minutes',
  },
  'concerns-process': {
    title: 'Process for responding to concerns',
    question: 'The written process for responding to what parents and carers raise: concerns and requests.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the website',
  },
  'communication-strategy': {
    title: 'Strategy for families’ communication and engagement',
    question:
      'The written strategies and processes that encourage and empower families to communicate and engage with the school.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan',
  },
  'feedback-considered': {
    title: 'Record of how feedback was considered',
    question: 'The record of how feedback from families was considered.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes of leadership and council',
  },
  'plan-uses-feedback': {
    title: 'Plan that uses feedback',
    question:
      'The current strategic or annual plan, where it says which of its directions come from families’ feedback.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The strategic plan and the annual implementation plan',
  },
  'learning-expectations': {
    title: 'Guidelines and expectations for learning',
    question: 'The guidelines and expectations for learning: who was consulted in developing them.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the handbook',
  },
  'behaviour-expectations': {
    title: 'Guidelines and expectations for behaviour',
    question: 'The guidelines and expectations for behaviour: who was consulted in developing them.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the handbook',
  },
  'partnership-in-improvement-plan': {
    title: 'Partnership as a key strategy in the plan',
    question: 'The plan that names partnership with families as a key strategy to improve student outcomes.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The strategic plan and the annual implementation plan',
  },
})

/** The ids of all measures, by kind. */
export interface MeasureIds {
  readonly survey: keyof typeof surveys
  readonly coverage: keyof typeof coverages
  readonly activity: keyof typeof activities
  readonly document: keyof typeof documents
}
