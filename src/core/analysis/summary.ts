import type { Assessment, Dot } from '../health/assessment.ts'
import type { HealthProfile } from '../health/profile.ts'
import { type PlateTotals, plateTotals } from './plate-totals.ts'
import type { Row } from './row.ts'

/** The answer for the whole photo. Each list is ordered, the row that matters most first. */
export type Summary = {
  /** What suits everybody at the table best, garnishes and condiments left out. */
  readonly best: readonly Row[]
  /** What is neither a good choice nor one to skip, with nothing to ask; garnishes and condiments left out. */
  readonly fair: readonly Row[]
  /** What somebody must not eat, or is better left by everybody. */
  readonly skip: readonly Row[]
  /** What has to be asked about before somebody eats it, and is not to be skipped anyway. */
  readonly ask: readonly Row[]
  /** What the plate comes to, per person in the order of the profiles; absent where nothing is served. */
  readonly plate?: readonly PlateTotals[]
}

/** More picks than these are no answer. */
const MOST = 3
/** g in a serving: of a garnish, a herb, a condiment or an oil there is less, and nobody makes a meal of lemon slices. */
const LEAST_OF_A_PICK = 20
/** The nearer to the end, the worse. */
const ORDER: readonly Dot[] = [
  'recommended',
  'in-moderation',
  'unknown',
  'not-recommended',
  'ask-first',
  'avoid',
]

/** What to pick, what to skip and what to ask about among the rows of a photo, and what its plate comes to. */
export function summaryOf(rows: readonly Row[], profiles: readonly HealthProfile[]): Summary {
  const judged = rows.filter(({ assessments }) => assessments.length > 0)
  const picks = (dot: Dot) =>
    judged
      .filter((row) => worstDot(row) === dot && row.assessments.every(isSettled) && isAPick(row))
      .sort((a, b) => filling(b) - filling(a) || lowestScore(b) - lowestScore(a) || byName(a, b))
  const best = picks('recommended').slice(0, MOST)
  const fair = picks('in-moderation').slice(0, MOST)
  const skip = judged
    .filter((row) => ['avoid', 'not-recommended'].includes(worstDot(row)))
    .sort((a, b) => rank(b) - rank(a) || lowestScore(a) - lowestScore(b) || byName(a, b))
  const ask = judged
    .filter((row) => !skip.includes(row) && row.assessments.some(({ advice }) => advice !== 'none'))
    .sort((a, b) => rank(b) - rank(a) || byName(a, b))
  const plate = plateTotals(judged, profiles)
  return { best, fair, skip, ask, ...(plate && { plate }) }
}

/** There is enough of it to be eaten for itself. */
function isAPick({ composed }: Row): boolean {
  return composed.amount.servingGrams.likely >= LEAST_OF_A_PICK
}

/** kcal in a serving: water, black coffee and tea have less. They suit nearly everybody, and are no answer to what to eat. */
const LEAST_OF_A_FOOD = 5

/** 1 for a food, 0 for what fills nobody. Where energy is not known it is taken for a food. */
function filling({ composed }: Row): number {
  return (composed.perServing.energy?.estimate.likely ?? LEAST_OF_A_FOOD) >= LEAST_OF_A_FOOD ? 1 : 0
}

/** Nothing is left to ask, and the score lies in one band. */
function isSettled({ advice, uncertain }: Assessment): boolean {
  return advice === 'none' && uncertain === undefined
}

/** The dot that matters most among the people at the table. */
function worstDot({ assessments }: Row): Dot {
  return assessments.map(({ dot }) => dot).reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a))
}

function rank(row: Row): number {
  return ORDER.indexOf(worstDot(row))
}

function lowestScore({ assessments }: Row): number {
  return Math.min(...assessments.map(({ score }) => score?.likely ?? 0))
}

function byName(a: Row, b: Row): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
