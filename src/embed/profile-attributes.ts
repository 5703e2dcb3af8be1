import type { Result } from '../core/analysis/failure.ts'
import { ALLERGY_IDS, CONDITION_IDS, GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import { EMBED_WORDS } from '../wording/en/parts.ts'
import { factsInWords } from '../wording/en/people-in-words.ts'

/**
 * The person named by the attributes `profile` (conditions) and `allergies`, each a list of ids; nothing where both are
 * absent. An id that is not known fails with a sentence: a verdict that leaves out an allergy would mislead.
 */
export function profileFromAttributes(
  profile: string | null,
  allergies: string | null,
): Result<HealthProfile | undefined, string> {
  if (profile === null && allergies === null) return { ok: true, value: undefined }
  const named = ids(profile)
  const avoided = ids(allergies)
  const conditions = CONDITION_IDS.filter((id) => id !== 'general').filter((id) => named.includes(id))
  const known = ALLERGY_IDS.filter((id) => avoided.includes(id))
  const unknown = [
    ...named.filter((id) => !CONDITION_IDS.some((condition) => condition === id)),
    ...avoided.filter((id) => !ALLERGY_IDS.some((allergy) => allergy === id)),
  ]
  if (unknown.length > 0) return { ok: false, failure: EMBED_WORDS.unknownProfile(unknown) }
  const person = { id: 'attributes', name: '', conditions, allergies: known }
  return { ok: true, value: { ...person, name: factsInWords(person) || GENERAL_PROFILE.name } }
}

function ids(list: string | null): readonly string[] {
  return (list ?? '').split(/[\s,]+/).filter((id) => id !== '')
}
