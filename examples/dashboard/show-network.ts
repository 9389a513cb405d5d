/** All schools: how many stand where, and what stands before most of them. Small numbers are held back. */
import { type Locale, localised } from 'partnership-continuum'
import { fiso } from 'partnership-continuum/data'
import { summarise } from 'partnership-continuum/plan'
import { csv, networkPicture, networkTables, tidyRows } from 'partnership-continuum/report'
import { download, figures, node, picture } from './node'
import type { judge } from './read-schools'

const shownBlockers = 5

export function showNetwork(
  section: HTMLElement,
  assessments: readonly ReturnType<typeof judge>[],
  { locale }: { locale: Locale },
): void {
  const summary = summarise(assessments)
  const framework = localised(fiso, locale)
  const width = Math.min(section.clientWidth, 960)
  const blockers = summary.blockers.filter(({ schools }) => schools !== null).slice(0, shownBlockers)

  section.replaceChildren(
    node('h2', { id: 'network-heading' }, 'All schools'),
    picture(networkPicture(summary, { locale, width })),
    figures(networkTables(summary, { locale })),
    download('Download the rows of all schools', {
      name: 'schools.csv',
      type: 'text/csv',
      text: () => csv(tidyRows(assessments, { locale })),
    }),
    node('h3', {}, 'What stands before most schools'),
    node(
      'ol',
      {},
      ...blockers.map(({ indicator, schools }) =>
        node('li', {}, `${framework.indicators[indicator].statement} (${schools} schools)`),
      ),
    ),
  )
}
