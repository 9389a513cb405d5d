import { measures } from '../../src/framework'

/** Full counts from the school's records. */
export const coverages = measures('coverage', {
  // The continuum and its signs of success
  'concerns-acted-on': {
    title: 'Concerns and requests that the school tried to deal with',
    question:
      'Of the concerns and requests that families raised in the last year, on how many has the school tried to act?',
    voice: 'school',
    shows: 'involvement',
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
    title: 'Individual support on which parent and student were consulted',
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
    title: 'Learning plans made by parent, student and teacher',
    question:
      'Of the students with a learning plan, for how many was it developed by parent or carer, student and teacher together?',
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

  // The platform, supporting structures, characteristics, marks of a successful partnership
  'strategies-set-together': {
    title: 'Strategies set by parent, student and teacher',
    question:
      'Of all students, how many have strategies for reaching their goals that parent or carer, student and teacher worked out together?',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Records of learning goals and student plans',
  },
})
