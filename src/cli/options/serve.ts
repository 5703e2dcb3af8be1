import { type Command, Option } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { examplesOf } from './help.ts'
import { numberThat } from './values.ts'

const LAST_PORT = 65_535

/** Adds `serve`, which runs the app and its server. */
export function addServeCommand(messages: Messages, program: Command): void {
  const { say } = messages
  const isPort = (port: number) => Number.isInteger(port) && port >= 0 && port <= LAST_PORT
  program
    .command('serve')
    .description(say('cli.serve.about'))
    .addOption(
      new Option('--port <number>', say('cli.serve.port')).argParser(
        numberThat(isPort, say('cli.write.count', { least: 0, most: LAST_PORT })),
      ),
    )
    .option('--host <address>', say('cli.serve.host'))
    .option('--lan', say('cli.serve.lan'))
    .addHelpText('after', examplesOf(messages, 'serve --port 8080', 'serve --lan'))
    .action(async (options) => (await import('../commands/serve.ts')).serve(options))
}
