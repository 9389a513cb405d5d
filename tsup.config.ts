import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import * as written from './data/shipped/written'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The front door and the data; and what the other doors share with them, which is no door. */
const core = { index: 'src/index.ts', data: 'data/index.ts', core: 'src/core.ts' }

const sideRooms = {
  schema: 'src/schema/index.ts',
  plan: 'src/plan/index.ts',
  report: 'src/report/index.ts',
  ingest: 'src/ingest/index.ts',
  sql: 'src/sql/index.ts',
  standards: 'src/standards/index.ts',
  checks: 'src/checks/index.ts',
}

/** Files of their own, no doors: whoever draws then bundles no papaparse, fastest-levenshtein or ts-pattern. */
const apart = { 'report-csv': 'src/report/rows/csv.ts' }
const apartFromTheCore = { nearest: 'src/words/nearest.ts', pattern: 'node_modules/ts-pattern/dist/index.js' }

/** Vitest itself is ESM only. */
const esmOnly = { vitest: 'src/vitest/index.ts' }

/**
 * The large values as JSON text: an engine passes over it when it is imported, and reads it in a third of the time that
 * the same takes in code, when a function is called. A text stands outside of its function, as it is passed over again
 * with each function that is first called; and it is all ASCII, as other text takes an engine twice the memory.
 */
const writtenAsJson: Plugin = {
  name: 'written as JSON',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]data[/\\]shipped[/\\]written[.]ts$/ }, () => {
      const functions = Object.entries(written).map(([name, value]) => {
        const text = JSON.stringify(value()).replace(/[^ -~]/g, escaped)
        return `const ${name}Text = ${JSON.stringify(text)}\nexport const ${name} = () => JSON.parse(${name}Text)`
      })
      return { contents: functions.join('\n') }
    })
  },
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * ts-pattern is a file of our own, with the licence that has to stand in it: an import takes longer to find and open one
 * more package than to read all that judges.
 */
const ownPattern: Plugin = {
  name: 'own pattern',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /(^|[/\\])ts-pattern($|[/\\])/ }, () => ({
      path: 'ts-pattern',
      namespace: 'package',
      sideEffects: false,
    }))
    onLoad({ filter: /^/, namespace: 'package' }, ({ path }) => {
      const file = fileURLToPath(import.meta.resolve(path))
      const licence = readFileSync(join(dirname(file), '../LICENSE'), 'utf8')
      return { contents: `/*! ${path}\n${licence}*/\n${readFileSync(file, 'utf8')}` }
    })
  },
}

/**
 * What a side room imports of the rooms below it leads to the files that are built of those. Split by who needs which,
 * they would be a dozen files, and an import waits for each.
 */
const onTheCore = (extension: 'js' | 'cjs'): Plugin => ({
  name: 'on the core',
  setup({ onResolve }) {
    const built = (name: string) => ({ path: `./${name}.${extension}`, external: true, sideEffects: false })
    onResolve({ filter: /^ts-pattern$/ }, () => built('pattern'))
    onResolve({ filter: /^[.]/ }, ({ path, resolveDir }) => {
      const [folder, room = ''] = relative(import.meta.dirname, resolve(resolveDir, path)).split(/[/\\]/)
      if (folder === 'data') return built(room === '' ? 'data' : 'core')
      return folder === 'src' && !aboveTheCore.includes(room) ? built('core') : undefined
    })
  },
})

const aboveTheCore = [...Object.keys(sideRooms), ...Object.keys(esmOnly), 'cli']

const common = { target: 'node20', splitting: true, treeshake: true, noExternal: ['ts-pattern'] } satisfies Options
const ofCore = { ...common, entry: { ...core, ...apartFromTheCore }, esbuildPlugins: [writtenAsJson, ownPattern] }

export default defineConfig([
  {
    ...ofCore,
    format: 'esm',
    // The types of all doors, so that each is declared once. tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: {
      entry: { index: core.index, data: core.data, ...sideRooms, ...esmOnly },
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...common,
    format: 'esm',
    entry: { ...sideRooms, ...esmOnly, ...apart, cli: 'src/cli/index.ts' },
    esbuildPlugins: [onTheCore('js')],
  },
  // The types are the same but for the names of the files: `build:require-types` copies them, which is sooner done.
  { ...ofCore, format: 'cjs' },
  { ...common, format: 'cjs', entry: sideRooms, esbuildPlugins: [onTheCore('cjs')] },
])
