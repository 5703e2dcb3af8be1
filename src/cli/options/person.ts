import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings'
import { ageFrom, OLDEST } from '../../core/health/day/written-age.ts'
import {
  ACTIVITIES,
  type Activity,
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  type AllergyId,
  type AllergySeverity,
  type Childhood,
  CONDITION_IDS,
  type ConditionId,
  DIET_IDS,
  type DietId,
  GENERAL_PROFILE,
  type HealthProfile,
  MEDICINE_IDS,
  type MedicineId,
  SEXES,
  type Sex,
  type Targets,
  YOUNGEST,
} from '../../core/health/profile.ts'
import { severitiesOf } from '../../core/health/severities.ts'
import { NUTRIENT_IDS } from '../../core/terms/nutrients.ts'
import type { Messages } from '../../messages/messages.ts'
import { choice, choices, namedNumber, oneOf, several } from './values.ts'

export type PersonOptions = {
  /** Years. */
  readonly age?: number
  readonly child?: Childhood
  readonly sex?: Sex
  readonly activity?: Activity
  readonly condition?: readonly ConditionId[]
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
    .addOption(new Option('--age <age>', say('cli.option.age')).argParser(readAge(messages)))
    .addOption(choice(messages, '--child [who]', say('cli.option.child'), YOUNGEST).conflicts('age'))
    .addOption(choice(messages, '--sex <sex>', say('cli.option.sex'), SEXES))
    .addOption(choice(messages, '--activity <level>', say('cli.option.activity'), ACTIVITIES))
    .addOption(choices(messages, CONDITION_FLAGS, say('cli.option.condition'), CONDITION_IDS))
    .addOption(
      new Option('--allergy <allergen>', say('cli.option.allergy'))
        .choices(ALLERGY_IDS)
        .argParser(several(readAllergy(messages))),
    )
    .addOption(choices(messages, '--diet <diet>', say('cli.option.diet'), DIET_IDS))
    .addOption(choices(messages, '--medicine <medicine>', say('cli.option.medicine'), MEDICINE_IDS))
    .addOption(
      new Option('--target <name=number>', say('cli.option.target')).argParser(
        (written, before: Targets = {}) => addTarget(messages, written, before),
      ),
    )
}

/** The second is the option's name. The first is its former one, which still works. */
const CONDITION_FLAGS = '--profile, --condition <condition>'

/** Every option about a person. */
export const PERSON_OPTIONS = [
  'age',
  'child',
  'sex',
  'activity',
  'condition',
  'allergy',
  'diet',
  'medicine',
  'target',
] as const satisfies readonly (keyof PersonOptions)[]

/** What a row of a file can say of a person, by its kind: each reads the row's id. `profile` means the same as `condition`. */
export const ROW_KINDS = {
  condition: readCondition,
  profile: readCondition,
  allergy: (messages, id) => ({ allergy: [readAllergy(messages)(id)] }),
  diet: (messages, id) => ({ diet: [oneOf(messages, DIET_IDS)(id)] }),
  medicine: (messages, id) => ({ medicine: [oneOf(messages, MEDICINE_IDS)(id)] }),
  age: (messages, id) => {
    if (id === 'child') return { child: true }
    const child = YOUNGEST.find((called) => called === id)
    return child ? { child } : { age: readAge(messages)(id) }
  },
} satisfies Readonly<Record<string, RowReader>>

type RowReader = (messages: Messages, id: string) => PersonOptions

function readCondition(messages: Messages, id: string): PersonOptions {
  return { condition: [oneOf(messages, CONDITION_IDS)(id)] }
}

/** The one person that all these options describe. */
export function personOf(
  { say }: Messages,
  { age, child, sex, activity, condition, allergy = [], diet, medicine, target = {} }: PersonOptions,
): HealthProfile {
  const severity = severitiesOf(allergy)
  const allergens = allergy.map(({ id }) => id)
  const person = {
    ...(age !== undefined && { age }),
    ...(child && { child }),
    ...(sex && { sex }),
    ...(activity && { activity }),
    conditions: CONDITION_IDS.filter((id) => id !== 'general').filter((id) => condition?.includes(id)),
    allergies: ALLERGY_IDS.filter((id) => allergens.includes(id)),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(diet && { diets: DIET_IDS.filter((id) => diet.includes(id)) }),
    ...(medicine && { medicines: MEDICINE_IDS.filter((id) => medicine.includes(id)) }),
    ...(Object.keys(target).length > 0 && { targets: target }),
  }
  const saysNothing = Object.values(person).every((said) => Array.isArray(said) && said.length === 0)
  return saysNothing ? GENERAL_PROFILE : { id: 'you', name: say('cli.you'), ...person }
}

/** Whether nothing was said of the person. */
export function isAnyone(person: HealthProfile): boolean {
  return person === GENERAL_PROFILE
}

/** "5", "0.5" or "8 months". */
function readAge({ say }: Messages) {
  return (written: string): number => {
    const age = ageFrom(written)
    if (age !== undefined) return age
    throw new InvalidArgumentError(say('cli.write.age', { most: OLDEST }))
  }
}

/** "peanut", or "peanut=severe". */
function readAllergy(messages: Messages) {
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
