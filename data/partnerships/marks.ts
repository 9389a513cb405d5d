/** Marks of a successful partnership. Families include the student, so students are asked as well. */

import { fewAgreed, fewReached, mostAgreed, mostReached } from '../samples'
import { all, checklistIndicators, close, related, share } from './authoring'

export const marks = checklistIndicators('marks/successful', {
  'marks/successful/shared-responsibilities': {
    statement: 'Schools and families, students included, recognise the responsibilities that they share.',
    restates: ['school-home#success/1'],
    condition: all(
      share('families-recognise-shared-responsibilities', 'most'),
      share('students-recognise-shared-responsibilities', 'most'),
      share('staff-recognise-shared-responsibilities', 'most'),
    ),
    reading: 'Each partner is asked what it recognises itself.',
    relates: [related('home-learning/evolving/roles-discussed'), related('characteristics/effective')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families, of students and of staff',
        reports: {
          'families-recognise-shared-responsibilities': mostAgreed,
          'students-recognise-shared-responsibilities': mostAgreed,
          'staff-recognise-shared-responsibilities': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Families and staff do, students do not',
        reports: {
          'families-recognise-shared-responsibilities': mostAgreed,
          'students-recognise-shared-responsibilities': fewAgreed,
          'staff-recognise-shared-responsibilities': mostAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'marks/successful/understanding-of-student': {
    statement: 'Schools and families, students included, build an understanding of the student that they share.',
    restates: ['school-home#success/2'],
    condition: all(share('families-share-understanding', 'most'), share('students-share-understanding', 'most')),
    reading: 'Families and students are asked, each about an understanding that they share with the school.',
    relates: [related('key-dimensions/connecting-learning')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of students',
        reports: { 'families-share-understanding': mostAgreed, 'students-share-understanding': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Families find it shared, students do not',
        reports: { 'families-share-understanding': mostAgreed, 'students-share-understanding': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'marks/successful/goals-and-strategies': {
    statement: 'Schools and families, students included, work together to set goals and strategies that they share.',
    restates: ['school-home#success/3'],
    condition: all(share('goals-set-together', 'most'), share('strategies-set-together', 'most')),
    reading: 'Goals are read as the student’s learning goals, strategies as those for reaching goals.',
    relates: [close('home-learning/excelling/goals-and-plans-together'), related('element/4')],
    familyVoice: false,
    examples: [
      {
        title: 'For 80 % of students, both',
        reports: { 'goals-set-together': mostReached, 'strategies-set-together': mostReached },
        verdict: 'met',
      },
      {
        title: 'Goals, but few strategies',
        reports: { 'goals-set-together': mostReached, 'strategies-set-together': fewReached },
        verdict: 'notMet',
      },
    ],
  },

  'marks/successful/consistency': {
    statement: 'Schools and families, students included, provide consistency between school and home.',
    restates: ['school-home#success/4'],
    condition: all(share('consistency-seen-by-families', 'most'), share('consistency-seen-by-students', 'most')),
    relates: [
      related('home-learning/excelling/positive-and-supportive'),
      related('key-dimensions/connecting-learning'),
    ],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of students find it so',
        reports: { 'consistency-seen-by-families': mostAgreed, 'consistency-seen-by-students': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Few students find it so',
        reports: { 'consistency-seen-by-families': mostAgreed, 'consistency-seen-by-students': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'marks/successful/celebration': {
    statement:
      'Schools and families, students included, celebrate what students achieve and the progress that they make.',
    restates: ['school-home#success/5'],
    condition: all(
      share('successes-celebrated', 'most'),
      share('progress-celebrated', 'most'),
      share('students-see-achievements-celebrated', 'most'),
      share('students-see-progress-celebrated', 'most'),
    ),
    reading: 'What a student achieves is asked of families as the child’s successes.',
    relates: [related('home-learning/embedding/updates-successes-concerns')],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families and of students, for both',
        reports: {
          'successes-celebrated': mostAgreed,
          'progress-celebrated': mostAgreed,
          'students-see-achievements-celebrated': mostAgreed,
          'students-see-progress-celebrated': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Achievements, but not progress',
        reports: { 'successes-celebrated': mostAgreed, 'progress-celebrated': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },
})
