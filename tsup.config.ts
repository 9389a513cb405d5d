import { defineConfig } from 'tsup'

const common = {
  target: 'node20',
  sourcemap: true,
  splitting: true,
  treeshake: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', data: 'data/index.ts' },
    format: ['esm', 'cjs'],
    clean: true,
  },
])
