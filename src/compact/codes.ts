import { type Condition, type Leaf, readCondition, type Vocabulary, type Voice, voices } from '../framework'
import type { Verdict } from '../verdicts'

/**
 * An answer of the logic (`Answer` of the verdicts) as one small whole number, so that the answers of a school fit into
 * an array that is used again for the next: the verdict in the lowest two bits, in the third whether its basis is
 * observed, in the others whose voices it rests on.
 */
export type Code = number

/** The verdicts by their codes. */
const verdicts = ['unknown', 'met', 'notMet', 'notApplicable'] as const satisfies readonly Verdict[]
export const unknown = 0
export const met = 1
export const notMet = 2
export const notApplicable = 3
const verdictBits = 3
export const observed = 4
export const byFamilies = /* @__PURE__ */ codeOfVoice('families')

export function codeOfVoice(voice: Voice): Code {
  return 8 << voices.indexOf(voice)
}

/** A verdict's code, without basis and voices. */
export function codeOf(verdict: Verdict): Code {
  return verdicts.indexOf(verdict)
}

/** The code of the verdict of an answer. */
export function verdictCode(code: Code): Code {
  return code & verdictBits
}

export function verdictOf(code: Code): Verdict {
  return verdicts[code & verdictBits] as Verdict
}

export function isDecided(code: Code): boolean {
  const verdict = code & verdictBits
  return verdict === met || verdict === notMet
}

/** Puts the answers to a condition's leaves together; the answers of a school are all in one array. */
export type Combine = (answers: Uint8Array) => Code

/**
 * The logic of a condition, as `combination` of the verdicts: the one over answers with their reasons, the other over
 * codes.
 *
 * @param placeOf where in the answers the one to a leaf stands; asked once for each leaf, in reading order
 */
export function combinationOfCodes<V extends Vocabulary>(
  condition: Condition<V>,
  placeOf: (leaf: Leaf<V>) => number,
): Combine {
  return readCondition<V, Combine>(condition, {
    leaf: (leaf) => {
      const place = placeOf(leaf)
      return (answers) => answers[place] as Code
    },
    all: (parts) => combined(parts, notMet, met),
    any: (parts) => combined(parts, met, notMet),
  })
}

/** One part that is `decisive` decides; otherwise all that apply must be `otherwise`. */
function combined(parts: readonly Combine[], decisive: Code, otherwise: Code): Combine {
  return (answers) => {
    // The bits of the parts that say the same: voices in any of them; observed only where it is in each that decides,
    // or in any where all are asked for.
    let ofDecisive = 0
    let inEachDecisive = observed
    let ofOthers = 0
    let isDecisive = false
    let isOpen = false
    let applies = false
    for (const part of parts) {
      const code = part(answers)
      switch (code & verdictBits) {
        case notApplicable:
          continue
        case unknown:
          isOpen = true
          break
        case decisive:
          isDecisive = true
          ofDecisive |= code
          inEachDecisive &= code
          break
        default:
          ofOthers |= code
      }
      applies = true
    }
    if (isDecisive) return (ofDecisive & ~(verdictBits | observed)) | inEachDecisive | decisive
    if (!applies) return notApplicable
    return isOpen ? unknown : (ofOthers & ~verdictBits) | otherwise
  }
}
