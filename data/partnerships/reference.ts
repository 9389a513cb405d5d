/** What the four documents say beside the continuum that is not judged: to look up, to quote from and to reason with. */
import { frozen, type Locator, type Statement } from '../../src/framework'

/** A term and what the source means by it. */
export interface Definition extends Statement {
  readonly term: string
}

/** What a law provides, in our words; it binds nobody outside its jurisdiction, and is no legal advice. */
export interface Provision extends Statement {
  readonly citation: string
  readonly jurisdiction: string
}

/** Something more to read, by its title. */
export interface Resource extends Statement {
  readonly title: string
  readonly publisher: string | null
}

/** Keeps the ids literal and widens the rest. */
const entries =
  <Entry extends Statement>() =>
  <Id extends string>(of: Readonly<Record<Id, Entry>>): Readonly<Record<Id, Entry>> =>
    of
const says = (statement: string, ...restates: readonly Locator[]): Statement => ({ statement, restates })

const definitions = entries<Definition>()({
  'definition/partnership': {
    term: 'Family-school partnership',
    statement:
      'Relationships and activities in which school staff, parents and other members of students’ families work together. An effective one rests on trust and respect both ways, and on responsibility for the children’s education being shared.',
    restates: ['home-school#definition/1', 'home-school#definition/2'],
  },
  'definition/involvement': {
    term: 'Parent involvement',
    statement:
      'Usually, taking part in what happens at school: coming to its events, for instance, or helping in class.',
    restates: ['engagement#concepts/1'],
  },
  'definition/engagement': {
    term: 'Parent engagement',
    statement:
      'Having a part in what children learn wherever they learn it, at home, at school or in the community, in a way that recognises how families and communities differ culturally and socially.',
    restates: ['engagement#concepts/2'],
  },
  'definition/both-terms': {
    term: 'Parent engagement and involvement',
    statement:
      'Both terms are about how families support what their children achieve academically, and their wellbeing.',
    restates: ['engagement#concepts/4'],
  },
  'definition/effective-partnership': {
    term: 'Effective partnership',
    statement:
      'One that centres on what students need and is driven by a purpose that its partners have in common and often share. It recognises that the knowledge, expertise and resources that they bring to children’s education differ.',
    restates: ['engagement#partnerships/2'],
  },
  'definition/families-include-students': {
    term: 'Families, in a successful partnership',
    statement: 'Where the marks of a successful partnership speak of families, the student is one of them.',
    restates: ['school-home#success/6'],
  },
})

const findings = entries<Statement>()({
  'finding/engagement-and-outcomes': says(
    'It is known that engaging parents in learning leads to better outcomes for students, whatever their age.',
    'engagement#overview/1',
  ),
  'finding/engagement-and-achievement': says(
    'The evidence is strong that parent engagement and better academic achievement go together, at all ages.',
    'engagement#concepts/3',
  ),
  'finding/learning-at-home': says(
    'What children learn at home matters for how confident, motivated, capable and competent they become as learners.',
    'engagement#learning-at-home/1',
  ),
  'finding/engagement-at-home': says(
    'Parents’ engagement at home has a marked effect on children’s learning.',
    'building#evidence/2',
  ),
  'finding/consistency': says(
    'A successful partnership can help to make home and school consistent, and to build knowledge that both share of a student’s strengths, abilities and identity.',
    'school-home#overview/1',
  ),
  'finding/motivation': says(
    'Where school and family work together, students are more motivated, are more engaged, and do better socially and in learning.',
    'school-home#overview/2',
  ),
  'finding/schools-differ': says(
    'How much commitment, energy and skill schools bring to partnership differs a good deal.',
    'building#overview/3',
  ),
})

