/** One school: where it stands, how it came there, what stands in the way and what to do next. */
import { explain, type Locale, localised, recommend } from 'partnership-continuum'
import { fiso } from 'partnership-continuum/data'
import { trend } from 'partnership-continuum/plan'
import { continuumPicture, continuumTables, trendPicture, trendTables } from 'partnership-continuum/report'
import { figures, node, picture } from './node'
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
      ...steps.map(({ title, because }) =>
        node(
          'li',
          {},
          node('p', {}, title),
          ...because.verdicts.map(({ indicator }) =>
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

/** The day, and those three, six and nine months and a year before it. */
function quartersUpTo(asOf: string): string[] {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number)
  return [12, 9, 6, 3, 0].map((before) => {
    const lastOfMonth = new Date(Date.UTC(year, month - before, 0)).getUTCDate()
    return new Date(Date.UTC(year, month - 1 - before, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
  })
}
