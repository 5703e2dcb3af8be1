import { contradictsItself } from '../core/health/day/age.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { passedOver } from '../wire/passed-over.ts'
import { profileSchema } from '../wire/profile.ts'

const MOST_PEOPLE = 20
const NOTHING = { name: '', conditions: [], allergies: [] }

/**
 * People as a page gives them: one or several, as JSON or its text. Only what is said of somebody need be there. Nothing where
 * any of it is not known here: somebody judged without a misspelt allergy would be misled.
 */
export function readPeople(given: unknown): readonly HealthProfile[] | undefined {
  const json = typeof given === 'string' ? parsed(given) : given
  const all = Array.isArray(json) ? json : [json]
  if (all.length === 0 || all.length > MOST_PEOPLE || !all.every(isObject)) return undefined
  const whole = all.map((one, i) => ({ ...NOTHING, id: `person-${i + 1}`, ...one }))
  const people = whole.flatMap((one) => profileSchema.safeParse(one).data ?? [])
  const ids = new Set(people.map(({ id }) => id))
  const isClear =
    ids.size === whole.length && passedOver(whole, people).length === 0 && !people.some(contradictsItself)
  return isClear ? people : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
