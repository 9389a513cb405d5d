import { version } from '../../package.json'
import { idsOf } from '../framework'
import { type Catalogue, catalogueParts, messagesIn } from '../words'
import type { Command, Ended, ExitCode } from './command'
import { accountCommand } from './commands/account'
import { assessCommand } from './commands/assess'
import { checkCommand } from './commands/check'
import { compareCommand } from './commands/compare'
import { explainCommand } from './commands/explain'
import { exportCommand } from './commands/export'
import { forecastCommand } from './commands/forecast'
import { ingestCommand } from './commands/ingest'
import { planCommand } from './commands/plan'
import { reportCommand } from './commands/report'
import { schemaCommand } from './commands/schema'
import { sensitivityCommand } from './commands/sensitivity'
import { summariseCommand } from './commands/summarise'
import { templateCommand } from './commands/template'
import { type CommandName, helpOf, helpOfAll } from './help'
import { UsageError } from './input'
import { localeIn, locales, oneOf, parseOptions, takesOnly } from './options'
import type { SpeakingWorld, World } from './world'

/** What the command can do, by name. */
export const commands: Readonly<Record<CommandName, Command>> = {
  assess: assessCommand,
  explain: explainCommand,
  sensitivity: sensitivityCommand,
  plan: planCommand,
  forecast: forecastCommand,
  compare: compareCommand,
  account: accountCommand,
  check: checkCommand,
  summarise: summariseCommand,
  report: reportCommand,
  ingest: ingestCommand,
  template: templateCommand,
  schema: schemaCommand,
  export: exportCommand,
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
  const command = commands[found]
  const expected = command.isOptional && given.length === 0 ? [] : command.operands
  if (!command.isRepeated && given.length !== expected.length)
    throw new UsageError(cli.usage(cli.operands(name, expected)))
  takesOnly(options, command.options, () => name)
  return command.run(given, options, world)
}
