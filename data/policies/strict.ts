import { definePolicy } from '../../src/framework'
import type { FisoVocabulary } from '../fiso'
import { standard } from './standard'

/** For a claim that others rely on: nothing that could be chance, and the families' own word for the upper stages. */
export const strict = /* @__PURE__ */ definePolicy<FisoVocabulary>({
  ...standard,
  id: 'strict',
  title: 'Strict',
  description:
    'A share counts only where the people it stands for are on its side at 95 %, from embedding on the families’ own voice must support each verdict, and where the source says “all” every family group is asked for.',
  proportions: 'confident',
  familyVoiceFrom: 'embedding',
  reasons: {
    ...standard.reasons,
    proportions: {
      reason:
        'The share of those who happened to respond can lie on one side of a threshold by chance. Wilson’s score test says when it does not; it is preferred to Wald’s, and has a form for a population of known size.',
      reference: 'Wilson score test at 95 %, with the finite-population correction of O’Neill (2021)',
    },
    familyVoiceFrom: {
      reason:
        'Embedding is the stage at which parents and carers are partners in decisions; whether they are, they can say, and the school alone cannot.',
      reference: 'our choice, after fiso#continuum/communication/embedding/1',
    },
  },
})
