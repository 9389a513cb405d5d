import { remark } from 'remark'
import remarkValidateLinks from 'remark-validate-links'
import { engine } from 'unified-engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { linksOf, pages } from './pages'

const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, ...link })))

describe('a link', () => {
  let faults: string[] = []
  beforeAll(async () => {
    faults = await faultsOfLinks()
  })

  test('within the repository leads to a file that is there, and to a heading of it', () => {
    expect(faults).toEqual([])
  })

  test('is relative, or begins with https', () => {
    const odd = links.filter(({ url }) => /^([/\\]|[a-z][a-z+.-]*:)/i.test(url) && !url.startsWith('https://'))
    expect(odd).toEqual([])
  })

  // They are not followed: the tests need no network. A new one is to be looked at once, by who adds it.
  test('to elsewhere is known', () => {
    const elsewhere = links.filter(({ url }) => url.startsWith('https://'))
    for (const { url } of elsewhere) expect(() => new URL(url)).not.toThrow()
    expect([...new Set(elsewhere.map(({ url }) => url))].sort().join('\n')).toMatchInlineSnapshot(`
      "https://keepachangelog.com/en/1.1.0/
      https://semver.org/"
    `)
  })
})

/** The plugin looks into other files for headings only where the engine of the remark command runs it. */
function faultsOfLinks(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: remark(),
        files: [...pages],
        plugins: [[remarkValidateLinks as never, { repository: false, root: '.' }]],
        reporter: () => '',
        quiet: true,
      },
      (error, _code, context) => {
        if (error) return reject(error)
        const faults = context?.files.flatMap(({ path, messages }) =>
          messages.map(({ line, reason }) => `${path}:${line}: ${reason}`),
        )
        resolve(faults ?? [])
      },
    )
  })
}
