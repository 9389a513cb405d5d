import { defineConfig } from 'tsup'

const common = {
  target: 'node20',
  splitting: true,
  treeshake: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const

const library = {
  index: 'src/index.ts',
  data: 'data/index.ts',
  schema: 'src/schema/index.ts',
  plan: 'src/plan/index.ts',
  report: 'src/report/index.ts',
  ingest: 'src/ingest/index.ts',
  sql: 'src/sql/index.ts',
  standards: 'src/standards/index.ts',
  checks: 'src/checks/index.ts',
}

/** A file of its own, no door: whoever draws and writes no CSV then bundles no papaparse. */
const apart = { 'report-csv': 'src/report/rows/csv.ts' }

/** Vitest itself is ESM only. */
const esmOnly = { vitest: 'src/vitest/index.ts' }

export default defineConfig([
  {
    ...common,
    format: 'esm',
    entry: { ...library, ...esmOnly, ...apart, cli: 'src/cli/index.ts' },
    dts: { ...common.dts, entry: { ...library, ...esmOnly } },
  },
  // The types are the same but for the names of the files: `build:require-types` copies them, which is sooner done.
  { ...common, format: 'cjs', entry: library, dts: false },
])
