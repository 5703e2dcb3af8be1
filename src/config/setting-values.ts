import type { Sentence } from '../messages/messages.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A list with commas, without blanks. */
export function listIn(set: Environment, name: string): readonly string[] {
  return (set[name] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

type Expected = 'ranges' | 'tokens' | 'secret' | 'efforts' | 'money' | 'tokenCount' | 'prices'

/** One sentence that names the setting, never its value. */
export function wrongSetting(setting: string, expected: Expected): Sentence {
  return (messages) => messages.say(`server.setting.${expected}`, { setting })
}
