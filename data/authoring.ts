import { authoring, type Checklist } from '../src/framework'
import type { dimension } from './fiso/dimension'
import type { MeasureIds } from './measures'
import type { checklists } from './partnerships/checklists'

type Dimension = typeof dimension
type Checklists = Dimension['checklists'] & typeof checklists
type SectionsOf<Lists extends Readonly<Record<keyof Lists, Pick<Checklist, 'sections'>>>> = {
  [List in keyof Lists & string]: `${List}/${keyof Lists[List]['sections'] & string}`
}[keyof Lists & string]

/** What the data is written with: the dimension's stages and components, the checklists, and the shared measures. */
export interface AuthoringIds extends MeasureIds {
  readonly stage: Dimension['stages'][number]['id']
  readonly component: keyof Dimension['components']
  readonly checklist: keyof Checklists
  readonly section: SectionsOf<Checklists>
}

/** The words of the continuum, whose statements come first and refer to none but each other. */
export const { all, any, broad, channels, document, indicators, related, sameAs, share, shareInEveryGroup, times } =
  authoring<AuthoringIds>()
