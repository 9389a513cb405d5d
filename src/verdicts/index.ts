export * from './compile'
export * from './judge'
export * from './kleene'
export * from './results'
