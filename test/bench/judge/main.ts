import { loadavg } from 'node:os'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import type { FoodItem } from '../../../src/core/fusion/food-item.ts'
import { assess } from '../../../src/core/health/assess.ts'
import {
  ALLERGY_IDS,
  CONDITION_IDS,
  DIET_IDS,
  type HealthProfile,
  MEDICINE_IDS,
} from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../../../src/core/nutrition/figures/composed-item.ts'
import {
  nutriScoreCategory,
  nutriScoreRange,
} from '../../../src/core/nutrition/nutri-score/nutri-score-range.ts'
import type { Food } from '../../../src/core/nutrition/table/food.ts'
import type { SourcedComposition } from '../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { type Timing, timed } from '../processor-time.ts'

const ANYONE: HealthProfile = { id: 'g', name: 'Anyone', conditions: [], allergies: [] }
const PROFILES: Readonly<Record<string, HealthProfile>> = {
  general: ANYONE,
  'high-cholesterol': { ...ANYONE, id: 'c', conditions: ['high-cholesterol'] },
  'peanut allergy, warfarin, vegetarian': {
    ...ANYONE,
    id: 'a',
    allergies: ['peanut'],
    medicines: ['warfarin'],
    diets: ['vegetarian'],
  },
  everything: {
    id: 'e',
    name: 'Everything',
    conditions: CONDITION_IDS.filter((id) => id !== 'general'),
    allergies: ALLERGY_IDS,
    diets: DIET_IDS,
    medicines: MEDICINE_IDS,
  },
}

/**
 * Times of judging `items`, one profile at a time, over `runs`. Each run has copies of its own, so that nothing is
 * remembered of them.
 */
function timeJudging(items: readonly ComposedItem[], runs: number): Readonly<Record<string, Warmed>> {
  const times = Object.entries(PROFILES).map(([name, profile]) => {
    const prepare = () => {
      const unjudged = copiesOf(items)
      return () => {
        for (const item of unjudged) assess(item, profile)
      }
    }
    return [name, timedWarm(runs, prepare)] as const
  })
  return Object.fromEntries(times)
}

/** `first` is what it takes before the machine has compiled anything for these rules. */
type Warmed = Timing & { readonly first: number }

/** Times the first run by itself, and then, after runs enough that all of it is compiled, `runs` of them. */
function timedWarm(runs: number, prepare: () => () => void): Warmed {
  const first = timed(1, prepare).best
  timed(WARM_UPS, prepare)
  return { first, ...timed(runs, prepare) }
}

/** Items nobody judged before; what shares its figures, as items of one sure name do, goes on sharing them. */
function copiesOf(items: readonly ComposedItem[]): readonly ComposedItem[] {
  const copies = new Map<SourcedComposition, SourcedComposition>()
  return items.map((item) => {
    const per100g = copies.get(item.per100g) ?? { ...item.per100g }
    copies.set(item.per100g, per100g)
    return { ...item, per100g }
  })
}

/** Foods of the table as a person names them, in servings of every size. */
function namedItems(count: number): readonly ComposedItem[] {
  return differentItems(count, ({ name }, servingGrams) =>
    named(name, { corrected: { added: 0, servingGrams } }),
  )
}

/** The same as a model sees them: a sighting each, with its guess of the grams and of the main figures. */
function seenItems(count: number): readonly ComposedItem[] {
  return differentItems(count, ({ name, category, per100g }, likely) => {
    const { energy = 0, protein = 0, fat = 0, carbs = 0, sugars = 0, saturates = 0, sodium = 0 } = per100g
    const sighting: Detection = {
      id: `${name} ${likely}`,
      label: name,
      category,
      count: 1,
      region: { kind: 'whole-photo' },
      amount: { basis: 'served', grams: { min: likely * 0.8, likely, max: likely * 1.2 } },
      composition: { energy, protein, fat, carbs, sugars, saturates, sodium },
    }
    return named(name, { sightings: [sighting], amount: sighting.amount })
  })
}

function differentItems(
  count: number,
  itemOf: (food: Food, grams: number) => FoodItem,
): readonly ComposedItem[] {
  const table = foodTable()
  const { foods } = table
  return Array.from({ length: count }, (_, i) => {
    const food = foods[i % foods.length] as Food
    return compose(itemOf(food, 10 + Math.floor(i / foods.length) * 15), table)
  })
}

/** One table at one photo: high cholesterol, a five-year-old's peanut allergy, and diabetes on a vegetarian diet. */
const THREE_PEOPLE: readonly HealthProfile[] = [
  { ...ANYONE, id: '1', conditions: ['high-cholesterol'] },
  { ...ANYONE, id: '2', age: 5, allergies: ['peanut'] },
  { ...ANYONE, id: '3', conditions: ['type-2-diabetes'], diets: ['vegetarian'] },
]

/** Times of judging each of `items` for three people, beside its Nutri-Score alone, as often. */
function timeThreePeople(items: readonly ComposedItem[], runs: number) {
  const each = (work: (item: ComposedItem, person: HealthProfile) => unknown) => () => {
    const unjudged = copiesOf(items)
    return () => {
      for (const item of unjudged) for (const person of THREE_PEOPLE) work(item, person)
    }
  }
  return { ours: timedWarm(runs, each(assess)), peer: timedWarm(runs, each(nutriScoreAlone)) }
}

function nutriScoreAlone(item: ComposedItem): unknown {
  const category = nutriScoreCategory(item)
  return category === 'none' ? undefined : nutriScoreRange(item, category)
}

const ITEMS = 10_000
const RUNS = 9
/** By then the machine has compiled what it runs. */
const WARM_UPS = 6
console.log(
  `load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; processor time, best and median of ${RUNS} runs after ${WARM_UPS}, and the very first`,
)
for (const [kind, items] of [
  ['named by hand', namedItems(ITEMS)],
  ['seen by a model', seenItems(ITEMS)],
] as const) {
  const { ours, peer } = timeThreePeople(items, RUNS)
  console.log(
    `  ${ITEMS} items ${kind}, for three people: ${ours.best.toFixed(1)} ms, median ${ours.median.toFixed(1)} ms, first ${ours.first.toFixed(1)} ms; Nutri-Score alone as often: ${peer.best.toFixed(1)} ms; ratio ${(ours.best / peer.best).toFixed(1)}`,
  )
  for (const [profile, { first, best, median }] of Object.entries(timeJudging(items, RUNS))) {
    const each = ((best / ITEMS) * 1000).toFixed(1)
    const times = `${best.toFixed(1)} ms, median ${median.toFixed(1)} ms (${each} µs each), first ${first.toFixed(1)} ms`
    console.log(`  ${ITEMS} items ${kind}, for ${profile}: ${times}`)
  }
}
