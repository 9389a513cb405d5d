import type { Assessment } from '../../levels'
import {
  continuumPicture,
  csv,
  markdownSummary,
  networkPicture,
  networkReport,
  networkRows,
  schoolReport,
  tidyRows,
} from '../../report'
import { networkMarkdown } from '../../report/pages/network-report'
import type { Command } from '../command'
import { summariseSchools } from '../network'
import { type Options, oneOf, takesOnly } from '../options'
import { isAssessment, readJson, readJudged } from '../school'
import type { SpeakingWorld } from '../world'

const formats = ['html', 'svg', 'markdown', 'csv'] as const
type Format = (typeof formats)[number]

/** A school, or many schools, as a page, a picture, a summary or rows. */
export const reportCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'format', 'jurisdiction', 'network', 'strict-input'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'html', formats)
    const text = options.network
      ? await ofNetwork(format, file, options, world)
      : await ofSchool(format, file, options, world)
    world.print(text.trimEnd())
  },
}

async function ofSchool(format: Format, file: string, options: Options, world: SpeakingWorld): Promise<string> {
  const input = await readJson(file, world)
  if (isAssessment(input)) takesOnly(options, ['format', 'jurisdiction'], ({ ofAssessment }) => ofAssessment('report'))
  const assessment: Assessment = readJudged(input, file, options, world)
  const { jurisdiction } = options
  const said = { locale: world.locale, ...(jurisdiction === undefined ? {} : { jurisdiction }) }
  switch (format) {
    case 'html':
      return schoolReport(assessment, said)
    case 'svg':
      return continuumPicture(assessment, said)
    case 'markdown':
      return markdownSummary(assessment, said)
    case 'csv':
      return csv(tidyRows(assessment, said))
  }
}

async function ofNetwork(format: Format, file: string, options: Options, world: SpeakingWorld): Promise<string> {
  takesOnly(options, ['as-of', 'policy', 'format', 'jurisdiction', 'network'], ({ ofNetwork }) => ofNetwork('report'))
  const { summary, linesLeftOut } = await summariseSchools(file, options, world)
  const { locale, words } = world
  if (summary.schools === null) world.warn(words.network.minimum(summary.minimumSchools))
  switch (format) {
    case 'html':
      return networkReport(summary, { locale, linesLeftOut })
    case 'svg':
      return networkPicture(summary, { locale })
    case 'markdown':
      return networkMarkdown(summary, { locale, linesLeftOut })
    case 'csv':
      return csv(networkRows(summary, { locale }))
  }
}
