import { Argument, type Command, Option } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { OFFERED_MODELS, USUAL_MODEL } from '../../vision/detector/offered-models.ts'
import { addHelpCommand } from './help-command.ts'
import { oneOf, readCopy } from './values.ts'

/** Adds `models list`, `models add` and `models remove`. */
export function addModelCommands(messages: Messages, program: Command): void {
  const { say } = messages
  const models = program.command('models').description(say('cli.models.about'))
  const model = () =>
    new Argument('<model>', say('cli.models.model', { example: USUAL_MODEL })).argParser(
      oneOf(
        messages,
        OFFERED_MODELS.map(({ id }) => id),
      ),
    )
  models
    .command('list')
    .description(say('cli.models.list'))
    .option('--json', say('cli.option.json'))
    .action(async ({ json }) => (await import('../commands/models.ts')).listModels(messages, json))
  models
    .command('add')
    .description(say('cli.models.add'))
    .addArgument(model())
    .addOption(
      new Option('--from <copy>', say('cli.models.from')).argParser((copy) => readCopy(messages, copy)),
    )
    .action(async (id, { from }) => (await import('../commands/models.ts')).addModel(messages, id, from))
  models
    .command('remove')
    .description(say('cli.models.remove'))
    .addArgument(model())
    .action(async (id) => (await import('../commands/models.ts')).dropModel(messages, id))
  addHelpCommand(messages, models)
}
