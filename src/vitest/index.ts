/**
 * Matchers for levels and evidence, as pure functions with a thin binding to vitest.
 *
 * @module vitest
 */
export {}
