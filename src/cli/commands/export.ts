import { fiso } from '../../../data'
import { casePackage, skos } from '../../standards'
import type { Command } from '../command'
import { asJson } from '../document'
import { refusing, UsageError } from '../input'
import { type Options, oneOf, takesOnly } from '../options'

const standards = ['case', 'skos'] as const

export const exportCommand: Command = {
  operands: [standards.join('|')],
  options: ['uri-base', 'changed', 'creator'],
  run: ([name = ''], options, { print, locale }) => {
    const standard = oneOf('standard', name, standards)
    const uriBase = given(options, 'uri-base')
    if (standard === 'skos') {
      takesOnly(options, ['uri-base'], () => 'export skos')
      return print(asJson(refusing(() => skos(fiso, { uriBase, locale }))))
    }
    const lastChangeDateTime = given(options, 'changed')
    const creator = given(options, 'creator')
    print(asJson(refusing(() => casePackage(fiso, { uriBase, lastChangeDateTime, creator, locale }))))
  },
}

/** What only the publisher can say, so that it has to be said. */
function given(options: Options, option: 'uri-base' | 'changed' | 'creator'): string {
  const value = options[option]
  if (value === undefined) throw new UsageError((words) => words.export.missing[option])
  return value
}
