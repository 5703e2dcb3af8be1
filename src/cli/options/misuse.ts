import { cliWording } from '../../wording/en/cli.ts'

const words = cliWording.misuse

/**
 * What commander says where it cannot make sense of a command, and the sentence we say instead. Its own is in English only;
 * one that is not listed is said as it is.
 */
const SENTENCES: readonly (readonly [RegExp, (...quoted: string[]) => string])[] = [
  [/^unknown command '(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s, words.unknownCommand],
  [/^unknown option '(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s, words.unknownOption],
  [/^missing required argument '(.*)'$/, words.missingArgument],
  [/^option '(.*)' argument missing$/, words.missingValue],
  [/^required option '(.*)' not specified$/, words.missingOption],
  [/^option '(\S+).*' cannot be used with option '(\S+?)(?: .*)?'$/, words.conflict],
  [/^option '(\S+).*?' argument '(.*)' is invalid\. (.*)$/s, cliWording.cannotBe],
  [/^too many arguments/, words.tooManyArguments],
]

/** Commander's error message as one of our sentences. */
export function misuseSentence(message: string): string {
  const said = message.replace(/^error: /, '').trimEnd()
  for (const [pattern, sentence] of SENTENCES) {
    const found = pattern.exec(said)
    if (found) return sentence(...found.slice(1))
  }
  return said
}
