/** Component two of the dimension, stage by stage as its page has it. */
import {
  all,
  any,
  broad,
  channels,
  document,
  indicators,
  related,
  sameAs,
  share,
  shareInEveryGroup,
  times,
} from '../authoring'
import { aRange, aYear, moreThanOne } from '../readings'
import { almostAllAgreed, fewAgreed, fewReached, mostAgreed, mostReached } from '../samples'

export const homeLearning = indicators('home-learning', {
  // Emerging

  'home-learning/emerging/partnership-as-strategy': {
    statement:
      'The school treats partnership with parents, carers and families as a key strategy for better student outcomes, and encourages it.',
    plainly:
      'To us, working as partners with parents, carers and families is a key way to help students do better. We encourage it.',
    restates: ['fiso#continuum/home-learning/emerging/1'],
    condition: all(document('partnership-in-improvement-plan'), share('partnership-encouraged', 'most')),
    relates: [related('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: 'In the plan, and 80 % of families feel encouraged',
        reports: { 'partnership-in-improvement-plan': { exists: true }, 'partnership-encouraged': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Not in any plan',
        reports: { 'partnership-in-improvement-plan': { exists: false }, 'partnership-encouraged': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/emerging/informed-of-progress': {
    statement: 'Families hear regularly how their child is getting on in learning, health and wellbeing.',
    plainly: 'Families hear regularly how their child is doing. They hear about learning, health and wellbeing.',
    restates: ['fiso#continuum/home-learning/emerging/2'],
    condition: all(
      share('informed-of-learning-progress', 'most'),
      share('informed-of-health', 'most'),
      share('informed-of-wellbeing', 'most'),
    ),
    reading: 'Regularly is part of the question that families answer.',
    relates: [broad('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % are regularly informed of all three',
        reports: {
          'informed-of-learning-progress': mostAgreed,
          'informed-of-health': mostAgreed,
          'informed-of-wellbeing': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Of learning and health, but not of wellbeing',
        reports: {
          'informed-of-learning-progress': mostAgreed,
          'informed-of-health': mostAgreed,
          'informed-of-wellbeing': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/emerging/told-how-to-help': {
    statement: 'The school tells families how they can effectively support home learning and keep track of it.',
    plainly: 'We tell families good ways to support learning at home. We tell them good ways to keep track of it too.',
    restates: ['fiso#continuum/home-learning/emerging/3'],
    condition: all(
      share('told-how-to-support-home-learning', 'most'),
      share('told-how-to-monitor-home-learning', 'most'),
    ),
    relates: [broad('key-dimensions/building-community'), related('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % are told both',
        reports: {
          'told-how-to-support-home-learning': mostAgreed,
          'told-how-to-monitor-home-learning': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'How to support, but not how to keep track',
        reports: {
          'told-how-to-support-home-learning': mostAgreed,
          'told-how-to-monitor-home-learning': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  // Evolving

  'home-learning/evolving/roles-discussed': {
    statement:
      'There are multiple opportunities for parents, carers and staff to talk about the part that each plays in the children’s education.',
    plainly:
      'There is more than one chance for parents, carers and staff to talk together. They can talk about the part that each plays in the children’s education.',
    restates: ['fiso#continuum/home-learning/evolving/1'],
    condition: times('role-discussions', moreThanOne, aYear),
    reading: 'Multiple is read as more than one a year.',
    relates: [broad('key-dimensions/building-community')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      { title: 'Two in the year', reports: { 'role-discussions': { times: 2 } }, verdict: 'met' },
      { title: 'One in the year', reports: { 'role-discussions': { times: 1 } }, verdict: 'notMet' },
    ],
  },

  'home-learning/evolving/needs-addressed-together': {
    statement: 'Families and staff work together on what the children need for health, wellbeing and learning.',
    plainly:
      'Families and staff work together on what children need. They do so for health, for wellbeing and for learning.',
    restates: ['fiso#continuum/home-learning/evolving/2'],
    condition: all(
      share('address-health-together', 'most'),
      share('address-wellbeing-together', 'most'),
      share('address-learning-together', 'most'),
    ),
    relates: [related('key-dimensions/connecting-learning')],
    essentialElements: [5],
    familyVoice: true,
    examples: [
      {
        title: '80 % on all three',
        reports: {
          'address-health-together': mostAgreed,
          'address-wellbeing-together': mostAgreed,
          'address-learning-together': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'On learning, but not on health',
        reports: { 'address-health-together': fewAgreed, 'address-learning-together': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/evolving/families-as-educators': {
    statement:
      'The school respects families as people who continue to educate their children, and values the different kinds of expertise and experience that they bring to the partnership.',
    plainly:
      'We respect families as people who go on teaching their children. We value the different kinds of skills and experience that they bring to our work as partners.',
    restates: ['fiso#continuum/home-learning/evolving/3'],
    condition: all(
      share('respected-as-educators', 'most'),
      share('expertise-valued', 'most'),
      share('experience-valued', 'most'),
    ),
    reading:
      'Different kinds are read through the answers: each family is asked about its own expertise and its own experience.',
    relates: [broad('key-dimensions/role-of-family'), related('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % feel respected and valued',
        reports: {
          'respected-as-educators': mostAgreed,
          'expertise-valued': mostAgreed,
          'experience-valued': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Respected, but their expertise is not valued',
        reports: { 'respected-as-educators': mostAgreed, 'expertise-valued': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/evolving/teachers-reachable': {
    statement: 'Families can reach teachers in several ways, and get an answer in good time.',
    plainly: 'Families can reach teachers in several ways. They get an answer in good time.',
    restates: ['fiso#continuum/home-learning/evolving/4'],
    condition: all(
      channels('contacts-with-teachers', aRange, aYear),
      any(share('enquiries-answered-in-time', 'most'), share('timely-response', 'most')),
    ),
    reading:
      'A variety of ways is read as three different channels in use. Either the school’s records or the families can show that answers come in time.',
    relates: [broad('key-dimensions/communicating')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'By phone, email and portal, and 80 % answered in time',
        reports: {
          'contacts-with-teachers': { times: 300, channels: ['phone', 'email', 'portal'] },
          'enquiries-answered-in-time': mostReached,
        },
        verdict: 'met',
      },
      {
        title: 'By email only',
        reports: { 'contacts-with-teachers': { times: 300, channels: ['email'] }, 'timely-response': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/evolving/talk-and-take-part': {
    statement:
      'The school encourages families to discuss with their child what is being learned at school, and to be active in home learning.',
    plainly:
      'We encourage families to talk with their child about what is being learned at school. We encourage them to play an active part in learning at home.',
    restates: ['fiso#continuum/home-learning/evolving/5'],
    condition: all(share('encouraged-to-talk-about-learning', 'most'), share('encouraged-in-home-learning', 'most')),
    relates: [broad('key-dimensions/connecting-learning'), related('key-dimensions/role-of-family')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % feel encouraged to do both',
        reports: { 'encouraged-to-talk-about-learning': mostAgreed, 'encouraged-in-home-learning': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Few feel encouraged to talk about it',
        reports: { 'encouraged-to-talk-about-learning': fewAgreed, 'encouraged-in-home-learning': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  // Embedding

  'home-learning/embedding/high-expectations': {
    statement:
      'The school works with families to show how important it is to have high expectations of their children and to set them challenging goals.',
    plainly:
      'We work with families to show how much it matters to expect a lot of their children. Together we show how much it matters to set goals that stretch them.',
    restates: ['fiso#continuum/home-learning/embedding/1'],
    condition: all(
      times('high-expectations-work', moreThanOne, aYear),
      times('challenging-goals-work', moreThanOne, aYear),
    ),
    reading:
      'Working with families is read as more than one session or exchange a year on each of the two, offered to all families.',
    relates: [broad('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'Two sessions on each',
        reports: { 'high-expectations-work': { times: 2 }, 'challenging-goals-work': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'On expectations, but never on goals',
        reports: { 'high-expectations-work': { times: 2 }, 'challenging-goals-work': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/embedding/advice-on-goals': {
    statement: 'The school advises families on how to support the challenging goals set for their children.',
    plainly: 'We give families advice on how to support the goals that are set to stretch their child.',
    restates: ['fiso#continuum/home-learning/embedding/2'],
    condition: share('advised-on-supporting-goals', 'most'),
    relates: [broad('key-dimensions/building-community'), related('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      { title: '80 % are advised', reports: { 'advised-on-supporting-goals': mostAgreed }, verdict: 'met' },
      { title: '30 % are advised', reports: { 'advised-on-supporting-goals': fewAgreed }, verdict: 'notMet' },
    ],
  },

  'home-learning/embedding/goals-and-resources': {
    statement:
      'Teachers tell families what the goals of their child’s learning are and why they matter, and give them resources and activities with which to support progress.',
    plainly:
      'Teachers tell families the goals of what their child is learning, and why it matters. They give families resources and activities to help their child make progress.',
    restates: ['fiso#continuum/home-learning/embedding/3'],
    condition: all(
      share('told-learning-goals', 'most'),
      share('told-why-learning-matters', 'most'),
      share('given-resources', 'most'),
      share('given-activities', 'most'),
    ),
    relates: [broad('key-dimensions/connecting-learning'), related('key-dimensions/building-community')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % get all four',
        reports: {
          'told-learning-goals': mostAgreed,
          'told-why-learning-matters': mostAgreed,
          'given-resources': mostAgreed,
          'given-activities': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Goals without anything to work with',
        reports: { 'told-learning-goals': mostAgreed, 'given-resources': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/embedding/contacted-about-goals': {
    statement: 'Teachers get in touch with families about learning goals and make them part of the learning process.',
    plainly:
      'Teachers get in touch with families about learning goals. They make families part of the learning process.',
    restates: ['fiso#continuum/home-learning/embedding/4'],
    condition: all(share('families-contacted-about-goals', 'most'), share('drawn-into-learning', 'most')),
    relates: [broad('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % contacted, and 80 % feel part of it',
        reports: { 'families-contacted-about-goals': mostReached, 'drawn-into-learning': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Few were contacted',
        reports: { 'families-contacted-about-goals': fewReached, 'drawn-into-learning': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/embedding/updates-successes-concerns': {
    statement:
      'Teachers keep families up to date on progress, celebrate students’ successes and say where they have concerns.',
    plainly:
      'Teachers keep families up to date on students’ progress. They celebrate what students do well. They also say when they have concerns.',
    restates: ['fiso#continuum/home-learning/embedding/5'],
    condition: all(
      share('given-progress-updates', 'most'),
      share('successes-celebrated', 'most'),
      share('concerns-pointed-out', 'most'),
    ),
    relates: [broad('key-dimensions/connecting-learning'), related('key-dimensions/communicating')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % on all three',
        reports: {
          'given-progress-updates': mostAgreed,
          'successes-celebrated': mostAgreed,
          'concerns-pointed-out': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Concerns, but hardly a success',
        reports: { 'successes-celebrated': fewAgreed, 'concerns-pointed-out': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/embedding/learning-plans-consulted': {
    statement: 'Teachers consult parents and carers when they develop learning plans for students’ learning needs.',
    plainly:
      'Teachers ask parents and carers for their views when they make learning plans. The plans are there to support students’ learning needs.',
    restates: ['fiso#continuum/home-learning/embedding/6'],
    condition: any(
      share('learning-plans-consulted', 'most'),
      sameAs(
        'home-learning/excelling/goals-and-plans-together',
        'Parents and carers who develop the plans together with teachers and students are consulted on them.',
      ),
    ),
    relates: [broad('key-dimensions/decision-making')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      { title: 'On 80 % of plans', reports: { 'learning-plans-consulted': mostReached }, verdict: 'met' },
      {
        title: 'On 30 % of plans, and few are made together',
        reports: { 'learning-plans-consulted': fewReached, 'plans-made-together': fewReached },
        verdict: 'notMet',
      },
    ],
  },

  // Excelling

  'home-learning/excelling/positive-and-supportive': {
    statement: 'Families keep up positive attitudes to learning and consistently support what the school expects.',
    plainly: 'Families stay positive about learning. Time after time, they support what the school expects.',
    restates: ['fiso#continuum/home-learning/excelling/1'],
    condition: all(share('positive-about-learning', 'most'), share('supports-school-expectations', 'most')),
    relates: [related('key-dimensions/connecting-learning'), related('key-dimensions/role-of-family')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % do both',
        reports: { 'positive-about-learning': mostAgreed, 'supports-school-expectations': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Positive, but few support the expectations',
        reports: { 'positive-about-learning': mostAgreed, 'supports-school-expectations': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/excelling/expectations-set-together': {
    statement: 'Families and teachers together set high expectations, for better outcomes for every student.',
    plainly:
      'Families and teachers work together to set high expectations. They do it so that every student does better.',
    restates: ['fiso#continuum/home-learning/excelling/2'],
    condition: shareInEveryGroup('sets-expectations-with-teachers', 'most'),
    reading: 'Outcomes for “all students” are read as asking for it in every family group.',
    relates: [broad('key-dimensions/connecting-learning')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '95 % work on it with teachers',
        reports: { 'sets-expectations-with-teachers': almostAllAgreed },
        verdict: 'met',
      },
      {
        title: '85 % do, but half of the families of students with disability',
        reports: {
          'sets-expectations-with-teachers': {
            responded: 200,
            agreed: 170,
            groups: [{ group: 'disability', family: 'disability', responded: 40, agreed: 20 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/excelling/goals-and-plans-together': {
    statement: 'Learning goals and student plans are developed by parents or carers, students and teachers together.',
    plainly:
      'Parents or carers, students and teachers work out learning goals together. They work out student plans together too.',
    restates: ['fiso#continuum/home-learning/excelling/3'],
    condition: all(share('goals-set-together', 'most'), share('plans-made-together', 'most')),
    reading: 'Student plans are read as students’ learning plans.',
    relates: [broad('key-dimensions/decision-making'), related('key-dimensions/connecting-learning')],
    essentialElements: [4],
    familyVoice: false,
    examples: [
      {
        title: '80 % of goals and of plans',
        reports: { 'goals-set-together': mostReached, 'plans-made-together': mostReached },
        verdict: 'met',
      },
      {
        title: 'Goals, but few plans',
        reports: { 'goals-set-together': mostReached, 'plans-made-together': fewReached },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/excelling/progress-discussed-together': {
    statement:
      'Teachers, families and students discuss each student’s progress and needs in learning, including ways to support learning at home.',
    plainly:
      'Teachers, families and students talk about each student’s progress in learning and what the student needs. They also talk about ways to support learning at home.',
    restates: ['fiso#continuum/home-learning/excelling/4'],
    condition: all(
      any(
        share('conference-attendance', 'most'),
        share('went-to-conference', 'most'),
        share('talks-about-progress', 'most'),
      ),
      share('student-in-progress-talks', 'most'),
      share('student-in-needs-talks', 'most'),
      share('home-strategies-discussed', 'most'),
    ),
    reading:
      'That families talk with teachers can be shown by attendance at conferences, by a survey about conferences or by a survey about talks of any form. Students are asked whether all three, parent or carer, teacher and student, talk together.',
    relates: [broad('key-dimensions/connecting-learning')],
    essentialElements: [4],
    familyVoice: true,
    examples: [
      {
        title: '80 % came to a conference, with the student, and spoke of home',
        reports: {
          'conference-attendance': mostReached,
          'student-in-progress-talks': mostAgreed,
          'student-in-needs-talks': mostAgreed,
          'home-strategies-discussed': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Talks without the students',
        reports: { 'talks-about-progress': mostAgreed, 'student-in-progress-talks': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'home-learning/excelling/programs-for-families': {
    statement:
      'The school develops programs for families that make them better able to help their children, for example programs on parents’ own literacy and IT skills, on using mathematics at home, or more intensive ones for families in crisis.',
    plainly:
      'We develop programs that help families to help their children better. They may be on parents’ own reading, writing or computer skills, or on using maths at home. There may be more intensive ones for families in a crisis.',
    restates: ['fiso#continuum/home-learning/excelling/5'],
    condition: times('family-learning-programs', moreThanOne, aYear),
    reading: 'The plural is read as more than one a year; the kinds named are examples, not a list to complete.',
    relates: [broad('key-dimensions/building-community')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      { title: 'Two programs', reports: { 'family-learning-programs': { times: 2 } }, verdict: 'met' },
      { title: 'No program', reports: { 'family-learning-programs': { times: 0 } }, verdict: 'notMet' },
    ],
  },
})
