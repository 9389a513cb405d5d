/**
 * The benchmark: `npm run bench`, after `npm run build`; `npm run bench -- --quick` for a first look. Compiles what stands
 * here in TypeScript and runs it against the built package, which it finds by its name as any user does.
 */
const parts = ['bench', 'warm', 'batch']
const part = parts.includes(process.argv[2]) ? process.argv[2] : 'bench'

if (part === 'bench') {
  const { build } = await import('esbuild')
  await build({
    entryPoints: parts.map((name) => `test/bench/${name}.ts`),
    outdir: 'test/bench/dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
}
await import(`./dist/${part}.mjs`)
