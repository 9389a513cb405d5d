import { account, accountMarkdown } from '../../plan'
import type { Command } from '../command'
import { asJson } from '../document'
import { oneOf, takesOnly } from '../options'
import { isAssessment, readJson, readJudged } from '../school'

/** A page for families. */
export const accountCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'format', 'strict-input'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'markdown', ['markdown', 'json'])
    const input = await readJson(file, world)
    if (isAssessment(input)) takesOnly(options, ['format'], ({ ofAssessment }) => ofAssessment('account'))
    const { locale } = world
    const page = account(readJudged(input, file, options, world), { locale })
    world.print(format === 'json' ? asJson(page) : accountMarkdown(page, { locale }).trimEnd())
  },
}
