/**
 * How words of the source that name no number are read as numbers. The source gives none, so each is our choice,
 * made once here; an indicator that rests on one says so in its `reading`.
 *
 * A statement about families, students or staff that names no share is read as *most* of them, one that says "all" as
 * *almost all* in every family group; the policy turns these words into percentages.
 */

/** A year, the period that a school reports on. */
export const aYear = 365

/** "Regularly": four times a year, about once in each quarter. */
export const regularly = 4

/** "Multiple", and plurals that name no number: more than one. */
export const moreThanOne = 2

/** "A variety of ways", "a range of forums": more than two, so that it is a range and not a pair. */
export const aRange = 3

/** "Periodically": within the four years from one school review to the next, a leap day included. */
export const aReviewCycle = 1461