const aims = entries<Statement>()({
  'aim/encourage-partnerships': says(
    'To encourage partnerships that last and work, among everyone in the school community, families and students.',
    'home-school#aims/6',
  ),
  'aim/equal-contributions': says('To see what each partner contributes as worth the same.', 'home-school#aims/1'),
  'aim/respect-students': says('To respect what students need and what they prefer.', 'home-school#aims/2'),
  'aim/address-barriers': says(
    'To deal with what keeps families from being involved in schools.',
    'home-school#aims/3',
  ),
  'aim/better-opportunities': says(
    'To make programs, opportunities and learning better for students.',
    'home-school#aims/4',
  ),
  'aim/decision-making': says(
    'To give families suitable opportunities to contribute to what the school decides.',
    'home-school#aims/5',
  ),
})

const principles = entries<Statement>()({
  'principle/want-the-best': says(
    'Every family, and every school, wants what is best for its children.',
    'home-school#principles/1',
  ),
  'principle/full-potential': says(
    'Every child has a right to the chance of becoming all that they can be.',
    'home-school#principles/2',
  ),
  'principle/first-educators': says(
    'Families are the first to educate their children, and go on doing so.',
    'home-school#principles/3',
  ),
  'principle/nurturing-environment': says(
    'An effective school is a place to learn that nurtures and supports.',
    'home-school#principles/4',
  ),
  'principle/quality-teaching': says(
    'Families and schools alike value good teaching and respect the expertise that teachers have as professionals.',
    'home-school#principles/5',
  ),
  'principle/diversity': says(
    'Families and schools value how diverse families are, and draw on it to build partnerships and communities.',
    'home-school#principles/6',
  ),
  'principle/mutual-responsibility': says(
    'A partnership rests on responsibility, respect and trust, each of them mutual.',
    'home-school#principles/7',
  ),
  'principle/leadership': says(
    'Leadership is critical when partnerships are built, kept up and renewed.',
    'home-school#principles/8',
  ),
  'principle/motivation-and-learning': says(
    'Partnership improves students’ motivation, and their learning.',
    'home-school#principles/9',
  ),
  'principle/connections': says(
    'Partnership strengthens what connects a school with its communities.',
    'home-school#principles/10',
  ),
})

const guidance = entries<Statement>()({
  'guidance/support-by-partnership': says(
    'Schools and teachers can support engagement by building partnerships that join what is learned at home with what is learned at school.',
    'engagement#overview/2',
  ),
  'guidance/partnership-mindset': says(
    'With a partnership mindset, schools and teachers can value learning at home and support it: they communicate well, build trust, and share information and resources with families.',
    'engagement#learning-at-home/2',
  ),
  'guidance/bring-together': says(
    'Partnerships of school, families and community support positive engagement by parents, and join what families and the community have to offer, so that students’ learning and wellbeing gain from it.',
    'engagement#partnerships/1',
  ),
  'guidance/reflect-on-culture': says(
    'A school community can look at its culture and practice as they are, and plan how to improve, with the Family-School Partnerships Framework and what goes with it.',
    'engagement#reflection/1',
    'building#using/2',
  ),
  'guidance/connect-home-and-school': says(
    'Building partnerships, and keeping them up, is how schools and teachers can support engagement and join learning at home with learning at school.',
    'building#overview/1',
  ),
  'guidance/change-of-culture': says(
    'To become partners, school and families usually have to change their attitudes a great deal, and the school its culture.',
    'building#overview/2',
  ),
  'guidance/research-and-desire': says(
    'To build partnerships one has to understand the research well, and to want the culture to change.',
    'building#overview/4',
  ),
  'guidance/series-of-actions': says(
    'To change a culture takes a series of actions, operations and procedures. They are part of any initiative, and the initiative part of a wider strategy.',
    'building#initiative/6',
  ),
  'guidance/informed-by-evidence': says(
    'Strategies that last are informed by a good understanding of what research and evidence say on engagement; they bring the partners together around the outcomes that are wanted.',
    'building#evidence/1',
  ),
  'guidance/intentional-flexible-supported': says(
    'The evidence shows too that strategies have to be deliberate, adaptable and well supported if a partnership with the school is to support children’s learning effectively.',
    'building#evidence/3',
  ),
  'guidance/others-may-begin': says(
    'Others can begin a partnership too: parents, other members of the family, organisations in the community.',
    'building#using/3',
  ),
  'guidance/fit-local-context': says(
    'Good practice elsewhere is worth drawing on, but what succeeds best is a strategy that the school works out and builds for its own circumstances.',
    'building#using/4',
  ),
  'guidance/schools-can-lead': says(
    'Schools are in a good position to lead in building partnerships.',
    'building#using/6',
  ),
  'guidance/many-forms': says(
    'Partnerships come in many shapes, because what students and families need, the circumstances of the place and the resources at hand all differ.',
    'building#using/7',
  ),
})

