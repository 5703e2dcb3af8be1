import * as z from 'zod'
import type { Sentence } from '../messages/messages.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const urlSchema = z.url({ protocol: /^https?$/ })

/**
 * A list with commas, each entry as `read` understands it. One that is not understood is a problem, and so is a list that was
 * written and holds nothing: it would count as not set.
 */
export function listIn<T>(
  set: Environment,
  name: string,
  problems: Sentence[],
  wrong: Sentence,
  read: (entry: string) => T | undefined,
): readonly T[] {
  const written = set[name]
  if (written === undefined) return []
  const entries = written.split(',').map((entry) => entry.trim())
  const readings = entries.filter((entry) => entry !== '').map(read)
  const understood = readings.filter((entry) => entry !== undefined)
  if (understood.length === 0 || understood.length < readings.length) problems.push(wrong)
  return understood
}

/** Without a slash at its end; undefined if it is not set, or is no address. */
export function addressIn(
  set: Environment,
  name: string,
  problems: Sentence[],
  usual?: string,
): string | undefined {
  const url = set[name] ?? usual
  if (url === undefined || urlSchema.safeParse(url).success) return url?.replace(/\/+$/, '')
  problems.push(badSetting(name, 'url'))
  return undefined
}

/** A page's origin as browsers write it in `Origin`; undefined for whatever else is written, such as an address with a path. */
export function originIn(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined
  const { origin, href } = new URL(written)
  return origin !== 'null' && href === `${origin}/` ? origin : undefined
}

/** Whether a switch that is off by default is on. */
export function switchedOn(set: Environment, setting: string, problems: Sentence[]): boolean {
  const value = (set[setting] ?? 'off').toLowerCase()
  if (value !== 'on' && value !== 'off') problems.push(badSetting(setting, 'switch'))
  return value === 'on'
}

type Expected =
  | 'ranges'
  | 'hosts'
  | 'origins'
  | 'ancestors'
  | 'tokens'
  | 'secret'
  | 'efforts'
  | 'model'
  | 'models'
  | 'money'
  | 'tokenCount'
  | 'prices'
  | 'contact'

/** One sentence that names the setting, never its value. */
export function wrongSetting(setting: string, expected: Expected): Sentence {
  return (messages) => messages.say(`server.setting.${expected}`, { setting })
}

export function badSetting(setting: string, expected: 'port' | 'url' | 'switch'): Sentence {
  return (messages) => messages.say('server.start.badSetting', { setting, expected })
}
