export * from './codes'
export * from './compact'
