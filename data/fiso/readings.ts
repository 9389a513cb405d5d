/**
 * How words of the source that name no number are read as numbers. The source gives none, so each is our choice,
 * made once here; an indicator that rests on one says so in its `reading`.
 */

/** A year, the period that a school reports on. */
export const aYear = 365

/** "Regularly", "routinely": once a term. The Victorian school year has four terms. */
export const onceATerm = 4

/** "Multiple", and plurals that name no number: more than one. */
export const moreThanOne = 2

/** "A variety of ways", "a range of forums": more than two, so that it is a range and not a pair. */
export const aRange = 3

/** "Periodically": within the four years from one school review to the next, a leap day included. */
export const aReviewCycle = 1461
