import { version } from '../../package.json'
import { idsOf } from '../framework'
import { messages } from '../words'
import type { Command } from './command'
import { accountCommand } from './commands/account'
import { assessCommand } from './commands/assess'
import { compareCommand } from './commands/compare'
import { explainCommand } from './commands/explain'
import { forecastCommand } from './commands/forecast'
import { planCommand } from './commands/plan'
import { schemaCommand } from './commands/schema'
import { sensitivityCommand } from './commands/sensitivity'
import { summariseCommand } from './commands/summarise'
import { templateCommand } from './commands/template'
import { type CommandName, helpOf, helpOfAll } from './help'
import { UsageError } from './input'
import { oneOf, parseOptions, takesOnly } from './options'
import type { World } from './world'

/** What the command can do, by name. */
export const commands: Readonly<Record<CommandName, Command>> = {
  assess: assessCommand,
  explain: explainCommand,
  sensitivity: sensitivityCommand,
  plan: planCommand,
  forecast: forecastCommand,
  compare: compareCommand,
  account: accountCommand,
  summarise: summariseCommand,
  template: templateCommand,
  schema: schemaCommand,
}

/** Runs the command. Returns the exit code: 0 done, 2 the command or the file is wrong. */
export async function main(args: readonly string[], world: World): Promise<0 | 2> {
  try {
    await run(args, world)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    world.warn(error.message)
    return 2
  }
}

async function run(args: readonly string[], world: World): Promise<void> {
  const { values: options, positionals } = parseOptions(args)
  const [name, ...given] = positionals
  if (options.version) return world.print(version)
  if (name === undefined) {
    if (options.help) return world.print(helpOfAll())
    throw new UsageError(helpOfAll())
  }
  const found = oneOf('command', name, idsOf(commands))
  if (options.help) return world.print(helpOf(found))
  const command = commands[found]
  const expected = command.isOptional && given.length === 0 ? [] : command.operands
  if (given.length !== expected.length) throw new UsageError(messages.cli.usage(messages.cli.operands(name, expected)))
  takesOnly(options, command.options, name)
  await command.run(given, options, world)
}
