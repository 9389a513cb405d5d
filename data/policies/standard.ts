import { definePolicy } from '../../src/framework'

/** How the library judges unless told otherwise. */
export const standard = /* @__PURE__ */ definePolicy({
  id: 'standard',
  title: 'Standard',
  description:
    'Every statement of a stage is asked for, what is observed among those who responded decides, and where the source says “all” every family group is asked for.',
  proportions: 'point',
  nonResponse: 'ignored',
  leastResponsePercent: 0,
  quantifiers: {
    majority: { percent: 50, over: false },
    most: { percent: 75, over: false },
    almostAll: { percent: 90, over: true },
  },
  minimumResponses: 10,
  validityDays: { survey: 456, coverage: 456, activity: 365, document: 731, observation: 365, measures: {} },
  enough: 'all',
  groups: 'required',
  levelCap: 'none',
  observations: 'allowed',
  familyVoiceFrom: null,
  reasons: {
    proportions: {
      reason:
        'The share among those who responded can be checked by hand; it says nothing of those who did not answer.',
      reference: 'our choice',
    },
    nonResponse: {
      reason:
        'Parents’ surveys seldom bring back half of those asked; at such rates hardly any share would stand whatever the others think. The bounds are shown instead, and the reader weighs them.',
      reference:
        'our choice; response rates of 18.7 % (Illinois, 2021), under 25 % (Philadelphia) and about half (New York City, 2018)',
    },
    leastResponsePercent: {
      reason:
        'Published minimum rates serve other ends: 20 % to report parents’ results at all, 85 % before a bias analysis is asked for. Every rate is shown, but for those of a share that is not.',
      reference:
        'our choice; 5Essentials reports from 20 % response, NCES standard 4-4 asks for a bias analysis below 85 %',
    },
    quantifiers: {
      reason:
        'A published scale for words of quantity: almost all over 90 %, most from 75 %, a majority from 50 %. Where the source names no share, most are asked for.',
      reference: 'Education Scotland, quantity terms; asking for most is our choice',
    },
    minimumResponses: {
      reason:
        'The minimum cells that we found in use run from 5 to 10; the largest protects most, and a share of fewer than ten people moves by over ten points with one answer.',
      reference:
        'our choice, after California LaunchBoard (under 10 suppressed); IES 2017-147: ESSA forbids the institute to recommend a number',
    },
    validityDays: {
      reason:
        'Surveys and counts are taken to be yearly: a year and a quarter leaves room for the next to be held a little late. What happened and what was observed counts for the year of the annual plan; a tally of a year that ended a year ago reaches back two. A report on a document counts for two years, half the cycle of school reviews.',
      reference:
        'our choice, between the annual implementation plan, the four-yearly school review and the twelve months of OWASP SAMM; no validity period is published',
    },
    enough: {
      reason:
        'We read a stage as describing a school by all of its statements together. No published rule says how many of them make the stage, so the strictest reading is the standard.',
      reference:
        'our choice; C2M2 likewise asks for all practices of a level and of those below it, each fully or largely implemented',
    },
    groups: {
      reason: 'Where the source says “all” families or students, a group that is left behind makes it untrue.',
      reference: 'our reading of the source; the groups to look at are named in ESSA section 1116',
    },
    levelCap: {
      reason:
        'Groups are asked for where the source says “all”. Elsewhere the source speaks of families as a whole, so a group that stands lower is listed and holds no level down.',
      reference: 'our choice',
    },
    observations: {
      reason:
        'Schools choose a level collectively and observation is among the sources of evidence listed; it decides only where nothing measured does.',
      reference: 'Department of Education Victoria, pre-review self-evaluation guidance',
    },
    familyVoiceFrom: {
      reason: 'Surveys of parents are one listed source of evidence among several; the source asks them of no stage.',
      reference: 'our choice',
    },
  },
})
