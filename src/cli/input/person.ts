import {
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  type AllergySeverity,
  CONDITION_IDS,
  DIET_IDS,
  GENERAL_PROFILE,
  type HealthProfile,
  MEDICINE_IDS,
  type Targets,
} from '../../core/health/profile.ts'
import { NUTRIENT_IDS } from '../../core/terms/nutrients.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { endWith, goOn, misunderstood, type Step, type Trouble } from '../exit-codes.ts'
import { nearNames } from './near-names.ts'

export type PersonOptions = {
  readonly profile?: readonly string[]
  /** Each an allergen, or `allergen=severe`. */
  readonly allergy?: readonly string[]
  readonly diet?: readonly string[]
  readonly medicine?: readonly string[]
  /** Each `name=number`: a nutrient's day, `energy`, `weight`, `texture` or `drink-texture`. */
  readonly target?: readonly string[]
}

const STATED_CONDITIONS = CONDITION_IDS.filter((id) => id !== 'general')

/** Whom the options describe: one person with everything that is named. */
export function personOf(options: PersonOptions): Step<HealthProfile> {
  const { profile = [], allergy = [], diet = [], medicine = [] } = options
  const allergens = allergy.map((written) => written.split('=')[0] as string)
  const strange =
    strangeAmong('profile', profile, CONDITION_IDS) ??
    strangeAmong('allergy', allergens, ALLERGY_IDS) ??
    strangeAmong('diet', diet, DIET_IDS) ??
    strangeAmong('medicine', medicine, MEDICINE_IDS)
  if (strange) return endWith(strange)
  const severity = severitiesIn(allergy)
  if (!severity.ok) return severity
  const targets = targetsIn(options.target ?? [])
  if (!targets.ok) return targets

  const conditions = STATED_CONDITIONS.filter((id) => profile.includes(id))
  const allergies = ALLERGY_IDS.filter((id) => allergens.includes(id))
  const diets = DIET_IDS.filter((id) => diet.includes(id))
  const medicines = MEDICINE_IDS.filter((id) => medicine.includes(id))
  const stated = [...conditions, ...allergies, ...diets, ...medicines, ...Object.keys(targets.value)]
  if (stated.length === 0) return goOn(GENERAL_PROFILE)
  return goOn({
    id: 'you',
    name: cliWording.person,
    conditions,
    allergies,
    ...(Object.keys(severity.value).length > 0 && { severity: severity.value }),
    ...(diets.length > 0 && { diets }),
    ...(medicines.length > 0 && { medicines }),
    ...(Object.keys(targets.value).length > 0 && { targets: targets.value }),
  })
}

type Kind = 'profile' | 'allergy' | 'diet' | 'medicine'

/** The ending for a name that is none of the known ones; says which are near it. */
function strangeAmong(kind: Kind, named: readonly string[], known: readonly string[]): Trouble | undefined {
  const strange = named.find((name) => !known.includes(name))
  if (strange === undefined) return undefined
  return misunderstood(cliWording.unknownName(kind, strange, nearNames(strange, known), known))
}

function severitiesIn(allergy: readonly string[]): Step<NonNullable<HealthProfile['severity']>> {
  const severity: Record<string, AllergySeverity> = {}
  for (const written of allergy) {
    const [allergen, degree] = written.split('=') as [string, string?]
    if (degree === undefined) continue
    const known = ALLERGY_SEVERITIES.find((each) => each === degree)
    if (!known) return endWith(misunderstood(cliWording.unknownSeverity(degree, ALLERGY_SEVERITIES)))
    severity[allergen] = known
  }
  return goOn(severity)
}

/** Targets that are no nutrient's day. IDDSI levels in the last two. */
const OTHER_TARGETS = { weight: 'weight', texture: 'texture', 'drink-texture': 'drinkTexture' } as const
const HIGHEST_TEXTURE = 7

function targetsIn(written: readonly string[]): Step<Targets> {
  const day: Record<string, number> = {}
  const targets: { -readonly [T in keyof Targets]?: Targets[T] } = {}
  for (const each of written) {
    const [name = '', digits = ''] = each.split('=')
    const value = Number(digits)
    const other = Object.hasOwn(OTHER_TARGETS, name) && OTHER_TARGETS[name as keyof typeof OTHER_TARGETS]
    const isLevel = other === 'texture' || other === 'drinkTexture'
    const plausible = isLevel ? value >= 0 && value <= HIGHEST_TEXTURE : value > 0 && value < 1e6
    const nutrient = NUTRIENT_IDS.find((id) => id === name)
    if (digits === '' || !plausible || !(other || nutrient)) {
      const known = [...NUTRIENT_IDS, ...Object.keys(OTHER_TARGETS)]
      return endWith(misunderstood(cliWording.unknownTarget(each, known)))
    }
    if (nutrient === 'energy') targets.energy = value
    else if (other) targets[other] = value
    else day[name] = value
  }
  return goOn({ ...targets, ...(Object.keys(day).length > 0 && { day }) })
}
