import type { Assessment, Reason } from '../../core/health/assessment.ts'
import { type Citation, citation } from '../../core/health/citations.ts'
import type { ComposedItem } from '../../core/nutrition/composed.ts'
import type { NutriScorePoints } from '../../core/nutrition/nutri-score.ts'
import { figureWords, gramsWords } from './figures.ts'
import { NUTRIENT_WORDS } from './parts.ts'

export type Explanation = {
  /** At most two sentences, the weightiest reasons first. */
  readonly headline: readonly string[]
  readonly all: readonly { readonly reason: Reason; readonly sentence: string; readonly citation: Citation }[]
}

const MOST_ON_CARD = 2

/** The engine's reasons in plain words. What gates found is said beside the verdict, not here. */
export function explain(composed: ComposedItem, assessment: Assessment): Explanation {
  const told = assessment.reasons.filter(
    ({ rule }) => rule !== 'clamp' && !assessment.gates.some((gate) => gate.rule === rule),
  )
  const all = told.map((reason) => ({
    reason,
    sentence: sentenceFor(reason, composed),
    citation: citation(reason.citation),
  }))
  if (told.length === 0) return { headline: [whyNothing(composed, assessment)].filter(Boolean), all }
  const base = told.find(({ rule }) => rule.startsWith('base/'))
  const weighty = told
    .filter((reason) => reason !== base)
    .sort((a, b) => weightFor(b, assessment) - weightFor(a, assessment))
  const headline = [...weighty, ...(base ? [base] : [])].slice(0, MOST_ON_CARD)
  return { headline: headline.map((reason, i) => sentenceFor(reason, composed, i > 0)), all }
}

/** A reason that points the way the verdict went says more than one that points the other way. */
function weightFor({ effect }: Reason, { verdict }: Assessment): number {
  const withVerdict = verdict === 'recommended' ? effect > 0 : effect < 0
  return Math.abs(effect) + (withVerdict ? 100 : 0)
}

function sentenceFor(reason: Reason, composed: ComposedItem, also = false): string {
  const special = SPECIAL[reason.rule]
  if (special) return special
  if (reason.nutriScore) return nutriScoreSentence(reason.nutriScore)
  if (!reason.nutrient || !reason.amount || !reason.threshold) return ''
  const [amount, limit] = [quantityWords(reason.amount), quantityWords(reason.threshold)]
  const name = reason.rule.endsWith('/unsaturates')
    ? 'unsaturated fat, the kind that helps'
    : NUTRIENT_WORDS[reason.nutrient].toLowerCase()
  if (reason.rule.includes('/high-in-')) {
    return `With ${amount} ${name}, one serving counts as high: ${limit} or more.`
  }
  const share = `${Math.round((reason.amount.value / reason.threshold.value) * 100)}\u00a0%`
  const wanted = reason.effect > 0 || reason.nutrient === 'fibre'
  const of = wanted ? `the ${limit} to aim for in a day` : `a day's limit of ${limit}`
  const serving = also ? 'It also' : `One serving, ${gramsWords(composed.amount.servingGrams)},`
  return `${serving} has ${amount} ${name}: ${share} of ${of}.`
}

const SPECIAL: Readonly<Record<string, string>> = {
  'high-cholesterol/fish': 'Fish once or twice a week is good for the heart.',
  'base/alcoholic-drink': 'Drinks with alcohol have no Nutri-Score. Less is better.',
  'base/spice': 'Salt and spices have no Nutri-Score. What counts is how much salt is in them.',
  'base/plain-drink': 'Plain tea and coffee have almost no calories.',
}

const COMPONENT_WORDS: Readonly<Record<keyof NutriScorePoints, string>> = {
  energy: 'calories',
  sugars: 'sugar',
  saturates: 'saturated fat',
  salt: 'salt',
  sweeteners: 'sweeteners',
  protein: 'protein',
  fibre: 'fibre',
  fruitVeg: 'fruit and vegetables',
}
const AGAINST = ['energy', 'sugars', 'saturates', 'salt', 'sweeteners'] as const
const FOR = ['fruitVeg', 'fibre', 'protein'] as const

/** "Nutri-Score D. Against it: saturated fat and salt. For it: protein." */
function nutriScoreSentence({ grade, points }: NonNullable<Reason['nutriScore']>): string {
  const most = (components: readonly (keyof NutriScorePoints)[]) =>
    components
      .filter((component) => points[component] > 0)
      .sort((a, b) => points[b] - points[a])
      .slice(0, 2)
      .map((component) => COMPONENT_WORDS[component])
      .join(' and ')
  const [against, inFavour] = [most(AGAINST), most(FOR)]
  const said = [
    { words: inFavour && `For it: ${inFavour}.`, first: grade <= 'b' },
    { words: against && `Against it: ${against}.`, first: grade > 'b' },
  ].sort((a, b) => Number(b.first) - Number(a.first))
  return [`Nutri-Score ${grade.toUpperCase()}.`, ...said.map(({ words }) => words)].filter(Boolean).join(' ')
}

function whyNothing(composed: ComposedItem, { verdict }: Assessment): string {
  if (verdict === 'avoid') return ''
  if (composed.category === 'infant-food')
    return 'Food for babies has rules of its own, which are not in here.'
  if (composed.rivals.length > 0) return 'The name and the figures do not fit one food, so it is not judged.'
  return 'This food is not in the table, and nothing else says what is in it.'
}

function quantityWords({ value, unit }: NonNullable<Reason['amount']>): string {
  if (unit === '%' || unit === 'points') return `${Math.round(value)} ${unit}`
  return figureWords({ min: value, likely: value, max: value }, unit)
}
