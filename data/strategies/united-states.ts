/**
 * What the slide deck ties to section 1116 of the Every Student Succeeds Act (ESSA), for schools under that law. *Must*
 * and *may* are the law's. No substitute for the law's own text.
 */
import { strategies } from './authoring'

export const unitedStates = strategies({
  'us/reserve-funds': {
    title:
      'In a district allocated more than $500,000, reserve at least 1 % of the allocation for family engagement, as ESSA section 1116 (a)(3) provides: at least 90 % of what is reserved goes to schools, those in high need first, and families are involved in deciding how it is used',
    restates: ['home-school#strategies/10'],
    audience: 'system',
    advances: [
      'communication/embedding/partners-in-decisions',
      'key-dimensions/decision-making/meaningful-roles',
      'platform/parts/resourcing',
      'characteristics/effective/resources',
    ],
    needs: [],
    qualities: {},
    jurisdiction: 'United States',
    effort: { size: 'large', reason: 'It sets money apart.' },
    examples: [],
    firstActions: [
      'The district checks whether its allocation is more than $500,000, and how much of it is reserved for family engagement now.',
      'It works out what share of that goes to schools, and which of them are in high need.',
      'The district and those schools invite families to a meeting at which they take part in deciding what the money is used for.',
      'It tells schools and families what was decided.',
    ],
  },

  'us/train-staff-with-parents': {
    title:
      'Train teachers, specialised support personnel, leaders and other staff, with the help of parents, in the value of what parents contribute and in working with them as equal partners, as ESSA section 1116 (e)(3) requires',
    restates: ['home-school#strategies/11'],
    audience: 'leaders',
    advances: [
      'communication/excelling/visible-and-valued',
      'success/signs/equal-partners',
      'key-dimensions/communicating/staff-trained',
      'key-dimensions/building-community/skills-developed',
      'characteristics/effective/equal-roles',
    ],
    needs: [],
    qualities: {
      developmental: 'Staff learn what parents can contribute and how to work with them.',
      relational: 'It teaches staff to meet parents as equals, with parents helping to teach it.',
    },
    jurisdiction: 'United States',
    effort: { size: 'medium', reason: 'All staff and some parents give time to it, over a term or more.' },
    examples: [],
    firstActions: [
      'Leaders list which staff have had such training: teachers, specialised support personnel, leaders, everyone else.',
      'They ask parents to help plan and give the next training, and to say what staff should know.',
      'Those who have had none come to it, and hear from parents what they contribute to their children’s learning.',
      'Staff and parents say what each will do as equal partners from now on, and a later meeting looks at how it went.',
    ],
  },

  'us/information-parents-understand': {
    title:
      'Give parents information about programs and meetings in a format, and where practicable in a language, that they understand, as ESSA section 1116 (e)(5) requires',
    restates: ['home-school#strategies/12'],
    audience: 'leaders',
    advances: [
      'communication/emerging/invited-in',
      'communication/embedding/opportunities-and-benefits-told',
      'key-dimensions/communicating/bridges',
    ],
    needs: [],
    qualities: {},
    jurisdiction: 'United States',
    effort: { size: 'large', reason: 'Translations and other formats cost money.' },
    examples: [],
    firstActions: [
      'Leaders find out which formats and languages the school’s parents understand, and in which of the languages it is practicable to give information.',
      'The office takes the last invitation to a meeting, and asks some parents with each of these needs what they understood of it.',
      'It rewrites the invitation in plain words, has it put into those formats and languages, and uses it as the model for what goes out next.',
    ],
  },

  'us/district-advisory-council': {
    title: 'Set up a parent advisory council for the whole district, as ESSA section 1116 (e)(12) allows',
    restates: ['home-school#structures/6'],
    audience: 'system',
    advances: ['key-dimensions/decision-making/heard-and-respected', 'structures/in-place/dedicated-team'],
    needs: [],
    qualities: {},
    jurisdiction: 'United States',
    effort: { size: 'large', reason: 'It sets up a new body with roles to fill.' },
    examples: [],
    firstActions: [
      'The district asks parents and school leaders what a council of parents should advise it on, and how that would help partnerships in its schools.',
      'It writes down what the council would advise on, how parents of every school would come onto it, and who would answer its advice.',
      'It decides with them whether to set the council up, and if so invites parents to a first meeting.',
      'The first meeting asks which schools have a team of teachers, leaders and parents of their own for partnership, and how the council can help the others to form one.',
    ],
  },
})
