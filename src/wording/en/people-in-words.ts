import type { HealthProfile, Targets } from '../../core/health/profile.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { ALLERGY_NAMES, CONDITION_NAMES, DIET_NAMES, MEDICINE_NAMES } from './health.ts'
import { nutrientInSentence } from './nutrients.ts'

/** One line per person, "You: high cholesterol, peanut allergy"; empty where nothing is known of anybody. */
export function peopleInWords(people: readonly HealthProfile[]): string {
  return people
    .map((person) => ({ name: person.name, facts: factsInWords(person) }))
    .filter(({ facts }) => facts !== '')
    .map(({ name, facts }) => (people.length > 1 ? `${name}: ${facts}` : facts))
    .join('; ')
}

/** "gout, severe peanut allergy, vegan, warfarin, sodium 1500 mg a day". */
export function factsInWords(person: HealthProfile): string {
  const { conditions, allergies, severity = {}, diets = [], medicines = [], targets = {} } = person
  return [
    ...conditions.map((id) => CONDITION_NAMES[id]),
    ...allergies.map((id) => [severity[id], ALLERGY_NAMES[id]].filter(Boolean).join(' ')),
    ...diets.map((id) => DIET_NAMES[id]),
    ...medicines.map((id) => MEDICINE_NAMES[id]),
    ...targetsInWords(targets),
  ].join(', ')
}

/** Each figure a clinician set: "1800 kcal a day", "80 kg", "sodium 1500 mg a day", "food up to IDDSI level 5". */
export function targetsInWords({
  energy,
  weight,
  day = {},
  texture,
  drinkTexture,
}: Targets): readonly string[] {
  const nutrients = (Object.keys(day) as NutrientId[]).flatMap((id) => {
    const figure = day[id]
    return figure === undefined ? [] : [`${nutrientInSentence(id)} ${figure}${unitOf(id)} a day`]
  })
  return [
    ...(energy === undefined ? [] : [`${energy} kcal a day`]),
    ...(weight === undefined ? [] : [`${weight} kg`]),
    ...nutrients,
    ...(texture === undefined ? [] : [`food up to IDDSI level ${texture}`]),
    ...(drinkTexture === undefined ? [] : [`drinks from IDDSI level ${drinkTexture}`]),
  ]
}

/** A blood sugar load has no unit to read. */
function unitOf(id: NutrientId): string {
  return NUTRIENT_UNITS[id] === 'GL' ? '' : ` ${NUTRIENT_UNITS[id]}`
}

/** "High cholesterol": as it stands at the start of a line or on its own. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
