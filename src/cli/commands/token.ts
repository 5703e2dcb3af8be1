import { type Scope, signToken } from '../../config/signed-token.ts'
import type { Messages } from '../../messages/messages.ts'
import { withoutUndefined } from '../../wire/optional-keys.ts'
import { unusable } from '../exit-codes.ts'
import { settings } from '../input/client.ts'

type TokenOptions = {
  /** Looks unless given. */
  readonly scope?: readonly Scope[] | undefined
  readonly origin?: string | undefined
  readonly model?: readonly string[] | undefined
  readonly usdPerDay?: number | undefined
  readonly tokensPerDay?: number | undefined
  readonly looksPerMinute?: number | undefined
  readonly days: number
}

/** `dishlight token`: prints a signed token, and nothing else. */
export async function makeToken(
  messages: Messages,
  { scope = ['look'], model, days, ...limits }: TokenOptions,
): Promise<void> {
  const { tokenSecret } = (await settings(messages)).access
  if (tokenSecret === undefined) throw unusable(messages.say('cli.token.noSecret'))
  const grant = { ...withoutUndefined(limits), scopes: [...scope], ...(model && { models: [...model] }) }
  process.stdout.write(`${await signToken(tokenSecret, grant, days)}\n`)
}
