/**
 * `npm run mutation` breaks the rooms that judge, one small change at a time, and lists the changes that no test
 * notices; `npm run mutation -- --mutate 'src/levels/*.ts'` does one room.
 *
 * Static mutants, those in what runs when a file is read, stay in: the lengths of the months are among them. Each runs
 * against every test, and a test file that judges outside of its tests makes static all that it reaches: judge inside.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/{verdicts,levels,evidence,recommendations}/*.ts', '!src/*/index.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  // Nothing here looks at types, so there are none to switch off.
  disableTypeChecks: false,
  ignorePatterns: ['dist'],
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
}
