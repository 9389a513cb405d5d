export { verdictOf } from './codes'
export * from './compact'
