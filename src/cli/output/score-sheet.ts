import { decidingFigures } from '../../core/health/deciding-figures.ts'
import { citation } from '../../core/health/rules/citations.ts'
import type { Swap } from '../../core/health/swaps/swaps.ts'
import { isWorthListing } from '../../core/nutrition/figures/fill-blanks.ts'
import { type Food, SURE_OF_NAME } from '../../core/nutrition/table/food.ts'
import { isHosts } from '../../core/nutrition/table/with-dishes.ts'
import { type Figure, NUTRIENT_IDS, NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { alertsInWords } from '../../messages/alerts.ts'
import { scoreInWords } from '../../messages/assessment-words.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import { childsDayWords } from '../../messages/day-words.ts'
import { figureWords, shareWords } from '../../messages/figures.ts'
import { foodWords } from '../../messages/food-names.ts'
import type { Messages } from '../../messages/messages.ts'
import { maybeWords, missingWords, unstatedWords } from '../../messages/open-questions.ts'
import { explain } from '../../messages/reasons.ts'
import { portionWords } from '../../messages/serving-words.ts'
import { gainsInWords } from '../../messages/swaps.ts'
import type { JudgedFood } from '../commands/judge-food.ts'
import { shortened } from '../options/misuse.ts'
import { sourced } from './sourced.ts'
import { textTable } from './table.ts'

/** A judged food as text: the verdict and what is open, the figures, every reason with its source, what to have instead. */
export function scoreSheet(messages: Messages, judged: JudgedFood, swaps: readonly Swap[]): string {
  const parts = [
    verdictLines(messages, judged),
    judged.food ? [figureTable(messages, judged)] : [],
    reasonLines(messages, judged),
    swapLines(messages, swaps),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function verdictLines(
  messages: Messages,
  { person, food, problem, composed, assessment }: JudgedFood,
): readonly string[] {
  const { say } = messages
  const { verdict, advice, uncertain, alerts, conflicts = [], unstated, missing } = assessment
  const name = say(`health.verdict.name.${verdict}`)
  const score = scoreInWords(messages, assessment)
  const day = childsDayWords(messages, person)
  const closed = alertsInWords(messages, alerts, composed.amount.basis).map(
    ({ sentence, alerts: [first] }) =>
      first ? sourced(messages, sentence, citation(first.citation), first.needsReview) : sentence,
  )
  return [
    ...(food ? [judgedAs(messages, food)] : []),
    ...(problem ? [problem] : []),
    ...(advice === 'none' ? [] : [say('cli.score.advice', { advice: say(`health.advice.name.${advice}`) })]),
    ...closed,
    score === undefined
      ? say('cli.score.verdict', { verdict: name })
      : say('cli.score.verdictAndScore', { verdict: name, score }),
    ...(uncertain ? [maybeWords(messages, uncertain)] : []),
    ...conflicts.map((conflict) => conflictWords(messages, conflict)),
    ...(unstated ? [unstatedWords(messages, unstated)] : []),
    ...(verdict === 'unknown' && missing.length > 0 ? [missingWords(messages, missing.slice(0, 3))] : []),
    ...looseName(messages, composed),
    ...(food ? [say('cli.score.serving', { grams: portionWords(messages, composed) })] : []),
    ...(day === undefined ? [] : [day]),
  ]
}

function judgedAs(messages: Messages, food: Food): string {
  return isHosts(food)
    ? messages.say('cli.score.judgedAsHosts', { food: food.name })
    : messages.say('cli.score.judgedAs', { food: foodWords(messages, food) })
}

/** Where the name given could mean other foods, the figures are wide: said, so that a closer name can be given. */
function looseName(messages: Messages, { item, match, rivals }: JudgedFood['composed']): readonly string[] {
  if (!match || match.quality >= SURE_OF_NAME) return []
  const { say, list } = messages
  const others = rivals
    .filter(({ food }) => food.name !== match.food.name)
    .map(({ food }) => foodWords(messages, food))
  const name = shortened(item.label)
  return others.length === 0
    ? [say('cli.score.looseName', { name })]
    : [say('cli.score.looseNameNear', { name, others: list(others, 'none') })]
}

/** What decides for this person comes first, with its share of their day. */
function figureTable(messages: Messages, { person, composed, assessment }: JudgedFood): string {
  const { say } = messages
  const { perServing, per100g } = composed
  const deciding = decidingFigures(composed, person, assessment)
  const isDeciding = (id: NutrientId) => deciding.some(({ nutrient }) => nutrient === id)
  const others = NUTRIENT_IDS.filter((id) => {
    const figure = per100g[id]
    return figure && !isDeciding(id) && isWorthListing(id, figure)
  })
  const words = (id: NutrientId, figure: Figure | undefined) =>
    figure ? figureWords(messages, figure.estimate, NUTRIENT_UNITS[id]) : '–'
  const line = (id: NutrientId, share: string) => [
    say(`health.nutrient.name.${id}`),
    words(id, perServing[id]),
    share,
    words(id, per100g[id]),
  ]
  const columns = (['serving', 'ofDay', 'hundredGrams'] as const).map((id) => say(`cli.column.${id}`))
  const first = deciding.map(({ nutrient, amount, day }) =>
    line(nutrient, amount && day ? shareWords(messages, amount, day) : ''),
  )
  return textTable(['', ...columns], [...first, ...others.map((id) => line(id, ''))], [1, 2, 3])
}

function reasonLines(messages: Messages, { composed, assessment }: JudgedFood): readonly string[] {
  return explain(messages, composed, assessment).all.map(({ sentence, citation: source, needsReview }) => {
    return `• ${sourced(messages, sentence, source, needsReview)}`
  })
}

function swapLines(messages: Messages, swaps: readonly Swap[]): readonly string[] {
  const { say } = messages
  if (swaps.length === 0) return []
  const lines = swaps.map(({ name, verdict, gains }) => {
    const told = { food: name, verdict: say(`health.verdict.inSentence.${verdict}`) }
    const better = gainsInWords(messages, gains)
    return `• ${better ? say('cli.score.swapGains', { ...told, gains: better }) : say('cli.score.swap', told)}`
  })
  return [say('cli.score.swaps'), ...lines]
}
