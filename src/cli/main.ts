import { version } from '../../package.json'
import { idsOf } from '../framework'
import { type Catalogue, catalogueParts, messagesIn } from '../words'
import type { Command, Ended, ExitCode } from './command'
import { type CommandName, helpOf, helpOfAll } from './help'
import { UsageError } from './input'
import { localeIn, locales, oneOf, parseOptions, takesOnly } from './options'
import type { SpeakingWorld, World } from './world'

/** What the command can do, by name. Each is loaded when it is run: to load all takes longer than to run one. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  assess: async () => (await import('./commands/assess')).assessCommand,
  explain: async () => (await import('./commands/explain')).explainCommand,
  sensitivity: async () => (await import('./commands/sensitivity')).sensitivityCommand,
  plan: async () => (await import('./commands/plan')).planCommand,
  forecast: async () => (await import('./commands/forecast')).forecastCommand,
  compare: async () => (await import('./commands/compare')).compareCommand,
  account: async () => (await import('./commands/account')).accountCommand,
  check: async () => (await import('./commands/check')).checkCommand,
  summarise: async () => (await import('./commands/summarise')).summariseCommand,
  report: async () => (await import('./commands/report')).reportCommand,
  ingest: async () => (await import('./commands/ingest')).ingestCommand,
  template: async () => (await import('./commands/template')).templateCommand,
  schema: async () => (await import('./commands/schema')).schemaCommand,
  export: async () => (await import('./commands/export')).exportCommand,
}

/** Runs the command. */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  const locale = localeIn(args)
  const words = Object.assign({}, ...catalogueParts.map((part) => messagesIn(part, locale))) as Catalogue
  try {
    // What a stream says of its writing is no exit code.
    const print = (text: string) => void world.print(text)
    return (await run(args, { ...world, print, locale, words })) ?? 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    world.warn(error.inWords(words))
    return 2
  }
}

async function run(args: readonly string[], world: SpeakingWorld): Promise<Ended> {
  const { values, positionals } = parseOptions(args)
  const { locale, ...options } = values
  const { cli } = world.words
  const [name, ...given] = positionals
  if (options.version) return world.print(version)
  if (locale !== undefined) oneOf('locale', locale, idsOf(locales))
  if (name === undefined) {
    if (options.help) return world.print(helpOfAll(cli))
    throw new UsageError(helpOfAll(cli))
  }
  const found = oneOf('command', name, idsOf(commands))
  if (options.help) return world.print(helpOf(found, cli))
  const command = await commands[found]()
  const expected = command.isOptional && given.length === 0 ? [] : command.operands
  if (!command.isRepeated && given.length !== expected.length)
    throw new UsageError(cli.usage(cli.operands(name, expected)))
  takesOnly(options, command.options, () => name)
  return command.run(given, options, world)
}
