import { USUAL_WEIGHT } from '../core/health/day/body-weight.ts'
import type {
  AllergyId,
  AllergySeverity,
  DietId,
  MedicineId,
  StatedConditionId,
  Targets,
} from '../core/health/profile.ts'
import type { Fact } from './fact.ts'
import type { StatedFigure } from './stated-figures.ts'

/** What was said of one person; `who` is the writer, a relation of theirs ("Son") or a name ("Anna"). */
export type PersonReading = {
  readonly who: string
  readonly conditions: readonly StatedConditionId[]
  readonly allergies: readonly AllergyId[]
  readonly severity: { readonly [A in AllergyId]?: AllergySeverity }
  readonly diets: readonly DietId[]
  readonly medicines: readonly MedicineId[]
  readonly targets?: Targets
}

/** A fact and the number of the clause it is from. */
export type FactAt = { readonly fact: Fact; readonly clause: number }

/** The person that the facts describe; `undefined` where nothing is left. `notUsed`: words that added nothing. */
export function personFrom(
  who: string,
  facts: readonly FactAt[],
): { readonly person: PersonReading | undefined; readonly notUsed: readonly string[] } {
  const of = <K extends Fact['kind']>(kind: K) =>
    facts.flatMap(({ fact }) => (fact.kind === kind ? [fact as Extract<Fact, { kind: K }>] : []))
  const eatsFish = of('eats-fish')
  const diets = unique(
    of('diet').map(({ id }) => (id === 'vegetarian' && eatsFish.length > 0 ? 'pescatarian' : id)),
  )
  const implied = diets.includes('vegan') ? NOT_VEGAN : diets.includes('vegetarian') ? NOT_VEGETARIAN : []
  const allergies = unique(
    of('allergy')
      .filter(({ id, avoided }) => !(avoided && implied.includes(id)))
      .map(({ id }) => id),
  )
  const targets = targetsFrom(of('figure').map(({ figure }) => figure))
  const conditions = unique([
    ...of('condition').map(({ id }) => id),
    ...(targets?.texture !== undefined || targets?.drinkTexture !== undefined ? ['dysphagia' as const] : []),
    ...(of('figure').some(({ figure }) => figure.kind === 'lose-weight') ? ['weight-loss' as const] : []),
  ])
  const person: PersonReading = {
    who,
    // On dialysis other limits apply than before it.
    conditions: conditions.filter((id) => id !== 'kidney-disease' || !conditions.includes('kidney-dialysis')),
    allergies,
    severity: severitiesIn(facts, allergies),
    diets,
    medicines: unique(of('medicine').map(({ id }) => id)),
    ...(targets && { targets }),
  }
  const notUsed = diets.includes('pescatarian') ? [] : eatsFish.map(({ text }) => text)
  return { person: isEmpty(person) ? undefined : person, notUsed }
}

/** A vegetarian or vegan who does not eat these has not named an allergy. */
const NOT_VEGETARIAN: readonly AllergyId[] = ['fish', 'crustacean', 'mollusc']
const NOT_VEGAN: readonly AllergyId[] = [...NOT_VEGETARIAN, 'milk', 'egg']

/** A severity is about the allergies in its own clause, or those named last before it; of two the more severe counts. */
function severitiesIn(facts: readonly FactAt[], allergies: readonly AllergyId[]): PersonReading['severity'] {
  const severities: { [A in AllergyId]?: AllergySeverity } = {}
  for (const { fact, clause } of facts) {
    if (fact.kind !== 'severity') continue
    const named = facts.filter((each) => each.fact.kind === 'allergy' && each.clause <= clause)
    const last = Math.max(...named.map((each) => each.clause))
    for (const { fact: of, clause: at } of named) {
      if (of.kind !== 'allergy' || at !== last || !allergies.includes(of.id)) continue
      if (severities[of.id] !== 'severe') severities[of.id] = fact.severity
    }
  }
  return severities
}

function targetsFrom(figures: readonly StatedFigure[]): Targets | undefined {
  const weight = figures.find((figure) => figure.kind === 'weight')?.kg
  const texture = figures.find((figure) => figure.kind === 'texture')?.level
  const drinkTexture = figures.find((figure) => figure.kind === 'drinkTexture')?.level
  const day: Record<string, number> = {}
  for (const figure of figures) {
    if (figure.kind !== 'day') continue
    day[figure.nutrient] = figure.perKg ? Math.round(figure.value * (weight ?? USUAL_WEIGHT)) : figure.value
  }
  const { energy, ...nutrients } = day
  const targets: Targets = {
    ...(energy !== undefined && { energy: Math.round(energy) }),
    ...(weight !== undefined && { weight }),
    ...(Object.keys(nutrients).length > 0 && { day: nutrients }),
    ...(texture !== undefined && { texture }),
    ...(drinkTexture !== undefined && { drinkTexture }),
  }
  return Object.keys(targets).length > 0 ? targets : undefined
}

function isEmpty({ conditions, allergies, diets, medicines, targets }: PersonReading): boolean {
  return (
    [conditions, allergies, diets, medicines].every(({ length }) => length === 0) && targets === undefined
  )
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)]
}
