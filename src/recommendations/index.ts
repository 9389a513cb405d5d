export * from './recommend'
export * from './review-initiative'
export * from './steps'
export * from './why-not'
