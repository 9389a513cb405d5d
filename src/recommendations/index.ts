export * from './recommend'
export * from './review-initiative'
export * from './steps'
export * from './what-if-met'
