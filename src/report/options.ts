import type { Framework, Vocabulary } from '../framework'
import type { Locale } from '../words'

/** What every function of a report can be told. */
export interface ReportOptions<V extends Vocabulary = Vocabulary> {
  /** The framework judged with; the FISO dimension unless named. */
  readonly framework?: Framework<V>
  /** How it is said; Australian English unless named. */
  readonly locale?: Locale
}

/** What a picture can be told besides. */
export interface PictureOptions<V extends Vocabulary = Vocabulary> extends ReportOptions<V> {
  /** What the ids in the picture begin with: one of its own for each picture of a page. */
  readonly idPrefix?: string
  /**
   * The width in pixels for which it is laid out, 240 to 2,000; 720 unless named. The picture fills the width it is
   * given; shown about as wide as it was laid out, its text is as large as that of a page.
   */
  readonly width?: number
}
