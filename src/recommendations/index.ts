export * from './recommend'
export * from './steps'
export * from './what-if-met'
