import { USUAL_WEIGHT } from '../core/health/day/body-weight.ts'
import type { AllergyId, DietId, HealthProfile, StatedConditionId, Targets } from '../core/health/profile.ts'
import type { Member } from './cast.ts'
import type { Fact, PersonReading } from './facts.ts'
import { GROWN_UP } from './nameless-mention.ts'
import type { Statement } from './statement.ts'

/** The person that these statements describe; `undefined` where nothing is known of them but who they are. */
export function personFrom(
  who: string,
  statements: readonly Statement[],
  member: Member | undefined,
): PersonReading | undefined {
  const stated = statements.filter(({ how }) => how === 'has')
  const facts = stated.flatMap(({ choices }) => choices[0] ?? [])
  const of = <K extends Fact['kind']>(kind: K) =>
    facts.flatMap((fact) => (fact.kind === kind ? [fact as Extract<Fact, { kind: K }>] : []))
  const diets = dietsFrom(unique(of('diet').map(({ id }) => id)), statements)
  const named = of('condition').map(({ id }) => id)
  const implied = impliedBy(diets, named)
  const allergies = unique(stated.flatMap((statement) => allergiesIn(statement, implied)))
  const targets = targetsFrom(of('target'))
  const age = of('age').at(-1)?.years
  const child = member?.child ?? (of('child').length > 0 ? true : undefined)
  const sex = of('sex').at(-1)?.id ?? member?.sex
  const activity = of('activity').at(-1)?.id
  const swallowing = targets?.texture !== undefined || targets?.drinkTexture !== undefined
  const conditions = unique([...named, ...(swallowing ? ['dysphagia' as const] : [])])
  const person = {
    who,
    ...(age !== undefined && { age }),
    ...(child && (age === undefined || age < GROWN_UP) && { child: age === undefined ? child : true }),
    // On dialysis other limits apply than before it.
    conditions: conditions.filter((id) => id !== 'kidney-disease' || !conditions.includes('kidney-dialysis')),
    allergies,
    ...severitiesFrom(stated, allergies),
    ...(diets.length > 0 && { diets }),
    ...(of('medicine').length > 0 && { medicines: unique(of('medicine').map(({ id }) => id)) }),
    ...(activity && { activity }),
    ...(targets && { targets }),
  } satisfies PersonReading
  const isKnown =
    Object.keys(person).length > 3 ||
    person.conditions.length > 0 ||
    allergies.length > 0 ||
    of('sex').length > 0
  return isKnown ? { ...person, ...(sex && { sex }) } : undefined
}

/** A vegetarian who eats fish is called another name. */
function dietsFrom(diets: readonly DietId[], statements: readonly Statement[]): readonly DietId[] {
  const eatsFish = statements.some(({ isEaten, item }) => isEaten && item.ids.includes('allergy/fish'))
  return diets.map((id) => (id === 'vegetarian' && eatsFish ? 'pescatarian' : id))
}

/** What somebody does not eat anyway, by their diet or condition, is no allergy. */
const NOT_VEGETARIAN: readonly AllergyId[] = ['fish', 'crustacean', 'mollusc']
const NOT_VEGAN: readonly AllergyId[] = [...NOT_VEGETARIAN, 'milk', 'egg']

function impliedBy(diets: readonly DietId[], conditions: readonly StatedConditionId[]): readonly AllergyId[] {
  return [
    ...(diets.includes('vegan') ? NOT_VEGAN : diets.includes('vegetarian') ? NOT_VEGETARIAN : []),
    ...(conditions.includes('lactose-intolerance') ? (['milk'] as const) : []),
    ...(conditions.includes('coeliac') ? (['gluten', 'wheat'] as const) : []),
  ]
}

function allergiesIn({ choices, isAvoided }: Statement, implied: readonly AllergyId[]): readonly AllergyId[] {
  return (choices[0] ?? []).flatMap((fact) =>
    fact.kind === 'allergy' && !(isAvoided && implied.includes(fact.id)) ? [fact.id] : [],
  )
}

/** Of two severities the more severe counts. */
function severitiesFrom(
  statements: readonly Statement[],
  allergies: readonly AllergyId[],
): Pick<HealthProfile, 'severity'> {
  const severity: Partial<Record<AllergyId, 'mild' | 'severe'>> = {}
  for (const { choices, severity: stated } of statements)
    for (const fact of choices[0] ?? [])
      if (stated && fact.kind === 'allergy' && allergies.includes(fact.id) && severity[fact.id] !== 'severe')
        severity[fact.id] = stated
  return Object.keys(severity).length > 0 ? { severity } : {}
}

function targetsFrom(facts: readonly Extract<Fact, { kind: 'target' }>[]): Targets | undefined {
  const weight = facts.findLast(({ id }) => id === 'weight')?.value
  const targets: Record<string, number> = {}
  const day: Record<string, number> = {}
  for (const { id, value, perKg } of facts) {
    const isDay = id !== 'energy' && id !== 'weight' && id !== 'texture' && id !== 'drinkTexture'
    const figure = perKg ? Math.round(value * (weight ?? USUAL_WEIGHT)) : value
    ;(isDay ? day : targets)[id] = figure
  }
  const all: Targets = { ...targets, ...(Object.keys(day).length > 0 && { day }) }
  return Object.keys(all).length > 0 ? all : undefined
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)]
}
