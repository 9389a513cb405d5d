import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const execute = promisify(execFile)

test('the API reference says what the docstrings say, and every type in it is documented', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'api-'))
  // typedoc fails where something has no docstring, or a type that is shown is not exported: typedoc.json.
  await execute('node', ['node_modules/typedoc/bin/typedoc', '--out', fresh])
  expect(await readdir('docs/api')).toEqual(await readdir(fresh))
  // `npm run docs:api` writes them.
  for (const page of await readdir(fresh)) {
    expect(await readFile(join('docs/api', page), 'utf8'), page).toBe(await readFile(join(fresh, page), 'utf8'))
  }
}, 60_000)
