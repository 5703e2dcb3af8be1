import { type Citation, citation } from '../../core/health/rules/citations.ts'
import type { Swap } from '../../core/health/swaps/swaps.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'
import { isWorthListing } from '../../core/nutrition/figures/fill-blanks.ts'
import { SURE_OF_NAME } from '../../core/nutrition/table/food.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { alertsInWords } from '../../messages/alerts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import { figureWords, gramsWords, scoreWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { missingWords, unstatedWords } from '../../messages/open-questions.ts'
import { explain } from '../../messages/reasons.ts'
import { gainsInWords } from '../../messages/swaps.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { CARD_WORDS } from '../../wording/en/parts.ts'
import type { JudgedFood } from '../commands/judge-food.ts'
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

function verdictLines(messages: Messages, { food, composed, assessment }: JudgedFood): readonly string[] {
  const nameOf = (each: Verdict) => messages.say(`health.verdict.name.${each}`)
  const { verdict, uncertain, score, alerts, conflicts = [], unstated, missing } = assessment
  const hidden = verdict === 'avoid' || verdict === 'unknown'
  const closed = alertsInWords(messages, alerts, composed.amount.basis).map(
    ({ sentence, alerts: [first] }) =>
      first ? sourced(sentence, citation(first.citation), first.needsReview) : sentence,
  )
  return [
    cliWording.judgedAs(food.name),
    cliWording.verdictLine(nameOf(verdict), hidden ? undefined : scoreWords(messages, score, !!uncertain)),
    ...(uncertain ? [cliWording.maybe(nameOf(uncertain))] : []),
    ...closed,
    ...conflicts.map((conflict) => conflictWords(messages, conflict)),
    ...(unstated ? [unstatedWords(messages, unstated)] : []),
    ...(verdict === 'unknown' && missing.length > 0 ? [missingWords(messages, missing.slice(0, 3))] : []),
    ...looseName(composed),
    cliWording.serving(gramsWords(messages, composed.amount.servingGrams)),
  ]
}

/** Where the name given could mean other foods, the figures are wide: said, so that a closer name can be given. */
function looseName({ item, match, rivals }: JudgedFood['composed']): readonly string[] {
  if (!match || match.quality >= SURE_OF_NAME) return []
  const others = rivals.map(({ food }) => food.name).filter((name) => name !== match.food.name)
  return [cliWording.looseName(item.label, others)]
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
  return textTable(cliWording.figureColumns, figures, [1, 2])
}

function reasonLines(messages: Messages, { composed, assessment }: JudgedFood): readonly string[] {
  return explain(messages, composed, assessment).all.map(({ sentence, citation: source, needsReview }) => {
    return `• ${sourced(sentence, source, needsReview)}`
  })
}

function sourced(sentence: string, { organisation, year, needsReview }: Citation, unreviewed?: boolean) {
  const mark = unreviewed || needsReview ? `; ${CARD_WORDS.unreviewed}` : ''
  return `${sentence} (${organisation}, ${year}${mark})`
}

function swapLines(messages: Messages, swaps: readonly Swap[]): readonly string[] {
  if (swaps.length === 0) return []
  const lines = swaps.map(({ food, verdict, gains }) => {
    const name = messages.say(`health.verdict.name.${verdict}`)
    return `• ${cliWording.swap(food.name, name, gainsInWords(messages, gains))}`
  })
  return [`${CARD_WORDS.swaps}:`, ...lines]
}
