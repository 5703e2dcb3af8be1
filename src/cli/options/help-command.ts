import type { Command, CommandUnknownOpts } from '@commander-js/extra-typings'
import { nearNames, SURELY_MEANT } from '../../core/text/near-names.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { shortened } from './misuse.ts'

/** What `help` tells of beside commands. */
const TOPICS = ['exit-codes'] as const

/** Adds `help [command...]`. Commander's own prints everything where a command is misspelt. */
export function addHelpCommand({ say, list }: Messages, parent: Command): void {
  const topics = parent.parent ? [] : TOPICS
  parent
    .helpCommand(false)
    .command('help')
    .description(say(topics.length > 0 ? 'cli.help.commandOrTopic' : 'cli.help.command'))
    .argument('[command...]')
    .action((names) => {
      const topic = topics.find((each) => each === names.join(' '))
      if (topic) {
        process.stdout.write(`${say(`cli.help.topic.${topic}`)}\n`)
        return
      }
      let command: CommandUnknownOpts = parent as CommandUnknownOpts
      for (const name of names) {
        const below = command.commands.find((each) => each.name() === name)
        if (!below) throw unusable(unknown(name, command.commands))
        command = below
      }
      command.help()
    })

  function unknown(name: string, commands: readonly CommandUnknownOpts[]): string {
    const names = [...commands.map((each) => each.name()), ...topics]
    const near = nearNames(name, names, SURELY_MEANT)
    const typed = shortened(name)
    return near.length > 0
      ? say('cli.misuse.unknownCommandNear', { typed, near: list(near, 'or') })
      : say('cli.misuse.unknownCommand', { typed })
  }
}
