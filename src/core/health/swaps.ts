import type { FoodItem } from '../detection/food-item.ts'
import { compose } from '../nutrition/compose.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import type { Food, FoodId, FoodTable } from '../nutrition/food.ts'
import type { NutriScorePoints } from '../nutrition/nutri-score.ts'
import { NUTRIENT_IDS, type NutrientId } from '../nutrition/nutrients.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import type { HealthProfile } from './profile.ts'
import { rolesOf, rolesOfCategory, type SwapRole } from './swap-roles.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

/** What to have instead, judged in its own serving for the same person. */
export type Swap = {
  readonly food: Food
  readonly score: number
  readonly verdict: Verdict
  readonly gains: readonly SwapGain[]
}

/** How a nutrient that mattered changes from serving to serving, in its unit. */
export type SwapGain = { readonly nutrient: NutrientId; readonly from: number; readonly to: number }

const MOST_SWAPS = 3
const MOST_GAINS = 3
/** Points of score that being of the same kind, and of the usual role, are worth when swaps are put in order. */
const SAME_KIND = 20
const USUAL_ROLE = 15
/** And so is a recommendation over a food for now and then. */
const RECOMMENDED = 15
/** A larger gain than this is no reason to go further from what was wanted. */
const ENOUGH_GAIN = 50
/** What of a food's score its figures give for 100 g: the components of Nutri-Score that count against it. */
const AGAINST: readonly (readonly [component: keyof NutriScorePoints, nutrient: NutrientId])[] = [
  ['saturates', 'saturates'],
  ['sugars', 'sugars'],
  ['salt', 'sodium'],
  ['energy', 'energy'],
]

type Judged = { readonly composed: ComposedItem; readonly assessment: Assessment }

/**
 * For what is not recommended to this person, up to three foods of the table eaten in the same role, surely better and
 * with no gate open: the largest gain first, where the same kind of food counts for something, and no two alike.
 */
export function swapsFor(composed: ComposedItem, profile: HealthProfile, foods: FoodTable): readonly Swap[] {
  const assessment = assess(composed, profile)
  if (assessment.verdict === 'recommended') return []
  const roles = rolesFor(composed)
  const ranked = candidates(composed, foods)
    .flatMap((each) => betterOne(each, assessment, profile, foods) ?? [])
    .map((judged) => ({ judged, worth: worthOf(judged, composed, assessment, roles) }))
    .sort((a, b) => b.worth - a.worth || (idOf(a.judged) < idOf(b.judged) ? -1 : 1))
  return differing(ranked.map(({ judged }) => judged)).map((judged) => ({
    food: foodOf(judged),
    score: judged.assessment.score.likely,
    verdict: judged.assessment.verdict,
    gains: gainsOf({ composed, assessment }, judged),
  }))
}

/** As `swapsFor`, one food judged at each step: what was judged before costs nothing again. */
export function* swapSteps(
  composed: ComposedItem,
  profile: HealthProfile,
  foods: FoodTable,
): Generator<undefined, readonly Swap[]> {
  for (const food of candidates(composed, foods)) {
    judgedFood(food, profile, foods)
    yield
  }
  return swapsFor(composed, profile, foods)
}

/** The foods eaten in one of its roles. */
function candidates(composed: ComposedItem, { foods }: FoodTable): readonly Food[] {
  const roles = rolesFor(composed)
  const wanted = composed.match?.food
  return foods.filter((food) => food !== wanted && rolesOf(food).some((role) => roles.includes(role)))
}

function rolesFor({ match, category }: ComposedItem): readonly SwapRole[] {
  if (match) return rolesOf(match.food)
  return category ? rolesOfCategory(category) : []
}

function betterOne(
  food: Food,
  than: Assessment,
  profile: HealthProfile,
  foods: FoodTable,
): Judged | undefined {
  const judged = judgedFood(food, profile, foods)
  if (!judged) return undefined
  const { verdict, uncertain, gates } = judged.assessment
  if (verdict === 'unknown' || uncertain || gates.length > 0) return undefined
  const isBetter =
    than.verdict === 'unknown'
      ? verdict === 'recommended' || verdict === 'in-moderation'
      : VERDICTS.indexOf(verdict) < VERDICTS.indexOf(than.verdict)
  return isBetter ? judged : undefined
}

