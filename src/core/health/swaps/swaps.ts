import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food, FoodId, FoodTable } from '../../nutrition/table/food.ts'
import { assess } from '../assess.ts'
import type { Assessment } from '../assessment.ts'
import type { HealthProfile } from '../profile.ts'
import { VERDICTS, type Verdict } from '../verdict/verdict.ts'
import { type Judged, judgedFood } from './judged-foods.ts'
import { gainsOf, type SwapGain } from './swap-gains.ts'
import { rolesOf, rolesOfCategory, type SwapRole } from './swap-roles.ts'

/** A food to have instead, judged in its own serving for the same person. */
export type Swap = {
  readonly food: Food
  readonly score: number
  readonly verdict: Verdict
  readonly gains: readonly SwapGain[]
}

const MOST_SWAPS = 3
/** Points of score that the same category, and the usual role, are worth when swaps are ranked. */
const SAME_KIND = 20
const USUAL_ROLE = 15
/** Points that a recommended food is worth over one to have in moderation. */
const RECOMMENDED = 15
/** A gain larger than this is no reason to go further from what was wanted. */
const ENOUGH_GAIN = 50

/**
 * For a food that is not recommended to this person, up to three foods of the table that are eaten in the same role, are
 * surely better, and raise no alert: the largest gain first, the same category counting for something, and no two alike.
 */
export function swapsFor(composed: ComposedItem, profile: HealthProfile, foods: FoodTable): readonly Swap[] {
  const assessment = assess(composed, profile)
  if (assessment.dot === 'recommended') return []
  const roles = rolesFor(composed)
  const ranked = candidates(composed, foods)
    .flatMap((each) => betterOne(each, assessment, profile, foods) ?? [])
    .map((judged) => ({ judged, worth: worthOf(judged, composed, assessment, roles) }))
    .sort((a, b) => b.worth - a.worth || (idOf(a.judged) < idOf(b.judged) ? -1 : 1))
  return differing(ranked.map(({ judged }) => judged)).map((judged) => ({
    food: foodOf(judged),
    score: likelyScore(judged.assessment),
    verdict: judged.assessment.verdict,
    gains: gainsOf({ composed, assessment }, judged),
  }))
}

/** The same in steps, one food judged at each: what was judged before costs nothing again. */
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
  const { verdict, uncertain, alerts } = judged.assessment
  if (verdict === 'unknown' || uncertain || alerts.length > 0) return undefined
  // What must not be eaten may be swapped for anything that is no worse.
  const isBetter =
    than.verdict === 'unknown' || than.advice === 'avoid'
      ? verdict === 'recommended' || verdict === 'in-moderation'
      : VERDICTS.indexOf(verdict) < VERDICTS.indexOf(than.verdict)
  return isBetter ? judged : undefined
}

/** Points of score gained, and nearness to what was wanted. */
function worthOf(
  { composed, assessment }: Judged,
  { category }: ComposedItem,
  wanted: Assessment,
  roles: readonly SwapRole[],
): number {
  const usual = roles[0] !== undefined && composed.match && rolesOf(composed.match.food).includes(roles[0])
  // Other fast food is no nearer to a burger than a dish from the kitchen.
  const sameKind = composed.category === category && composed.category !== 'fast-food'
  const gain = Math.min(ENOUGH_GAIN, likelyScore(assessment) - likelyScore(wanted))
  const recommended = assessment.verdict === 'recommended'
  return gain + (recommended ? RECOMMENDED : 0) + (sameKind ? SAME_KIND : 0) + (usual ? USUAL_ROLE : 0)
}

/** No two share a word of their id: one oil, one yogurt, one bread. */
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

/** Where nothing is known of what was wanted, half of all points. */
function likelyScore({ score }: Assessment): number {
  return score?.likely ?? 50
}

function foodOf({ composed }: Judged): Food {
  if (!composed.match) throw new Error('A food of the table has itself for a match')
  return composed.match.food
}

function idOf(judged: Judged): FoodId {
  return foodOf(judged).id
}
