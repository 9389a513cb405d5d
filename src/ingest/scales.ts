import { sameText } from './cells'
import type { Scale } from './codebook'

/**
 * Answers that say of themselves whether they agree, as survey tools and school surveys offer them. What is not here, such
 * as numbers or “often”, a person has to decide.
 */
const wordings: Readonly<Record<keyof Scale, readonly string[]>> = {
  agree: [
    ...['Completely agree', 'Strongly agree', 'Mostly agree', 'Agree', 'Moderately agree', 'Somewhat agree'],
    ...['Slightly agree', 'Tend to agree', 'Yes', 'True'],
  ],
  neutral: ['Neither agree nor disagree', 'Neither agree or disagree', 'Neutral', 'Undecided', 'Neither'],
  disagree: [
    ...['Tend to disagree', 'Slightly disagree', 'Somewhat disagree', 'Moderately disagree', 'Disagree'],
    ...['Mostly disagree', 'Strongly disagree', 'Completely disagree', 'No', 'False'],
  ],
  dontKnow: [
    ...["Don't know", "I don't know", 'Do not know', 'Not sure', 'Unsure', "Can't say", 'No opinion'],
    ...['N/A', 'NA', 'Not applicable', 'Does not apply', 'Prefer not to say', 'Prefer not to answer'],
  ],
}

const sides = new Map(
  (Object.keys(wordings) as (keyof Scale)[]).flatMap((side) =>
    wordings[side].map((text) => [sameText(text), side] as const),
  ),
)

/** On which side of a scale an answer is, or undefined where it does not say so by itself. */
export function sideOf(answer: string): keyof Scale | undefined {
  return sides.get(sameText(answer))
}
