import {
  type AllergyId,
  type Facts,
  GENERAL_PROFILE,
  type HealthProfile,
  type Targets,
} from '../core/health/profile.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../core/terms/nutrients.ts'
import { bodyInWords } from './body-in-words.ts'
import { causeWords, type Place } from './cause-words.ts'
import { exactFigure } from './figures.ts'
import type { Messages } from './messages.ts'

/**
 * "You: high cholesterol, peanut allergy; Ada: vegan"; empty where nothing is known of anybody. A model is told so, and
 * nothing that is left out for now.
 */
export function peopleInWords(messages: Messages, people: readonly HealthProfile[]): string {
  const known = people
    .map(({ aside: _, ...person }) => ({
      name: nameOf(messages, person),
      facts: factsInWords(messages, person),
    }))
    .filter(({ facts }) => facts !== '')
  return oneByOne(
    messages,
    known.map((person) => (people.length > 1 ? messages.say('health.person', person) : person.facts)),
  )
}

/** What a person is called. Nobody in particular is stored in English, and told in the reader's language. */
export function nameOf({ say }: Messages, { name }: HealthProfile, place: Place = 'name'): string {
  if (place === 'inSentence' && name === say('health.you')) return say('health.youInSentence')
  if (name !== GENERAL_PROFILE.name) return name
  return say(place === 'inSentence' ? 'health.anyoneInSentence' : 'health.anyone')
}

/** "For you", "For everyone here: Ada and Max" */
export function whomWords(messages: Messages, people: readonly HealthProfile[]): string {
  const place = people.length > 1 ? 'name' : 'inSentence'
  const names = messages.list(people.map((person) => nameOf(messages, person, place)))
  return messages.say('health.whom', { count: people.length, people: names })
}

/** Whether it is somebody's own name: neither nobody in particular, nor whoever spoke of themselves, nor what they have. */
export function isNamed(messages: Messages, person: HealthProfile): boolean {
  const { name } = person
  return ![GENERAL_PROFILE.name, messages.say('health.you'), factsInWords(messages, person)].includes(name)
}

/** "You: gout; Ada: vegan" */
export function oneByOne(messages: Messages, people: readonly string[]): string {
  const [first = '', ...others] = people
  return others.reduce((before, next) => messages.say('health.people', { before, next }), first)
}

/**
 * "woman, 72, gout, severe peanut allergy, vegan, warfarin, sodium 1500 mg a day", or with a capital at the start of a line.
 * What is left out for now is told as such.
 */
export function factsInWords(messages: Messages, person: HealthProfile, start: Place = 'inSentence'): string {
  const { aside } = person
  return listed(messages, start, (place) => [
    ...bodyInWords(messages, person, place),
    ...factsOf(messages, person, place),
    ...(aside
      ? [
          messages.say(`health.leftOut.${place}`, {
            facts: listed(messages, 'inSentence', () => factsOf(messages, aside, 'inSentence')),
          }),
        ]
      : []),
  ])
}

function listed(messages: Messages, start: Place, factsAt: (place: Place) => readonly string[]): string {
  const [first = ''] = factsAt(start)
  const [, ...others] = factsAt('inSentence')
  return messages.list([first, ...others], 'none')
}

function factsOf(messages: Messages, facts: Facts, place: Place): readonly string[] {
  const { conditions, allergies, diets = [], medicines = [], targets = {} } = facts
  return [
    ...conditions.map((id) =>
      // Those on dialysis eat by other rules, so the stages are told too.
      id === 'kidney-disease' && place === 'inSentence'
        ? messages.say('health.condition.withStages')
        : causeWords(messages, { kind: 'condition', id }, place),
    ),
    ...allergies.map((id) => allergyWords(messages, facts, id, place)),
    ...diets.map((id) => causeWords(messages, { kind: 'diet', id }, place)),
    ...medicines.map((id) => causeWords(messages, { kind: 'medicine', id }, place)),
    ...targetsInWords(messages, targets, place),
  ]
}

/** "severe peanut allergy", or without the severity where nobody said it. */
export function allergyWords(
  messages: Messages,
  facts: Pick<Facts, 'severity'>,
  id: AllergyId,
  place: Place = 'inSentence',
): string {
  const severity = facts.severity?.[id]
  if (!severity) return causeWords(messages, { kind: 'allergy', id }, place)
  const allergy = causeWords(messages, { kind: 'allergy', id })
  return messages.say(`health.allergy.withSeverity.${place}`, { severity, allergy })
}

/** Each figure a clinician set: "1800 kcal a day", "80 kg", "sodium 1500 mg a day", "food up to IDDSI level 5". */
export function targetsInWords(messages: Messages, targets: Targets, place: Place): readonly string[] {
  const { energy, weight, day = {}, texture, drinkTexture } = targets
  const said: string[] = []
  if (energy !== undefined) {
    const figure = exactFigure(messages, energy, 'kcal')
    said.push(messages.say('health.target.energy', { figure }))
  }
  if (weight !== undefined) said.push(exactFigure(messages, weight, 'kg'))
  for (const id of Object.keys(day) as NutrientId[]) {
    const value = day[id]
    if (value === undefined) continue
    const nutrient = messages.say(`health.nutrient.${place}.${id}`)
    const figure = exactFigure(messages, value, NUTRIENT_UNITS[id])
    said.push(messages.say(`health.target.${place}.day`, { nutrient, figure }))
  }
  if (texture !== undefined) said.push(messages.say(`health.target.${place}.texture`, { level: texture }))
  if (drinkTexture !== undefined)
    said.push(messages.say(`health.target.${place}.drinkTexture`, { level: drinkTexture }))
  return said
}
