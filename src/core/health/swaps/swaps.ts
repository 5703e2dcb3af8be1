import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food, FoodId, FoodTable } from '../../nutrition/table/food.ts'
import { assess } from '../assess.ts'
import type { Assessment } from '../assessment.ts'
import type { HealthProfile } from '../profile.ts'
import { ruleById } from '../rules/rule-sets.ts'
import { VERDICTS, type Verdict } from '../verdict/verdict.ts'
import { type Judged, judgedFood } from './judged-foods.ts'
import { gainsOf, type SwapGain } from './swap-gains.ts'
import { isRisky, suitsAge } from './swap-limits.ts'
import { rolesOf, rolesOfCategory, type SwapRole } from './swap-roles.ts'

/** A food to have instead: of the same photo or menu, or of the table; judged in its own serving for the same person. */
export type Swap = {
  /** The item's id on the photo, or the food's in the table. */
  readonly id: string
  readonly name: string
  readonly from: 'photo' | 'table'
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
/** What is only just to be had in moderation is no better choice. */
const LEAST_SCORE = 45
/** A gain larger than this is no reason to go further from what was wanted. */
const ENOUGH_GAIN = 50

/**
 * For a food that is not recommended to this person, up to three that are eaten in the same role, are surely better, raise no
 * alert and break none of the person's own rules. What else is on the photo comes first, then the table: the largest gain
 * first, the same category counting for something, and no two alike.
 */
export function swapsFor(
  composed: ComposedItem,
  profile: HealthProfile,
  foods: FoodTable,
  others: readonly ComposedItem[] = [],
): readonly Swap[] {
  const wanted: Judged = { composed, assessment: assess(composed, profile) }
  if (wanted.assessment.dot === 'recommended') return []
  const onPhoto = nearby(composed, others)
    .filter(({ match }) => !match || suitsAge(match.food, profile))
    .map((each) => ({ composed: each, assessment: assess(each, profile) }))
  const inTable = candidates(composed, profile, foods).flatMap(
    (food) => judgedFood(food, profile, foods) ?? [],
  )
  const ranked = [...rank(onPhoto, wanted), ...rank(inTable, wanted)]
  return differing(ranked).map((judged) =>
    asSwap(judged, wanted, onPhoto.includes(judged) ? 'photo' : 'table'),
  )
}

function asSwap(judged: Judged, wanted: Judged, from: Swap['from']): Swap {
  const { item } = judged.composed
  const food = foodOf(judged)
  return {
    id: from === 'photo' ? item.id : (food?.id ?? item.id),
    name: from === 'photo' ? item.label : (food?.name ?? item.label),
    from,
    score: likelyScore(judged.assessment),
    verdict: judged.assessment.verdict,
    gains: gainsOf(wanted, judged),
  }
}

/** Those that are surely better, the worthiest first. */
function rank(some: readonly Judged[], wanted: Judged): readonly Judged[] {
  const roles = rolesFor(wanted.composed)
  return some
    .filter((each) => isBetter(each.assessment, wanted.assessment))
    .map((judged) => ({ judged, worth: worthOf(judged, wanted, roles) }))
    .sort((a, b) => b.worth - a.worth || (idOf(a.judged) < idOf(b.judged) ? -1 : 1))
    .map(({ judged }) => judged)
}

/** The same in steps, one food judged at each: what was judged before costs nothing again. */
export function* swapSteps(
  composed: ComposedItem,
  profile: HealthProfile,
  foods: FoodTable,
  others: readonly ComposedItem[] = [],
): Generator<undefined, readonly Swap[]> {
  for (const food of candidates(composed, profile, foods)) {
    judgedFood(food, profile, foods)
    yield
  }
  return swapsFor(composed, profile, foods, others)
}

/** What else the photo or the menu shows that is eaten in one of its roles, or that the menu lists under the same heading. */
function nearby(composed: ComposedItem, others: readonly ComposedItem[]): readonly ComposedItem[] {
  const roles = rolesFor(composed)
  const section = composed.item.menu?.section
  const isListedWith = ({ item }: ComposedItem) => section !== undefined && item.menu?.section === section
  const isOther = (each: ComposedItem) =>
    each.item.id !== composed.item.id && (!each.match || each.match.food !== composed.match?.food)
  const isAlike = (each: ComposedItem) => rolesFor(each).some((role) => roles.includes(role))
  return others.filter((each) => isOther(each) && (isListedWith(each) || isAlike(each)))
}

/** The everyday foods eaten in one of its roles that can be offered to this person unasked. */
function candidates(
  composed: ComposedItem,
  profile: HealthProfile,
  { everyday }: FoodTable,
): readonly Food[] {
  const roles = rolesFor(composed)
  const wanted = composed.match?.food
  const isAlike = (food: Food) => food !== wanted && rolesOf(food).some((role) => roles.includes(role))
  return everyday.filter((food) => isAlike(food) && !isRisky(food) && suitsAge(food, profile))
}

function rolesFor({ match, category }: ComposedItem): readonly SwapRole[] {
  if (match) return rolesOf(match.food)
  return category ? rolesOfCategory(category) : []
}

function isBetter(assessment: Assessment, than: Assessment): boolean {
  const { verdict, uncertain } = assessment
  if (verdict === 'unknown' || uncertain || breaksOwnRule(assessment)) return false
  if (likelyScore(assessment) < LEAST_SCORE) return false
  // What must not be eaten may be swapped for anything that is no worse than moderate.
  if (than.verdict === 'unknown' || than.advice === 'avoid') return verdict !== 'not-recommended'
  return VERDICTS.indexOf(verdict) < VERDICTS.indexOf(than.verdict)
}

/** Points that a rule of the person's own may take off what is offered instead. */
const SLIGHT = 10

/** Whether it raises an alert, or goes against what is known of the person: cola without sugar holds phosphate all the same. */
function breaksOwnRule({ alerts, reasons }: Assessment): boolean {
  if (alerts.length > 0) return true
  return reasons.some(({ rule, effect }) => {
    const kind = ruleById(rule)?.kind
    if (!kind || rule.startsWith('general/')) return false
    return kind === 'trait' || (kind === 'cap' && effect < 0) || effect < -SLIGHT
  })
}

/** Points of score gained, and nearness to what was wanted. */
function worthOf({ composed, assessment }: Judged, wanted: Judged, roles: readonly SwapRole[]): number {
  const usual = roles[0] !== undefined && rolesFor(composed).includes(roles[0])
  // Other fast food is no nearer to a burger than a dish from the kitchen.
  const sameKind = composed.category === wanted.composed.category && composed.category !== 'fast-food'
  const gain = Math.min(ENOUGH_GAIN, likelyScore(assessment) - likelyScore(wanted.assessment))
  const recommended = assessment.verdict === 'recommended'
  return gain + (recommended ? RECOMMENDED : 0) + (sameKind ? SAME_KIND : 0) + (usual ? USUAL_ROLE : 0)
}

/** No two share a word: one oil, one yogurt, one bread. */
function differing(ranked: readonly Judged[]): readonly Judged[] {
  const chosen: Judged[] = []
  const taken = new Set<string>()
  for (const judged of ranked) {
    const words = idOf(judged).split(/[^\p{L}\p{N}]+/u)
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

function foodOf({ composed }: Judged): Food | undefined {
  return composed.match?.food
}

function idOf(judged: Judged): FoodId {
  return foodOf(judged)?.id ?? judged.composed.item.id
}
