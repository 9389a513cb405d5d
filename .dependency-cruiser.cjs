/**
 * The import laws of the rooms: a room may import only from rooms before it, side rooms enter by those rooms' own
 * index files, and there are no cycles, types included. `npm run lint` holds them, and so does test/architecture.test.ts.
 */
const order = ['framework', 'data', 'evidence', 'verdicts', 'levels', 'compact', 'recommendations', 'words']
const sideRooms = ['plan', 'report', 'schema', 'ingest', 'sql', 'standards', 'checks', 'vitest', 'cli']

/** Which side rooms another may enter; the command may enter all. */
const mayEnter = { report: ['plan'], vitest: ['checks'] }

const folder = (room) => (room === 'data' ? '^data/' : `^src/${room}/`)
const anyOf = (rooms) => rooms.map(folder).join('|')

/** No room of the core imports a room after it, nor the front door. */
const downwards = order.map((room, index) => ({
  name: `${room}-imports-only-rooms-before-it`,
  severity: 'error',
  from: { path: folder(room) },
  to: { path: `${anyOf([...order.slice(index + 1), ...sideRooms])}|^src/[^/]+[.]ts$` },
}))

module.exports = {
  forbidden: [
    ...downwards,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'side-rooms-enter-by-index',
      severity: 'error',
      from: { path: anyOf(sideRooms) },
      to: { path: anyOf(order), pathNot: '/index[.]ts$' },
    },
    ...sideRooms
      .filter((room) => room !== 'cli')
      .map((room) => ({
        name: `${room}-imports-no-other-side-room`,
        severity: 'error',
        from: { path: folder(room) },
        to: {
          path: anyOf(sideRooms.filter((other) => other !== room && !mayEnter[room]?.includes(other))),
        },
      })),
    {
      name: 'front-door-imports-no-side-room',
      severity: 'error',
      from: { path: '^src/[^/]+[.]ts$' },
      to: { path: anyOf(sideRooms) },
    },
    {
      name: 'only-cli-reads-or-prints',
      severity: 'error',
      from: { path: '^(src|data)/', pathNot: folder('cli') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-validator-and-no-dates-on-the-core-path',
      severity: 'error',
      from: { path: `${anyOf(order)}|^src/[^/]+[.]ts$` },
      to: { path: 'node_modules/(zod|date-fns|vitest)' },
    },
    {
      name: 'shipped-code-imports-no-tests-or-examples',
      severity: 'error',
      from: { path: '^(src|data)/' },
      to: { path: '^(test|examples)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      // A package of its own, which test/examples/warehouse.test.ts holds to what it declares.
      from: { pathNot: '^examples/warehouse/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
