import type { Sentence } from '../messages/messages.ts'
import { FAMILIES, type Family } from '../wire/http.ts'
import { type Environment, listIn } from './setting-values.ts'

/** How many looks this server takes on, how long it waits for who lost their connection, and whom it asks in whose place. */
export type LooksConfig = {
  /** Looks under way at once, and how many more may wait. */
  readonly atOnce: number
  readonly waiting: number
  /** How long a look goes on that nobody reads. */
  readonly resumeSeconds: number
  /** Families to ask where the one that was asked fails. Absent: all that are ready, in their order. */
  readonly fallback?: readonly Family[]
}

const WAITING_FOR_EACH = 4

export function looksConfig(set: Environment, problems: Sentence[]): LooksConfig {
  const whole = (setting: string, usual: number, from: number, to: number): number => {
    const value = set[setting]
    if (value === undefined) return usual
    if (/^\d+$/.test(value) && Number(value) >= from && Number(value) <= to) return Number(value)
    problems.push((messages) => messages.say('server.start.badNumber', { setting, from, to }))
    return usual
  }
  const atOnce = whole('MAX_LOOKS', 256, 1, 10_000)
  const fallback = fallbackIn(set, problems)
  return {
    atOnce,
    waiting: atOnce * WAITING_FOR_EACH,
    resumeSeconds: whole('RESUME_SECONDS', 20, 1, 600),
    ...(fallback && { fallback }),
  }
}

function fallbackIn(set: Environment, problems: Sentence[]): readonly Family[] | undefined {
  if (set.FALLBACK === undefined) return undefined
  if (set.FALLBACK.toLowerCase() === 'off') return []
  const wrong: Sentence = (messages) => messages.say('server.start.badFallback')
  return listIn(set, 'FALLBACK', problems, wrong, (name) => FAMILIES.find((family) => family === name))
}
