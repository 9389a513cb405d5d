import { defineConfig } from 'vitest/config'

/** The tests that may kill a mutant of the judging rooms: those that say what the rooms should do. */
export default defineConfig({
  test: {
    // Not the golden results: they notice every changed byte, and say of none which is right. Nor what reads, prints
    // and packs, which asks little of the rooms and takes many times as long.
    include: ['test/{evidence,verdicts,levels,recommendations,words,data,properties}/**/*.test.ts'],
    // Of a thousand runs of each property, as many as one second holds: every mutant that survives waits for them.
    env: { PROPERTY_RUNS: '20' },
    // Code that carries every mutant and counts its visits runs several times slower.
    testTimeout: 60_000,
  },
})
