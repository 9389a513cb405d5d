import { idsOf } from '../framework'
import type { Catalogue } from '../words'

export type CommandName = keyof Catalogue['cli']['commands']

/** What there is: each command on a line, then the words that they share. */
export function helpOfAll({ commands, help }: Catalogue['cli']): string {
  const names = idsOf(commands)
  const width = Math.max(...names.map((name) => name.length))
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${commands[name].does}`)
  return [help.title, lines.join('\n'), help.more, help.common].join('\n\n')
}

/** One command: how it is called, and what its options mean. */
export function helpOf(name: CommandName, { commands, help }: Catalogue['cli']): string {
  const { does, usage, about } = commands[name]
  const called = `partnership-continuum ${name}`
  const lines = usage.map((line, index) => `  ${index === 0 ? called : ' '.repeat(called.length)} ${line}`)
  return [`${called}: ${does}`, lines.join('\n'), about, help.common].join('\n\n')
}
