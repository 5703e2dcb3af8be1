import { type Citation, citation } from '../../core/health/rules/citations.ts'
import type { Swap } from '../../core/health/swaps/swaps.ts'
import { isWorthListing } from '../../core/nutrition/figures/fill-blanks.ts'
import { SURE_OF_NAME } from '../../core/nutrition/table/food.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { alertsInWords } from '../../messages/alerts.ts'
import { scoreInWords } from '../../messages/assessment-words.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import { figureWords, gramsWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { maybeWords, missingWords, unstatedWords } from '../../messages/open-questions.ts'
import { explain } from '../../messages/reasons.ts'
import { gainsInWords } from '../../messages/swaps.ts'
import type { JudgedFood } from '../commands/judge-food.ts'
import { shortened } from '../options/misuse.ts'
import { textTable } from './table.ts'

/** A judged food as text: the verdict and what is open, the figures, every reason with its source, what to have instead. */
export function scoreSheet(messages: Messages, judged: JudgedFood, swaps: readonly Swap[]): string {
  const parts = [
    verdictLines(messages, judged),
    [figureTable(messages, judged)],
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
  { food, problem, composed, assessment }: JudgedFood,
): readonly string[] {
  const { say } = messages
  const { verdict, advice, uncertain, alerts, conflicts = [], unstated, missing } = assessment
  const name = say(`health.verdict.name.${verdict}`)
  const score = scoreInWords(messages, assessment)
  const closed = alertsInWords(messages, alerts, composed.amount.basis).map(
    ({ sentence, alerts: [first] }) =>
      first ? sourced(messages, sentence, citation(first.citation), first.needsReview) : sentence,
  )
  return [
    ...(food ? [say('cli.score.judgedAs', { food: food.name })] : []),
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
    say('cli.score.serving', { grams: gramsWords(messages, composed.amount.servingGrams) }),
  ]
}

/** Where the name given could mean other foods, the figures are wide: said, so that a closer name can be given. */
function looseName(
  { say, list }: Messages,
  { item, match, rivals }: JudgedFood['composed'],
): readonly string[] {
  if (!match || match.quality >= SURE_OF_NAME) return []
  const others = rivals.map(({ food }) => food.name).filter((name) => name !== match.food.name)
  const name = shortened(item.label)
  return others.length === 0
    ? [say('cli.score.looseName', { name })]
    : [say('cli.score.looseNameNear', { name, others: list(others, 'none') })]
}

function figureTable(messages: Messages, { composed }: JudgedFood): string {
  const figures = NUTRIENT_IDS.flatMap((id) => {
    const serving = composed.perServing[id]
    const hundred = composed.per100g[id]
    if (!serving || !hundred || !isWorthListing(id, hundred)) return []
    const unit = NUTRIENT_UNITS[id]
    const name = messages.say(`health.nutrient.name.${id}`)
    const figures = [serving, hundred].map(({ estimate }) => figureWords(messages, estimate, unit))
    return [[name, ...figures]]
  })
  const columns = (['serving', 'hundredGrams'] as const).map((id) => messages.say(`cli.column.${id}`))
  return textTable(['', ...columns], figures, [1, 2])
}

function reasonLines(messages: Messages, { composed, assessment }: JudgedFood): readonly string[] {
  return explain(messages, composed, assessment).all.map(({ sentence, citation: source, needsReview }) => {
    return `• ${sourced(messages, sentence, source, needsReview)}`
  })
}

function sourced(
  { say }: Messages,
  sentence: string,
  { organisation, year, needsReview }: Citation,
  unreviewed?: boolean,
) {
  const key = unreviewed || needsReview ? 'cli.score.sourcedUnreviewed' : 'cli.score.sourced'
  return say(key, { sentence, organisation, year: `${year}` })
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
