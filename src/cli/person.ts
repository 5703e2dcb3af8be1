import { ALLERGY_IDS, CONDITION_IDS, GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import { cliWording } from '../wording/en/cli.ts'
import { endWith, goOn, misunderstood, type Step } from './ending.ts'

export type PersonOptions = { readonly profile?: readonly string[]; readonly allergy?: readonly string[] }

const CONDITIONS = CONDITION_IDS.filter((id) => id !== 'general')

/** Whom the options describe: one person with all the conditions and allergies named. */
export function personOf({ profile = [], allergy = [] }: PersonOptions): Step<HealthProfile> {
  const strangeProfile = profile.find((name) => !isOneOf(CONDITION_IDS, name))
  if (strangeProfile !== undefined) {
    return endWith(misunderstood(cliWording.unknownProfile(strangeProfile, CONDITION_IDS)))
  }
  const strangeAllergy = allergy.find((name) => !isOneOf(ALLERGY_IDS, name))
  if (strangeAllergy !== undefined) {
    return endWith(misunderstood(cliWording.unknownAllergy(strangeAllergy, ALLERGY_IDS)))
  }
  const conditions = CONDITIONS.filter((id) => profile.includes(id))
  const allergies = ALLERGY_IDS.filter((id) => allergy.includes(id))
  if (conditions.length === 0 && allergies.length === 0) return goOn(GENERAL_PROFILE)
  return goOn({ id: 'you', name: cliWording.person, conditions, allergies })
}

function isOneOf<T extends string>(known: readonly T[], name: string): name is T {
  return (known as readonly string[]).includes(name)
}
