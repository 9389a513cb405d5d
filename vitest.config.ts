import { configDefaults, defineConfig } from 'vitest/config'
import { embedded } from './vitest.embedded.config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...embedded],
    // How long a test takes depends on what else the machine does, and says nothing of the package.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: the runner itself has little to do.
    maxWorkers: '100%',
    // What the files import has no state, so a worker imports it once, and it gets no slower with each file.
    isolate: false,
    // The totals that .ci/run prints come from here.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/test-results.json' }]],
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      // The same compiler as the build's checks, three times faster in its native form.
      checker: './node_modules/typescript-7/bin/tsc',
      tsconfig: './tsconfig.json',
    },
  },
})
