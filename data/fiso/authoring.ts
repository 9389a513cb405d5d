import { authoring } from '../../src/framework'
import type { MeasureIds } from '../measures'
import type { dimension } from './dimension'

type Dimension = typeof dimension

/** What the dimension's indicators are written with: its stages and components, and the shared measures. */
export interface DimensionIds extends MeasureIds {
  readonly stage: Dimension['stages'][number]['id']
  readonly component: keyof Dimension['components']
  readonly checklist: keyof Dimension['checklists']
}

export const {
  all,
  any,
  channels,
  checklistIndicators,
  document,
  indicators,
  sameAs,
  share,
  shareInEveryGroup,
  times,
} = authoring<DimensionIds>()