const unitedStates = 'United States'

const provisions = entries<Provision>()({
  'law/essa-1116-a-3': {
    citation: 'ESSA section 1116 (a)(3)',
    jurisdiction: unitedStates,
    statement:
      'A district that is allocated more than $500,000 reserves at least 1 % of the allocation for family engagement; at least 90 % of what is reserved goes to schools, those with high need first, and families are involved in deciding how it is used.',
    restates: ['home-school#strategies/10'],
  },
  'law/essa-1116-e-3': {
    citation: 'ESSA section 1116 (e)(3)',
    jurisdiction: unitedStates,
    statement:
      'Teachers, specialised support personnel, leaders and other staff have to be trained, with the help of parents, in what parents’ contributions are worth and in working with parents as equal partners. (The slide deck’s “pupil services personnel” is a term of the older law.)',
    restates: ['home-school#strategies/11'],
  },
  'law/essa-1116-e-5': {
    citation: 'ESSA section 1116 (e)(5)',
    jurisdiction: unitedStates,
    statement:
      'Parents have to be given information on programs and meetings in a form, and where practicable in a language, that they understand.',
    restates: ['home-school#strategies/12'],
  },
  'law/essa-1116-e-12': {
    citation: 'ESSA section 1116 (e)(12)',
    jurisdiction: unitedStates,
    statement: 'A parent advisory council for the whole district may be set up.',
    restates: ['home-school#structures/6'],
  },
})

const resources = entries<Resource>()({
  'resource/factsheets': {
    title: 'Family-School Partnerships Framework – Factsheets',
    publisher: null,
    statement:
      'Four factsheets, on parent engagement, on learning at home, on partnerships and on building partnerships; there is a version of all of them to print.',
    restates: ['engagement#resources/1'],
  },
  'resource/partnerships-framework': {
    title: 'Family-School Partnerships Framework',
    publisher: 'Australian Government Department of Education',
    statement:
      'Information and resources for building lasting and effective partnerships: their core principles, key dimensions and characteristics, and practical tools for creating, evaluating and improving them. The slide deck draws on it.',
    restates: ['building#using/1', 'home-school#resources/1'],
  },
  'resource/our-stories': {
    title: 'Our Stories',
    publisher: null,
    statement:
      'Case studies of how schools in Australia worked out partnership strategies and what they did with them.',
    restates: ['building#using/5'],
  },
  'resource/learning-supports': {
    title: 'College and Career Readiness, Comprehensive System of Learning Supports',
    publisher: 'Illinois State Board of Education',
    statement: 'Web pages of the board on partnerships between home, school and community.',
    restates: ['home-school#resources/2'],
  },
  'resource/title-i-initiative': {
    title: 'Title I, Part A Parent and Family Engagement Statewide Initiative',
    publisher: 'Region 16 Education Service Center',
    statement: 'The initiative behind the slide deck, funded by the Texas Education Agency.',
    restates: ['home-school#resources/3'],
  },
})

/** Definitions, findings, aims, principles, guidance, provisions of law and resources, each by its id. */
export const reference = frozen({ definitions, findings, aims, principles, guidance, provisions, resources })
