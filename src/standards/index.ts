/**
 * The framework and its results in the forms of outside standards, a file for each.
 *
 * @module standards
 */
export {}
