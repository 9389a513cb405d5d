import { definePolicy } from '../../src/framework'

/** How the library judges unless told otherwise. */
export const standard = definePolicy({
  id: 'standard',
  title: 'Standard',
  description:
    'Every statement of a stage is asked for, what is observed among those who responded decides, and where the source says “all” every family group is asked for.',
  proportions: 'point',
  quantifiers: {
    majority: { percent: 50, over: false },
    most: { percent: 75, over: false },
    almostAll: { percent: 90, over: true },
  },
  minimumResponses: 10,
  validityDays: { survey: 456, coverage: 456, activity: 365, document: 731, observation: 365, measures: {} },
  enough: 'all',
  groups: 'required',
  observations: 'allowed',
  familyVoiceFrom: null,
  reasons: {
    proportions: {
      reason: 'The share observed among those who responded is what schools report and can check by hand.',
      reference: 'our choice',
    },
    quantifiers: {
      reason:
        'A published scale for words of quantity: almost all over 90 %, most 75 to 90 %, majority 50 to 74 %. A majority that is exactly half follows that scale.',
      reference: 'Education Scotland, quantity terms',
    },
    minimumResponses: {
      reason:
        'Minimum cells in use run from 5 to 10; the largest of them protects most, and a share of fewer than ten people moves by over ten points with one answer.',
      reference:
        'our choice, after California LaunchBoard (under 10 suppressed); IES 2017-147 on why no number is given in law',
    },
    validityDays: {
      reason:
        'Surveys and counts are yearly: a year and a term (91 days) leaves room for the next to be held a little late. What happened and what was observed counts for the year of the annual plan. A report on a document counts for two years, half the cycle of school reviews.',
      reference:
        'our choice, between the annual implementation plan, the four-yearly school review and the twelve months of OWASP SAMM; no validity period is published',
    },
    enough: {
      reason:
        'A stage describes a school by all of its statements together. No published rule says how many of them make the stage, so the strictest reading is the standard.',
      reference: 'our choice; C2M2 likewise asks for all practices of a level and of those below it',
    },
    groups: {
      reason: 'Where the source says “all” families or students, a group that is left behind makes it untrue.',
      reference: 'our reading of the source; the groups to look at are named in ESSA section 1116',
    },
    observations: {
      reason:
        'Schools choose a level collectively and observation is among the sources of evidence listed; it decides only where nothing measured does.',
      reference: 'Department of Education Victoria, pre-review self-evaluation guidance',
    },
    familyVoiceFrom: { reason: 'No stage requires it.', reference: 'our choice' },
  },
})
