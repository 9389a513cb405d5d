export * from './blocks'
export * from './framework-pages'
