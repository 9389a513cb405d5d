export * from './assessment'
export * from './level-components'
export * from './place'
export * from './same-framework'
