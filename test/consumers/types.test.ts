import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { alone, doors, output, tools, withPeers } from './consumers'
import { moduleOf } from './doors'

/* The package's types as its users compile them: strictly, with nothing installed but the package, and no type skipped. */

const compilers = ['5.9', '6', '7']
/** That of Node 16 is looked at where the package is packed (test/package). */
const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]
const strictest = {
  target: 'es2022',
  // The types of the validator name URL, which is in the DOM's and in Node's types.
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

/** What the compiler has to say of a project in a clean folder. */
async function complaints(compiler: string, folder: string, compilerOptions: object): Promise<string> {
  const project = `tsconfig-${compiler}-${crypto.randomUUID()}.json`
  await writeFile(join(folder, project), JSON.stringify({ compilerOptions, include: ['typed/*'] }))
  const tsc = join(tools, 'node_modules', `typescript-${compiler}`, 'bin/tsc')
  return output(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: folder }).catch(
    ({ stdout, message }) => stdout || message,
  )
}

/** Puts the sources of a project into a folder. */
async function put(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(folder, 'typed'), { recursive: true })
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, 'typed', file), text)
}

beforeAll(async () => {
  const typed = await readFile(join(import.meta.dirname, 'typed.mts'), 'utf8')
  const opened = doors.filter(({ needsPeer }) => !needsPeer)
  await put(alone, {
    'typed.mts': typed,
    'typed.cts': typed,
    'doors.mts': moduleOf(opened),
    'doors.cts': moduleOf(opened.filter(({ hasRequire }) => hasRequire)),
  })
  await put(withPeers, { 'doors.mts': moduleOf(doors.filter(({ needsPeer }) => needsPeer)) })
})

describe.each(compilers)('TypeScript %s', (compiler) => {
  test('is that version', async () => {
    const tsc = join(tools, 'node_modules', `typescript-${compiler}`, 'bin/tsc')
    expect(await output(process.execPath, [tsc, '--version'])).toMatch(`Version ${compiler}.`)
  })

  test.each(resolutions)('has nothing to say of any door by $moduleResolution', async (resolution) => {
    expect(await complaints(compiler, alone, { ...strictest, ...resolution })).toBe('')
  })

  test.each(resolutions)('has nothing to say of the doors of peers by $moduleResolution', async (resolution) => {
    expect(await complaints(compiler, withPeers, { ...strictest, ...resolution })).toBe('')
  })

  test('would say so', async () => {
    const wrong = { ...strictest, ...resolutions[0], types: ['none-of-that-name'] }
    expect(await complaints(compiler, alone, wrong)).toContain('none-of-that-name')
  })
})
