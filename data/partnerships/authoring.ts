import { authoring } from '../../src/framework'
import type { AuthoringIds } from '../authoring'
import type { communication } from '../fiso/communication'
import type { homeLearning } from '../fiso/home-learning'
import type { success } from '../fiso/success'

/** The indicators that stand before the lists of the other documents, which may refer to them. */
export type KnownIndicator = keyof typeof communication | keyof typeof homeLearning | keyof typeof success

/** The words of the checklists: those of the continuum, and its indicators to refer to. */
export const {
  all,
  any,
  channels,
  checklistIndicators,
  close,
  document,
  narrow,
  related,
  sameAs,
  share,
  shareInEveryGroup,
  times,
} = authoring<AuthoringIds, KnownIndicator>()
