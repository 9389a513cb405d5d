export * from './blocks'
export { frameworkPages, type PagesOptions } from './framework-pages'
export { listed, type Page } from './page'
export { referencePage } from './reference-page'
