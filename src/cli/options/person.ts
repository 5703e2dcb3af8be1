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
import type { Messages } from '../../messages/messages.ts'
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
  messages: Messages,
  command: Command<A, O, G>,
) {
  const { say } = messages
  return command
    .optionsGroup(say('cli.help.forWhom'))
    .addOption(choices(messages, '--profile <condition>', say('cli.option.profile'), CONDITION_IDS))
    .addOption(
      new Option('--allergy <allergen>', say('cli.option.allergy'))
        .choices(ALLERGY_IDS)
        .argParser(several(PERSON_READERS.allergy(messages))),
    )
    .addOption(choices(messages, '--diet <diet>', say('cli.option.diet'), DIET_IDS))
    .addOption(choices(messages, '--medicine <medicine>', say('cli.option.medicine'), MEDICINE_IDS))
    .addOption(
      new Option('--target <name=number>', say('cli.option.target')).argParser(
        (written, before: Targets = {}) => addTarget(messages, written, before),
      ),
    )
}

/** How the options are read that a file of rows has as well. */
export const PERSON_READERS = {
  profile: (messages: Messages) => oneOf(messages, CONDITION_IDS),
  allergy: allergyReader,
  diet: (messages: Messages) => oneOf(messages, DIET_IDS),
  medicine: (messages: Messages) => oneOf(messages, MEDICINE_IDS),
}

/** The one person that all these options describe. */
export function personOf(
  { say }: Messages,
  { profile, allergy = [], diet, medicine, target = {} }: PersonOptions,
): HealthProfile {
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
  return isAnyone ? GENERAL_PROFILE : { id: 'you', name: say('cli.you'), ...person }
}

/** "peanut", or "peanut=severe". */
function allergyReader(messages: Messages) {
  return (written: string): Allergy => {
    const [allergen = '', severity] = written.split('=')
    const id = oneOf(messages, ALLERGY_IDS)(allergen)
    return severity === undefined ? { id } : { id, severity: oneOf(messages, ALLERGY_SEVERITIES)(severity) }
  }
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

const TARGET_NAMES: readonly string[] = [...new Set([...NUTRIENT_IDS, ...Object.keys(OTHER_TARGETS)])]

/** "sodium=1500", "weight=80": adds up with the targets given before. */
function addTarget(messages: Messages, written: string, before: Targets): Targets {
  const levels = (name: string) => (name.endsWith('texture') ? HIGHEST_IDDSI_LEVEL : undefined)
  const [name, value] = namedNumber(messages, TARGET_NAMES, levels)(written)
  return isOther(name)
    ? { ...before, [OTHER_TARGETS[name]]: value }
    : { ...before, day: { ...before.day, [name]: value } }
}
