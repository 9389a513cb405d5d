import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { alone, tools } from './consumers'

/** What came of bundling the page: a folder to serve, and every word that the bundler had to say. */
export interface Bundle {
  readonly folder: string
  readonly warnings: readonly string[]
}

const { resolve } = createRequire(join(tools, 'package.json'))
const tool = (name: string) => import(pathToFileURL(resolve(name)).href)

/** The bundlers, each used as its own introduction says, with the settings that it has for a browser. */
export const bundlers: Readonly<Record<string, () => Promise<Bundle>>> = {
  async esbuild() {
    const folder = page('esbuild')
    const { build } = await tool('esbuild')
    const { warnings } = await build({
      absWorkingDir: folder,
      entryPoints: ['page.mjs', 'worker.mjs'],
      outdir: 'dist',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      minify: true,
      logLevel: 'silent',
    })
    writeFileSync(join(folder, 'dist/index.html'), html('page.mjs', 'module'))
    return { folder: join(folder, 'dist'), warnings: warnings.map(({ text }: { text: string }) => text) }
  },

  async Vite() {
    const folder = page('vite')
    const warnings: string[] = []
    const { build, createLogger } = await tool('vite')
    const warn = (text: string) => warnings.push(text)
    await build({
      root: folder,
      configFile: false,
      logLevel: 'warn',
      // All of the package is on the page, which is more than Vite advises for one file.
      // How long its own parts take is the machine's affair.
      build: { chunkSizeWarningLimit: 2_000, rolldownOptions: { checks: { bundlerTimings: false } } },
      customLogger: { ...createLogger('silent'), warn, warnOnce: warn, error: warn },
      worker: { format: 'es' },
    })
    return { folder: join(folder, 'dist'), warnings }
  },

  async webpack() {
    const folder = page('webpack')
    const { default: webpack } = await tool('webpack')
    const stats = await new Promise<{ toJson(): Record<'warnings' | 'errors', { message: string }[]> }>(
      (done, fail) => {
        webpack(
          {
            context: folder,
            entry: './page.mjs',
            mode: 'production',
            output: { path: join(folder, 'dist') },
            // The same of webpack.
            performance: false,
          },
          (error: Error | null, result: never) => (error ? fail(error) : done(result)),
        )
      },
    )
    const { warnings, errors } = stats.toJson()
    writeFileSync(join(folder, 'dist/index.html'), html('main.js', 'text/javascript'))
    return { folder: join(folder, 'dist'), warnings: [...warnings, ...errors].map(({ message }) => message) }
  },
}

const html = (script: string, type: string) => `<!doctype html>
  <html lang="en">
    <meta charset="utf-8">
    <title>A school</title>
    <h1></h1>
    <script type="${type}" defer src="./${script}"></script>
  </html>`

/** The sources of a page that judges the example school itself and in a worker, and holds every door. */
function page(bundler: string): string {
  const folder = join(alone, bundler)
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), html('page.mjs', 'module'))
  writeFileSync(
    join(folder, 'worker.mjs'),
    `import { run } from '../program.mjs'
     self.onmessage = ({ data }) => self.postMessage(run(data))`,
  )
  writeFileSync(
    join(folder, 'page.mjs'),
    `import evidence from '../evidence.json'
     import * as everything from '../everything.mjs'
     import { run } from '../program.mjs'
     globalThis.doors = Object.values(everything).map((door) => Object.keys(door).sort())
     globalThis.result = run(evidence)
     document.querySelector('h1').textContent = JSON.parse(result).level
     const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' })
     globalThis.resultOfWorker = new Promise((done, fail) => {
       worker.onmessage = ({ data }) => done(data)
       worker.onerror = fail
     })
     worker.postMessage(evidence)`,
  )
  return folder
}
