import { measures } from '../../src/framework'

/** What happened, when and through which channel. */
export const activities = measures('activity', {
  // The continuum and its signs of success
  'activities-inviting-families': {
    title: 'Activities designed to invite families into the school',
    question: 'An activity held at the school in order to invite families in, such as an open morning.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'invitations-to-families': {
    title: 'Invitations to activities',
    question: 'An invitation to all families that encourages them to come to an activity held to invite families in.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Newsletters, messages and the portal’s log',
  },
  'decision-meetings-with-families': {
    title: 'Decisions taken with families',
    question:
      'A meeting of the parent association, a committee, the school council or a similar body in which parents or carers took part in a decision.',
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
  'learning-benefits-explained': {
    title: 'Benefits of partnership for learning explained',
    question: 'A message to all families that explains what parents and carers as partners do for students’ learning.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Newsletters, messages and the portal’s log',
  },
  'wellbeing-benefits-explained': {
    title: 'Benefits of partnership for wellbeing explained',
    question: 'A message to all families that explains what parents and carers as partners do for students’ wellbeing.',
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
    shows: 'involvement',
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
    question:
      'A session or exchange, open to all families of the school or held in every class, that shows why high expectations of their children matter.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar and class records',
  },
  'challenging-goals-work': {
    title: 'Work with families on challenging goals',
    question:
      'A session or exchange, open to all families of the school or held in every class, that shows why challenging goals for their children matter.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar and class records',
  },
  'family-learning-programs': {
    title: 'Programs that help families help their children',
    question:
      'A program for parents or carers that equips them to help their children, such as one on literacy, technology, mathematics at home, or support in a crisis.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },

  // Communicating, connecting learning at home and at school, consultative decision-making
  'outreach-across-divides': {
    title: 'Approaches to families across a divide of culture or language',
    question:
      'An occasion on which the school, unasked, reached out to a family across a difference of culture or language, such as a call with an interpreter.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Contact records and bookings of interpreters',
  },
  'formal-exchanges': {
    title: 'Formal exchanges with families',
    question: 'A formal exchange between staff and families, such as a conference with the teacher.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },
  'informal-exchanges': {
    title: 'Informal exchanges with families',
    question: 'An informal exchange between staff and families, such as a talk over coffee.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar and contact records',
  },
  'places-of-exchange': {
    title: 'Places where staff and families communicate',
    question:
      'A place where staff and families communicated, such as the school, a library or a home; each place is counted once.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar and contact records',
  },
  'communications-with-families': {
    title: 'Communications between school and families',
    question: 'A communication between the school and families, with the channel used.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar, the portal’s log and contact records',
  },
  'training-for-decisions': {
    title: 'Training for families in taking part in decisions',
    question:
      'A partnership activity that trains families to make the most of their opportunities to take part in school decisions.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'information-for-decisions': {
    title: 'Information for families on taking part in decisions',
    question:
      'A partnership activity that informs families how to make the most of their opportunities to take part in school decisions.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar, newsletters and messages',
  },
  'values-sought-outside-structures': {
    title: 'Occasions outside formal structures to say what families value',
    question:
      'An occasion on which the school asked families what they value, outside formal structures such as the council and committees.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar, surveys and contact records',
  },
  'opinions-sought-outside-structures': {
    title: 'Occasions outside formal structures to give an opinion',
    question:
      'An occasion on which the school asked families for their opinions, outside formal structures such as the council and committees.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar, surveys and contact records',
  },
  'community-takes-responsibility': {
    title: 'Responsibility taken on by community members',
    question:
      'A community member or organisation took on a share of the responsibility for the students’ education, each counted once.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Agreements with community members and organisations',
  },

  // Building community and identity, the role of the family, collaborating beyond the school, participating
  'community-life-activities': {
    title: 'Activities that make life in the community better',
    question: 'An activity, held by the school or with its help, that made life in the community better.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'community-gatherings': {
    title: 'Occasions that bring communities together',
    question: 'An occasion, at the school or arranged by it, on which people of a community came together.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'community-capacity-building': {
    title: 'Activities that build communities’ capacity',
    question:
      'An activity, at the school or arranged by it, in which people of a community built up their capacity, such as their skills or knowledge.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'workshops-with-families': {
    title: 'Workshops, discussions and meetings with families',
    question:
      'A workshop, discussion or meeting with families on a subject such as literacy, mathematics, home and classroom work, or young people’s resilience and confidence.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },
  'demonstrations-for-families': {
    title: 'Demonstrations for families',
    question:
      'A demonstration for families on a subject such as literacy, mathematics, home and classroom work, or young people’s resilience and confidence.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },
  'partnership-skills-of-families': {
    title: 'Sessions that develop families’ skills for partnership',
    question:
      'A session in which parents or carers developed skills for partnership, such as communication, collaboration or conflict management.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The school calendar',
  },
  'partnership-skills-of-staff': {
    title: 'Sessions that develop staff’s skills for partnership',
    question:
      'A session in which staff developed skills for partnership with families, such as communication, collaboration or conflict management.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The staff training calendar',
  },
  'community-resources-integrated': {
    title: 'Community resources built into the school’s work',
    question:
      'A part of the school’s work, such as a lesson or a program, into which a resource of the community was built.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Class records and the school calendar',
  },
  'community-services-for-school': {
    title: 'Community services for the school',
    question: 'A service that the wider community provided in support of the school.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Agreements with partners and the school calendar',
  },
  'community-services-for-students': {
    title: 'Community services for students',
    question: 'A service that the wider community provided in support of students.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Agreements with partners and the school calendar',
  },
  'community-services-for-families': {
    title: 'Community services for families',
    question: 'A service that the wider community provided in support of students’ families.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Agreements with partners and the school calendar',
  },
  'school-helps-community': {
    title: 'Help that the school gives the community',
    question: 'An occasion on which the school helped the community.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'families-help-community': {
    title: 'Help that families give the community',
    question: 'An occasion, arranged by the school or with it, on which families helped the community.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'students-help-community': {
    title: 'Help that students give the community',
    question: 'An occasion, arranged by the school or with it, on which students helped the community.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'community-partners': {
    title: 'Partners beyond the school',
    question:
      'A partner beyond the school, such as a local business, an after-school care provider or a university, that collaborated with it; each partner is counted once.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Agreements with partners',
  },
  'families-work-with-students-in-class': {
    title: 'Families work with students in classrooms',
    question:
      'A session in which parents or family members worked with students on a learning activity in a classroom.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The visitor register and class records',
  },
  'families-in-other-activities': {
    title: 'Families take part outside the classroom',
    question: 'A school activity outside the classroom in which parents or family members took part.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Attendance lists and the school calendar',
  },
  'families-in-activities-away': {
    title: 'Families take part outside the school itself',
    question:
      'An activity outside the school itself, held by it or with it, in which parents or family members took part.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Attendance lists and the school calendar',
  },
  'ways-families-take-part': {
    title: 'Ways in which families take part',
    question: 'A way of taking part in the school that families used; each way is counted once.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Attendance lists and the school calendar',
  },
  'activities-beyond-education': {
    title: 'Activities beyond education',
    question: 'An activity, open to families, that was not directly related to education.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school calendar',
  },
  'ways-families-support-learning': {
    title: 'Ways in which families support learning',
    question:
      'A way in which families gave time, energy or expertise in support of learning; each way is counted once.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The volunteer register and class records',
  },
  'ways-families-support-programs': {
    title: 'Ways in which families support school programs',
    question:
      'A way in which families gave time, energy or expertise in support of a school program; each way is counted once.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The volunteer register and the school calendar',
  },
  'family-expertise-used': {
    title: 'Families’ expertise put to use',
    question:
      'An occasion on which a parent or family member gave expertise in support of learning or of a school program.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The volunteer register and class records',
  },

  // The platform, supporting structures, characteristics, marks of a successful partnership
  'team-planned': {
    title: 'The partnership team plans',
    question: 'A meeting in which the school’s partnership team of families and staff planned partnership work.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-organised': {
    title: 'The partnership team organises',
    question: 'A meeting in which the school’s partnership team of families and staff organised partnership work.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-implemented': {
    title: 'The partnership team implements',
    question: 'An action of partnership that the school’s partnership team of families and staff carried out.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-evaluated': {
    title: 'The partnership team evaluates',
    question: 'A meeting in which the school’s partnership team of families and staff evaluated partnership work.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-developed-activities': {
    title: 'The partnership team develops activities',
    question:
      'A meeting in which the school’s partnership team of families and staff developed a partnership activity.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-coordinated-plans': {
    title: 'The partnership team coordinates plans',
    question: 'A meeting in which the school’s partnership team of families and staff coordinated partnership plans.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-coordinated-activities': {
    title: 'The partnership team coordinates activities',
    question:
      'A meeting in which the school’s partnership team of families and staff coordinated partnership activities.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'team-collaborated': {
    title: 'The partnership team collaborates with others',
    question:
      'A meeting in which the school’s partnership team worked with people from outside it towards agreed priorities, goals, strategies or measures.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team',
  },
  'families-in-preparation': {
    title: 'Families help to prepare partnership work',
    question: 'A meeting or exchange in which parents or carers took part in preparing partnership work.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes and consultation records',
  },
  'families-in-planning': {
    title: 'Families help to plan partnership work',
    question: 'A meeting or exchange in which parents or carers took part in planning partnership work.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes and consultation records',
  },
  'families-in-implementation': {
    title: 'Families help to implement partnership work',
    question: 'An action of partnership in which parents or carers took part in carrying it out.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes and consultation records',
  },
  'families-in-review': {
    title: 'Families help to review partnership work',
    question: 'A meeting or exchange in which parents or carers took part in reviewing partnership work.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes and consultation records',
  },
  'network-family-expertise': {
    title: 'The network draws on families',
    question: 'An exchange in a support network for partnership that drew on what families know or are expert in.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Notes of the network’s meetings and its forum',
  },
  'network-community-expertise': {
    title: 'The network draws on the community',
    question:
      'An exchange in a support network for partnership that drew on what people of the community know or are expert in.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Notes of the network’s meetings and its forum',
  },
  'network-problems': {
    title: 'The network solves problems',
    question: 'An exchange in a support network for partnership that was held to solve a problem.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Notes of the network’s meetings and its forum',
  },
  'network-ideas': {
    title: 'The network shares ideas',
    question: 'An exchange in a support network for partnership in which ideas were shared.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Notes of the network’s meetings and its forum',
  },
  'network-issues': {
    title: 'The network shares issues',
    question: 'An exchange in a support network for partnership in which issues were shared.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Notes of the network’s meetings and its forum',
  },
  'network-best-practice': {
    title: 'The network shares best practice',
    question: 'An exchange in a support network for partnership in which best practice was shared.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Notes of the network’s meetings and its forum',
  },
})
