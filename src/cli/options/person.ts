import { type Command, Option, type OptionValues } from '@commander-js/extra-typings'
import {
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  type AllergyId,
  type AllergySeverity,
  CONDITION_IDS,
  type ConditionId,
  DIET_IDS,
  type DietId,
  GENERAL_PROFILE,
  type HealthProfile,
  MEDICINE_IDS,
  type MedicineId,
  type Targets,
} from '../../core/health/profile.ts'
import { NUTRIENT_IDS } from '../../core/terms/nutrients.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { choices, namedNumber, oneOf, several } from './values.ts'

export type PersonOptions = {
  readonly profile?: readonly ConditionId[]
  readonly allergy?: readonly Allergy[]
  readonly diet?: readonly DietId[]
  readonly medicine?: readonly MedicineId[]
  readonly target?: Targets
}

type Allergy = { readonly id: AllergyId; readonly severity?: AllergySeverity }

/** Adds the options that say who the food is for. */
export function addPersonOptions<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return command
    .optionsGroup(cliWording.help.forWhom)
    .addOption(choices('--profile <condition>', cliWording.profile, CONDITION_IDS))
    .addOption(
      new Option('--allergy <allergen>', cliWording.allergy)
        .choices(ALLERGY_IDS)
        .argParser(several(readAllergy)),
    )
    .addOption(choices('--diet <diet>', cliWording.diet, DIET_IDS))
    .addOption(choices('--medicine <medicine>', cliWording.medicine, MEDICINE_IDS))
    .addOption(new Option('--target <name=number>', cliWording.target).argParser(addTarget))
}

/** How the options are read that a file of rows has as well. */
export const PERSON_READERS = {
  profile: oneOf(CONDITION_IDS),
  allergy: readAllergy,
  diet: oneOf(DIET_IDS),
  medicine: oneOf(MEDICINE_IDS),
}

/** The one person that all these options describe. */
export function personOf({
  profile,
  allergy = [],
  diet,
  medicine,
  target = {},
}: PersonOptions): HealthProfile {
  const severity = Object.fromEntries(
    allergy.flatMap(({ id, severity }) => (severity ? [[id, severity]] : [])),
  )
  const allergens = allergy.map(({ id }) => id)
  const person = {
    conditions: CONDITION_IDS.filter((id) => id !== 'general').filter((id) => profile?.includes(id)),
    allergies: ALLERGY_IDS.filter((id) => allergens.includes(id)),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(diet && { diets: DIET_IDS.filter((id) => diet.includes(id)) }),
    ...(medicine && { medicines: MEDICINE_IDS.filter((id) => medicine.includes(id)) }),
    ...(Object.keys(target).length > 0 && { targets: target }),
  }
  const isAnyone = Object.values(person).every((said) => Array.isArray(said) && said.length === 0)
  return isAnyone ? GENERAL_PROFILE : { id: 'you', name: cliWording.person, ...person }
}

/** "peanut", or "peanut=severe". */
function readAllergy(written: string): Allergy {
  const [allergen = '', severity] = written.split('=')
  const id = oneOf(ALLERGY_IDS)(allergen)
  return severity === undefined ? { id } : { id, severity: oneOf(ALLERGY_SEVERITIES)(severity) }
}

/** Targets that are not a nutrient's figure for a day. */
const OTHER_TARGETS = {
  energy: 'energy',
  weight: 'weight',
  texture: 'texture',
  'drink-texture': 'drinkTexture',
} as const
const isOther = (name: string): name is keyof typeof OTHER_TARGETS => Object.hasOwn(OTHER_TARGETS, name)

const HIGHEST_IDDSI_LEVEL = 7

const readTarget = namedNumber([...new Set([...NUTRIENT_IDS, ...Object.keys(OTHER_TARGETS)])], (name) =>
  name.endsWith('texture') ? HIGHEST_IDDSI_LEVEL : undefined,
)

/** "sodium=1500", "weight=80": adds up with the targets given before. */
function addTarget(written: string, before: Targets = {}): Targets {
  const [name, value] = readTarget(written)
  return isOther(name)
    ? { ...before, [OTHER_TARGETS[name]]: value }
    : { ...before, day: { ...before.day, [name]: value } }
}
