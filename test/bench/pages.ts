import type { Results } from './results'
import { batchMarkdown, goalsMarkdown, importsMarkdown, machineLine, warmMarkdown, wholeMarkdown } from './tables'

const tables: Readonly<Record<string, (results: Results) => string>> = {
  machine: machineLine,
  warm: warmMarkdown,
  batch: batchMarkdown,
  goals: goalsMarkdown,
  imports: importsMarkdown,
  whole: wholeMarkdown,
}

/** The pages that show numbers of the results file, each between two comments: `<!-- bench: NAME -->` and `<!-- end -->`. */
export const pagesWithNumbers: readonly string[] = ['README.md', 'docs/performance.md']

/** A page with the numbers of these results. */
export function withNumbers(page: string, results: Results): string {
  let places = 0
  const written = page.replace(
    /(<!-- bench: (\w+) -->\n\n)[\s\S]*?(\n\n<!-- end -->)/g,
    (_, opening: string, name: string, closing: string) => {
      const table = tables[name]
      if (table === undefined) throw new Error(`there is no table "${name}" of the benchmark`)
      places += 1
      return `${opening}${table(results)}${closing}`
    },
  )
  if (places === 0) throw new Error('the page has no place for the numbers of the benchmark')
  return written
}
