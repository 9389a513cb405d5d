import { defineConfig } from 'vitest/config'

/** What embeds the package as it is published: other runtimes, compilers, bundlers, a browser. `npm run build` goes before. */
export default defineConfig({
  test: {
    include: ['test/consumers/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/docs/api-pages.test.ts'],
    globalSetup: 'test/consumers/setup.ts',
    maxWorkers: '100%',
    // Each test starts processes of its own, and they share two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/embedded-results.json' }]],
  },
})
