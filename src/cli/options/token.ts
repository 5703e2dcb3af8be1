import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { originIn } from '../../config/setting-values.ts'
import { SCOPES } from '../../config/signed-token.ts'
import type { Messages } from '../../messages/messages.ts'
import { choices, countFrom, numberThat, several } from './values.ts'

/** Adds `token`, which makes one for a page elsewhere. */
export function addTokenCommand(messages: Messages, program: Command): void {
  const { say } = messages
  const amount = numberThat((value) => value > 0, say('cli.token.amount'))
  const whole = numberThat((value) => value > 0 && Number.isInteger(value), say('cli.token.amount'))
  program
    .command('token')
    .description(say('cli.token.about'))
    .addOption(choices(messages, '--scope <scope>', say('cli.token.scopes'), SCOPES))
    .addOption(
      new Option('--origin <address>', say('cli.token.origin')).argParser((origin) =>
        readOrigin(messages, origin),
      ),
    )
    .addOption(new Option('--model <model>', say('cli.token.models')).argParser(several((model) => model)))
    .addOption(new Option('--usd-per-day <number>', say('cli.token.usd')).argParser(amount))
    .addOption(new Option('--tokens-per-day <number>', say('cli.token.tokens')).argParser(whole))
    .addOption(new Option('--looks-per-minute <number>', say('cli.token.looks')).argParser(whole))
    .addOption(
      new Option('--days <number>', say('cli.token.days')).argParser(countFrom(messages, 1)).default(90),
    )
    .action(async (options) => (await import('../commands/token.ts')).makeToken(messages, options))
}

function readOrigin({ say }: Messages, written: string): string {
  const origin = originIn(written)
  if (origin !== undefined) return origin
  throw new InvalidArgumentError(say('cli.token.notOrigin'))
}
