import {
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  CONDITION_IDS,
  DIET_IDS,
  GENERAL_PROFILE,
  type HealthProfile,
  MEDICINE_IDS,
} from '../core/health/profile.ts'
import { severitiesOf } from '../core/health/severities.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Messages } from '../messages/messages.ts'
import { factsInWords } from '../messages/people-in-words.ts'
import { bodyFromAttributes } from './body-attributes.ts'
import { PERSON_ATTRIBUTES } from './reflecting.ts'
import { unknownNames } from './unknown-names.ts'

/** Lists of ids: `profile` is the former name of `conditions`, an allergy may have its severity. */
const LISTS = ['conditions', 'profile', 'allergies', 'diets', 'medicines'] as const
type List = (typeof LISTS)[number]

const KNOWN: Readonly<Record<List, readonly string[]>> = {
  conditions: CONDITION_IDS,
  profile: CONDITION_IDS,
  allergies: ALLERGY_IDS,
  diets: DIET_IDS,
  medicines: MEDICINE_IDS,
}

/**
 * The person described by the attributes; nothing where all are absent. What is not known fails with a sentence: a verdict
 * that leaves out an allergy would mislead.
 */
export function profileFromAttributes(
  messages: Messages,
  read: (attribute: (typeof PERSON_ATTRIBUTES)[number]) => string | null,
): Result<HealthProfile | undefined, string> {
  if (PERSON_ATTRIBUTES.every((name) => read(name) === null)) return { ok: true, value: undefined }
  const body = bodyFromAttributes(messages, read)
  if (!body.ok) return body
  const unknown = LISTS.flatMap((name) =>
    written(read(name)).flatMap(({ id, degree, text }) => {
      const known = degree === undefined ? KNOWN[name] : withDegree(name, id)
      return known.includes(text) ? [] : [{ name: text, known }]
    }),
  )
  if (unknown.length > 0) return { ok: false, failure: unknownNames(messages, unknown) }
  const named = <Id extends string>(known: readonly Id[], ...attributes: readonly List[]) => {
    const given = attributes.flatMap((attribute) => written(read(attribute)).map(({ id }) => id))
    return known.filter((id) => given.includes(id))
  }
  const severity = severitiesOf(
    written(read('allergies')).flatMap(({ id, degree }) =>
      ALLERGY_IDS.filter((known) => known === id).map((known) => ({
        id: known,
        severity: ALLERGY_SEVERITIES.find((each) => each === degree),
      })),
    ),
  )
  const diets = named(DIET_IDS, 'diets')
  const medicines = named(MEDICINE_IDS, 'medicines')
  const conditions = named(CONDITION_IDS, 'conditions', 'profile').filter((id) => id !== 'general')
  const person: HealthProfile = {
    id: 'attributes',
    name: '',
    ...body.value,
    conditions,
    allergies: named(ALLERGY_IDS, 'allergies'),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(diets.length > 0 && { diets }),
    ...(medicines.length > 0 && { medicines }),
  }
  return {
    ok: true,
    value: { ...person, name: factsInWords(messages, person) || GENERAL_PROFILE.name },
  }
}

/** Only an allergy has a degree. */
function withDegree(name: List, id: string): readonly string[] {
  if (name !== 'allergies') return KNOWN[name]
  const ids = KNOWN.allergies.includes(id) ? [id] : KNOWN.allergies
  return ids.flatMap((each) => ALLERGY_SEVERITIES.map((degree) => `${each}=${degree}`))
}

/** "peanut=severe, milk" */
function written(list: string | null) {
  const texts = (list ?? '').split(/[\s,]+/).filter((text) => text !== '')
  return texts.map((text) => {
    const [id = '', degree] = text.split('=')
    return { id, degree, text }
  })
}
