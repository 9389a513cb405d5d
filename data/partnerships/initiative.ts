/**
 * What a planned initiative is reviewed against: the five qualities of an initiative and the eight characteristics of
 * effective partnerships, each with the questions that show whether the plan has it, one for each claim of the source.
 * Questions are put to whoever plans, and yes is favourable.
 */
import { frozen, type Quality, type Statement } from '../../src/framework'
import type { characteristics } from './characteristics'

export interface QualityEntry<Question extends string> extends Statement {
  readonly title: string
  readonly questions: Readonly<Record<Question, string>>
}

/** The characteristics by what follows `characteristics/effective/`, where they are judged of a school. */
export type Characteristic = keyof typeof characteristics extends `characteristics/effective/${infer Name}`
  ? Name
  : never

/** Keep the ids literal and widen the texts. */
const asking = <Question extends string>(entry: QualityEntry<Question>) => entry
const questions = <Question extends string>(of: Readonly<Record<Question, string>>) => of

/** The five qualities of an initiative, each with the questions that `reviewInitiative` asks. */
export const initiativeQualities = frozen({
  'linked-to-learning': asking({
    title: 'Linked to learning',
    statement:
      'It is in line with what the school and the system want students to achieve, and ties families to the goals of teaching and learning.',
    restates: ['building#initiative/1'],
    questions: {
      'school-goals': 'Is it in line with the school’s goals for achievement?',
      'system-goals': 'Is it in line with the system’s goals for achievement?',
      'families-and-goals': 'Does it tie families to the goals of teaching and learning for their students?',
    },
  }),
  developmental: asking({
    title: 'Developmental',
    statement: 'It builds the intellectual, the social and the human capital of those who take part.',
    restates: ['building#initiative/2'],
    questions: {
      intellectual: 'Does it build the intellectual capital of those who take part, such as what they know?',
      social: 'Does it build their social capital, such as whom they can turn to?',
      human: 'Does it build their human capital, such as what they are able to do?',
    },
  }),
  collaborative: asking({
    title: 'Collaborative',
    statement: 'People learn in groups, and networks and communities of learning are what it builds.',
    restates: ['building#initiative/3'],
    questions: {
      groups: 'Do those who take part learn in groups?',
      networks: 'Does it build networks?',
      'learning-communities': 'Does it build communities of learning?',
    },
  }),
  relational: asking({
    title: 'Relational',
    statement: 'It builds relationships of respect and trust between home and school.',
    restates: ['building#initiative/4'],
    questions: {
      respect: 'Does it build respect between home and school?',
      trust: 'Does it build trust between home and school?',
    },
  }),
  interactive: asking({
    title: 'Interactive',
    statement:
      'Those who take part can try new skills out and use them; to master a skill takes coaching and practice.',
    restates: ['building#initiative/5'],
    questions: {
      'try-out': 'Can those who take part try out new skills?',
      use: 'Can they put the new skills to use?',
      coaching: 'Are they coached?',
      practice: 'Do they practise?',
    },
  }),
} satisfies Record<Quality, QualityEntry<string>>)

/** The questions that `reviewInitiative` asks of each of the eight characteristics. */
export const characteristicQuestions = frozen({
  responsive: questions({
    'student-needs': 'Does it respond to what students need?',
    'family-needs': 'Does it respond to what families need?',
    'student-aspirations': 'Does it respond to what students hope for?',
    'family-aspirations': 'Does it respond to what families hope for?',
  }),
  'co-designed': questions({
    'designed-together': 'Do the partners design it together?',
    purpose: 'Do they design it for a stated purpose?',
    goals: 'Does it have clear goals?',
  }),
  collaboration: questions({ commitment: 'Have the partners committed themselves to working together?' }),
  'trust-and-respect': questions({
    trust: 'Do the partners trust each other?',
    respect: 'Do the partners respect each other?',
  }),
  'equal-roles': questions({ 'valued-equally': 'Are the different roles of the partners valued equally?' }),
  'shared-responsibility': questions({
    responsibility: 'Do the partners share responsibility for it?',
    influence: 'Do the partners share influence over it?',
  }),
  'open-dialogue': questions({
    dialogue: 'Can the partners talk openly with each other about it?',
    communication: 'Is it settled how the partners communicate, so that each is reached?',
  }),
  resources: questions({
    appropriate: 'Are the resources of the right kind?',
    adequate: 'Are there enough resources?',
  }),
} satisfies Record<Characteristic, Readonly<Record<string, string>>>)