/** Points of score gained, and nearness to what was wanted. */
function worthOf(
  { composed, assessment }: Judged,
  wanted: ComposedItem,
  { score }: Assessment,
  roles: readonly SwapRole[],
): number {
  const usual = roles[0] !== undefined && composed.match && rolesOf(composed.match.food).includes(roles[0])
  // Another dish from the fryer is no nearer to a burger than a dish from the kitchen.
  const sameKind = composed.category === wanted.category && composed.category !== 'fast-food'
  const gain = Math.min(ENOUGH_GAIN, assessment.score.likely - score.likely)
  const recommended = assessment.verdict === 'recommended'
  return gain + (recommended ? RECOMMENDED : 0) + (sameKind ? SAME_KIND : 0) + (usual ? USUAL_ROLE : 0)
}

/** No two that share a word of their id: one oil, one yogurt, one bread. */
function differing(ranked: readonly Judged[]): readonly Judged[] {
  const chosen: Judged[] = []
  const taken = new Set<string>()
  for (const judged of ranked) {
    const words = idOf(judged).split('-')
    if (words.some((word) => taken.has(word))) continue
    for (const word of words) taken.add(word)
    chosen.push(judged)
    if (chosen.length === MOST_SWAPS) break
  }
  return chosen
}

/** Less of what counted against the one, more of what counts for the other, the weightiest first. */
function gainsOf(wanted: Judged, swap: Judged): readonly SwapGain[] {
  const changes = (nutrients: readonly NutrientId[], isGain: (from: number, to: number) => boolean) =>
    nutrients.flatMap((nutrient) => {
      const from = wanted.composed.perServing[nutrient]?.estimate.likely
      const to = swap.composed.perServing[nutrient]?.estimate.likely
      return from !== undefined && to !== undefined && isGain(from, to) ? [{ nutrient, from, to }] : []
    })
  const less = changes(countedAgainst(wanted.assessment), (from, to) => to < from)
  const more = changes(countedFor(swap.assessment), (from, to) => to > from)
  return [...less, ...more].slice(0, MOST_GAINS)
}

function countedAgainst({ reasons }: Assessment): readonly NutrientId[] {
  const limited = reasons.flatMap(({ nutrient, effect }) => (nutrient && effect < 0 ? [nutrient] : []))
  const points = reasons.find(({ nutriScore }) => nutriScore)?.nutriScore?.points
  const weighed = AGAINST.filter(([component]) => points && points[component] > 0)
    .sort(([a], [b]) => (points ? points[b] - points[a] : 0))
    .map(([, nutrient]) => nutrient)
  return [...new Set([...limited, ...weighed])]
}

function countedFor({ reasons }: Assessment): readonly NutrientId[] {
  const credited = new Set(
    reasons.flatMap(({ nutrient, effect }) => (nutrient && effect > 0 ? [nutrient] : [])),
  )
  return NUTRIENT_IDS.filter((id) => id !== 'fat' && credited.has(id))
}

const composedFoods = new WeakMap<FoodTable, Map<FoodId, ComposedItem | undefined>>()
const judgedFoods = new WeakMap<HealthProfile, WeakMap<FoodTable, Map<FoodId, Judged>>>()

/** A food of the table in its reference serving; once per table and person. */
function judgedFood(food: Food, profile: HealthProfile, foods: FoodTable): Judged | undefined {
  const composed = composedFood(food, foods)
  if (!composed) return undefined
  const byTable = judgedFoods.get(profile) ?? new WeakMap<FoodTable, Map<FoodId, Judged>>()
  judgedFoods.set(profile, byTable)
  const known = byTable.get(foods) ?? new Map<FoodId, Judged>()
  byTable.set(foods, known)
  const judged = known.get(food.id) ?? { composed, assessment: assess(composed, profile) }
  known.set(food.id, judged)
  return judged
}

/** `undefined` for a food whose own name reads as another. */
function composedFood(food: Food, foods: FoodTable): ComposedItem | undefined {
  const known = composedFoods.get(foods) ?? new Map<FoodId, ComposedItem | undefined>()
  composedFoods.set(foods, known)
  if (!known.has(food.id)) {
    const composed = compose(itemNamed(food.name), foods)
    known.set(food.id, composed.match?.food === food ? composed : undefined)
  }
  return known.get(food.id)
}

function itemNamed(label: string): FoodItem {
  return {
    id: label,
    label,
    anchor: { x: 0.5, y: 0.5 },
    region: { kind: 'whole-photo' },
    count: 1,
    sightings: [],
    whole: [],
    corrected: { added: 0, label },
  }
}

function foodOf({ composed }: Judged): Food {
  if (!composed.match) throw new Error('A food of the table has itself for a match')
  return composed.match.food
}

function idOf(judged: Judged): FoodId {
  return foodOf(judged).id
}
