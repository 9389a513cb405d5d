import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import * as core from '../src/core'

const sideRooms = ['schema', 'plan', 'report', 'ingest', 'sql', 'standards', 'checks', 'vitest', 'cli']

/** What the side rooms import of the files below them, but for types: each name with the file that it is imported from. */
function importsOfTheCore(): { readonly file: string; readonly name: string }[] {
  return sideRooms.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => {
        const importer = join('src', room, path)
        const imports = readFileSync(importer, 'utf8').matchAll(/^(?:im|ex)port \{([^}]*)\} from '([.][^']*)'/gm)
        return [...imports].flatMap(([, names = '', from = '']) => {
          const file = relative('.', resolve(dirname(importer), from))
          const [folder, below = ''] = file.split('/')
          const isOfTheCore = folder === 'data' ? below !== '' : folder === 'src' && !sideRooms.includes(below)
          return isOfTheCore ? values(names).map((name) => ({ file, name })) : []
        })
      }),
  )
}

function values(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/ as .*/, ''))
}

test('the core shares all that a side room imports, and by each name the same', async () => {
  const imports = importsOfTheCore()
  expect(imports.length).toBeGreaterThan(100)
  const files = new Map<string, Readonly<Record<string, unknown>>>()
  for (const { file } of imports) {
    if (!files.has(file)) files.set(file, await import(resolve(file)))
  }
  const shared: Readonly<Record<string, unknown>> = core
  const others = imports.filter(
    ({ file, name }) => shared[name] === undefined || shared[name] !== files.get(file)?.[name],
  )
  expect([...new Set(others.map(({ file, name }) => `${name} of ${file}`))]).toEqual([])
})
