/** One school: where it stands, how it came there, what stands in the way and what to do next. */
import { explain, type FisoVocabulary, type Locale, localised, recommend, type Step } from 'partnership-continuum'
import { fiso } from 'partnership-continuum/data'
import { trend } from 'partnership-continuum/plan'
import {
  continuumPicture,
  continuumTables,
  schoolReport,
  trendPicture,
  trendTables,
} from 'partnership-continuum/report'
import { download, figures, node, picture } from './node'
import { type Judging, judge, type School } from './read-schools'

/** What is shown of the next steps: the first five, as many as a meeting takes in. */
const shownSteps = 5

export function showSchool(
  section: HTMLElement,
  school: School,
  { locale, ...judging }: Judging & { locale: Locale },
): void {
  const assessment = judge(school, judging)
  const framework = localised(fiso, locale)
  const width = Math.min(section.clientWidth, 960)
  const points = trend(quartersUpTo(judging.asOf).map((asOf) => judge(school, { ...judging, asOf })))
  const steps = recommend(assessment, { framework }).slice(0, shownSteps)

  section.replaceChildren(
    node('h2', { id: 'school-heading' }, school.subject.name),
    download('Download the report', {
      name: `${school.subject.id}-${judging.asOf}.html`,
      type: 'text/html',
      text: () => schoolReport(assessment, { locale, trend: points }),
    }),
    node('h3', {}, 'Where it stands'),
    picture(continuumPicture(assessment, { locale, width })),
    figures(continuumTables(assessment, { locale })),
    node('h3', {}, 'Over the last year'),
    picture(trendPicture(points, { locale, width })),
    figures(trendTables(points, { locale })),
    node('h3', {}, 'Next steps'),
    node(
      'ol',
      {},
      ...byReasons(steps).map(({ titles, reasons }) =>
        node(
          'li',
          {},
          ...titles.map((title) => node('p', {}, title)),
          ...reasons.map((indicator) =>
            node(
              'details',
              {},
              node('summary', {}, framework.indicators[indicator].statement),
              node('pre', { tabindex: '0' }, explain(assessment, indicator, { locale })),
            ),
          ),
        ),
      ),
    ),
  )
}

type Indicator = FisoVocabulary['indicator']

/** Steps that have the same reasons together, so that these are told once; in the order of the first of each. */
function byReasons(steps: readonly Step<FisoVocabulary>[]): { titles: string[]; reasons: Indicator[] }[] {
  const groups = new Map<string, { titles: string[]; reasons: Indicator[] }>()
  for (const { title, because } of steps) {
    const reasons = because.verdicts.map(({ indicator }) => indicator)
    const group = groups.get(reasons.join()) ?? { titles: [], reasons }
    group.titles.push(title)
    groups.set(reasons.join(), group)
  }
  return [...groups.values()]
}

/** The day, and those three, six and nine months and a year before it. */
function quartersUpTo(asOf: string): string[] {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number)
  return [12, 9, 6, 3, 0].map((before) => {
    const lastOfMonth = new Date(Date.UTC(year, month - before, 0)).getUTCDate()
    return new Date(Date.UTC(year, month - 1 - before, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
  })
}
