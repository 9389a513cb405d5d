/**
 * A framework as pages to read and to hand on.
 *
 * @module report
 */
export { frameworkPages, type PagesOptions } from './framework-pages'
export type { Page } from './page'
export { referencePage } from './reference-page'
