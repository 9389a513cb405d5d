import { resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { casePackage, skos } from '../../src/standards'
import { caseOptions, smallFramework } from './frameworks'

const root = resolve(import.meta.dirname, '../..')

test.each(['browser', 'neutral'] as const)(
  'bundled for the platform %s it needs nothing but what every runtime has, and makes the same bytes',
  async (platform) => {
    const { outputFiles } = await build({
      entryPoints: [resolve(root, 'src/standards/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'standards',
      platform,
      mainFields: ['module', 'main'],
    })
    // No process, no Buffer, no crypto and no require: only JavaScript itself, and the URL of the web.
    const context = createContext({
      URL,
      framework: JSON.stringify(smallFramework),
      options: JSON.stringify(caseOptions),
    })
    runInContext(outputFiles[0]?.text ?? '', context)
    const made = runInContext(
      `[standards.casePackage, standards.skos].map((make) => JSON.stringify(make(JSON.parse(framework), JSON.parse(options))))`,
      context,
    )
    const here = [casePackage(smallFramework, caseOptions), skos(smallFramework, caseOptions)]
    expect([...made]).toEqual(here.map((value) => JSON.stringify(value)))
  },
)
