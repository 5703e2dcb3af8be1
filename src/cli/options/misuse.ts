import type { Messages } from '../../messages/messages.ts'
import { withPlaceholders } from './placeholders.ts'

/**
 * What commander says where it cannot make sense of a command, and which of our sentences says it instead. Of an option with
 * two names it writes both, the one we use last.
 */
const MISUSES = [
  ['unknownCommandNear', /^unknown command '(?<typed>.*?)'\n\(Did you mean (?:one of )?(?<near>.*)\?\)$/s],
  ['unknownCommand', /^unknown command '(?<typed>.*)'$/s],
  ['unknownOptionNear', /^unknown option '(?<typed>.*?)'\n\(Did you mean (?:one of )?(?<near>.*)\?\)$/s],
  ['unknownOption', /^unknown option '(?<typed>.*)'$/s],
  ['missingArgument', /^missing required argument '(?<usage>.*)'$/],
  ['missingValue', /^option '(?:--\S+, )?(?<usage>.*)' argument missing$/],
  ['missingOption', /^required option '(?<usage>.*)' not specified$/],
  [
    'conflict',
    /^option '(?:--\S+, )?(?<option>\S+).*' cannot be used with option '(?:--\S+, )?(?<other>\S+?)(?: .*)?'$/,
  ],
  [
    'cannotBe',
    /^option '(?:--\S+, )?(?<option>\S+).*?' argument '(?<typed>.*)' is invalid\. (?<advice>.*)$/s,
  ],
  ['notKnownHere', /^command-argument value '(?<typed>.*)' is invalid for argument '.*'\. (?<advice>.*)$/s],
  ['tooManyArguments', /^too many arguments/],
] as const

/** Commander's error message as one of our sentences. */
export function misuseSentence(messages: Messages, message: string): string {
  const said = message.replace(/^error: /, '').trimEnd()
  for (const [misuse, pattern] of MISUSES) {
    const found = pattern.exec(said)
    if (!found) continue
    const { typed = '', near = '', usage = '', option = '', other = '', advice = '' } = found.groups ?? {}
    return messages.say(`cli.misuse.${misuse}`, {
      typed: shortened(typed),
      near,
      usage: withPlaceholders(messages, usage),
      option,
      other,
      advice,
    })
  }
  return said
}

/** What was typed is told back no longer than this, in characters. */
const TOLD_BACK = 60

export function shortened(typed: string): string {
  const letters = [...typed]
  return letters.length > TOLD_BACK ? `${letters.slice(0, TOLD_BACK).join('')} …` : typed
}
