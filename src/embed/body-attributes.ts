import { contradictsItself } from '../core/health/day/age.ts'
import { ageFrom, OLDEST } from '../core/health/day/written-age.ts'
import { ACTIVITIES, type HealthProfile, SEXES, YOUNGEST } from '../core/health/profile.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Messages } from '../messages/messages.ts'

/** `age` as in "5" or "8 months"; `child` is there or not, for one whose age is not known, or says "newborn", "infant" or "toddler". */
export const BODY_ATTRIBUTES = ['age', 'child', 'sex', 'activity'] as const
type BodyAttribute = (typeof BODY_ATTRIBUTES)[number]
type Body = Pick<HealthProfile, BodyAttribute>

/** Ways in which pages write that an attribute is there. */
const THERE = ['', 'child', 'true']

const READERS: { readonly [A in BodyAttribute]: (written: string) => Body[A] } = {
  age: ageFrom,
  child: (written) => (THERE.includes(written) ? true : YOUNGEST.find((called) => called === written)),
  sex: (written) => SEXES.find((id) => id === written),
  activity: (written) => ACTIVITIES.find((id) => id === written),
}

/** What a person's day depends on. A value that cannot be used fails with a sentence; one that is left empty was not given. */
export function bodyFromAttributes(
  messages: Messages,
  read: (attribute: BodyAttribute) => string | null,
): Result<Body, string> {
  let body: Body = {}
  for (const name of BODY_ATTRIBUTES) {
    const written = read(name)?.trim()
    if (written === undefined || (written === '' && name !== 'child')) continue
    const value = READERS[name](written)
    if (value === undefined) return { ok: false, failure: refusal(messages, name, written) }
    body = { ...body, [name]: value }
  }
  if (contradictsItself(body)) return { ok: false, failure: messages.say('asked.ageAndChild') }
  return { ok: true, value: body }
}

function refusal({ say }: Messages, attribute: BodyAttribute, written: string): string {
  return attribute === 'age'
    ? say('asked.unknownAge', { age: written, most: OLDEST })
    : say('asked.unknown', { names: written })
}
