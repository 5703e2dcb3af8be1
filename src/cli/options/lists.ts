import type { Command } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { examplesOf } from './help.ts'
import { addHelpCommand } from './help-command.ts'

/** Adds `foods` and `profiles`: what is known of foods, and what can be said of a person. */
export function addListCommands(messages: Messages, program: Command): void {
  const { say } = messages
  const foods = program
    .command('foods')
    .description(say('cli.foods.about'))
    .addHelpText('after', examplesOf(messages, 'foods search yogurt', 'foods show yogurt-greek --json'))
  foods
    .command('search')
    .description(say('cli.foods.search'))
    .argument('<words...>', say('cli.foods.words'))
    .option('--json', say('cli.option.json'))
    .action(async (words, { json }) =>
      (await import('../commands/foods.ts')).searchTable(messages, words.join(' '), json),
    )
  foods
    .command('show')
    .description(say('cli.foods.show'))
    .argument('<food>', say('cli.foods.food'))
    .option('--json', say('cli.option.json'))
    .action(async (food, { json }) => (await import('../commands/foods.ts')).showFood(messages, food, json))
  addHelpCommand(messages, foods)

  program
    .command('profiles')
    .description(say('cli.profiles.about'))
    .option('--json', say('cli.option.json'))
    .addHelpText('after', examplesOf(messages, 'profiles', 'profiles --json'))
    .action(async ({ json }) => (await import('../commands/profiles.ts')).listProfiles(messages, json))
}
