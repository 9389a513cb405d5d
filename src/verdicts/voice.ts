import { type Framework, type Indicator, isOnContinuum, type Rules, type Vocabulary } from '../framework'
import { type Answer, unknown } from './kleene'

/** Whether a policy asks for the families' own voice on an indicator: from one stage on, and never in a checklist. */
export function isFamilyVoiceAsked<V extends Vocabulary>(
  indicator: Indicator<V>,
  { stages }: Pick<Framework, 'stages'>,
  { familyVoiceFrom }: Pick<Rules, 'familyVoiceFrom'>,
): boolean {
  if (familyVoiceFrom === null || !isOnContinuum(indicator)) return false
  const rank = (stage: string) => stages.findIndex(({ id }) => id === stage)
  return rank(indicator.stage) >= rank(familyVoiceFrom)
}

/** An answer that the families' own voice must support: without it, nothing is known. */
export function heardFromFamilies(answer: Answer): Answer {
  const isMissing = answer.basis !== null && !answer.voices.includes('families')
  return isMissing ? { ...unknown, voices: answer.voices } : answer
}

/** Whether a verdict is unknown only because the families' own voice does not support it. */
export function isVoiceMissing({ verdict, voices }: Pick<Answer, 'verdict' | 'voices'>): boolean {
  return verdict === 'unknown' && voices.length > 0
}
