import { defineConfig } from 'vitest/config'

/** What takes a browser, the registry, other programs or a server, and minutes: no part of `npm test`. */
export const embedded = [
  'test/package/**/*.test.ts',
  'test/consumers/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/examples/{school-service,ci-pipeline}.test.ts',
  'test/cli/memory.test.ts',
  'test/docs/api-pages.test.ts',
]

/** The package as others embed it: other runtimes, compilers, bundlers, a browser, a service. `npm run build` goes before. */
export default defineConfig({
  test: {
    include: embedded,
    globalSetup: 'test/consumers/setup.ts',
    maxWorkers: '100%',
    // Each test starts processes of its own, and they share two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/embedded-results.json' }]],
  },
})
