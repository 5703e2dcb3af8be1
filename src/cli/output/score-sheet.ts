import { type Citation, citation } from '../../core/health/rules/citations.ts'
import type { Swap } from '../../core/health/swaps/swaps.ts'
import { isWorthListing } from '../../core/nutrition/figures/fill-blanks.ts'
import { SURE_OF_NAME } from '../../core/nutrition/table/food.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { conflictWords } from '../../wording/en/cause-words.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { figureWords, gramsWords, scoreWords } from '../../wording/en/figures.ts'
import { gatesInWords } from '../../wording/en/gates.ts'
import { NUTRIENT_WORDS } from '../../wording/en/nutrients.ts'
import { CARD_WORDS, VERDICT_WORDS } from '../../wording/en/parts.ts'
import { explain } from '../../wording/en/reasons.ts'
import { gainsInWords } from '../../wording/en/swaps.ts'
import type { JudgedFood } from '../commands/judge-food.ts'
import { textTable } from './table.ts'

/** A judged food as text: the verdict and what is open, the figures, every reason with its source, what to have instead. */
export function scoreSheet(judged: JudgedFood, swaps: readonly Swap[]): string {
  const parts = [verdictLines(judged), [figureTable(judged)], reasonLines(judged), swapLines(swaps)]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function verdictLines({ food, composed, assessment }: JudgedFood): readonly string[] {
  const { verdict, uncertain, score, gates, conflicts = [], unstated, missing } = assessment
  const hidden = verdict === 'avoid' || verdict === 'unknown'
  const closed = gatesInWords(gates, composed.amount.basis).map(({ sentence, gates: [first] }) =>
    first ? sourced(sentence, citation(first.citation), first.needsReview) : sentence,
  )
  return [
    cliWording.judgedAs(food.name),
    cliWording.verdictLine(VERDICT_WORDS[verdict], hidden ? undefined : scoreWords(score, !!uncertain)),
    ...(uncertain ? [cliWording.maybe(VERDICT_WORDS[uncertain])] : []),
    ...closed,
    ...conflicts.map(conflictWords),
    ...(unstated ? [CARD_WORDS.unstated(unstated)] : []),
    ...(verdict === 'unknown' && missing.length > 0 ? [CARD_WORDS.missing(missing.slice(0, 3))] : []),
    ...looseName(composed),
    cliWording.serving(gramsWords(composed.amount.servingGrams)),
  ]
}

/** Where the name given could mean other foods, the figures are wide: said, so that a closer name can be given. */
function looseName({ item, match, rivals }: JudgedFood['composed']): readonly string[] {
  if (!match || match.quality >= SURE_OF_NAME) return []
  const others = rivals.map(({ food }) => food.name).filter((name) => name !== match.food.name)
  return [cliWording.looseName(item.label, others)]
}

function figureTable({ composed }: JudgedFood): string {
  const figures = NUTRIENT_IDS.flatMap((id) => {
    const serving = composed.perServing[id]
    const hundred = composed.per100g[id]
    if (!serving || !hundred || !isWorthListing(id, hundred)) return []
    const unit = NUTRIENT_UNITS[id]
    return [[NUTRIENT_WORDS[id], figureWords(serving.estimate, unit), figureWords(hundred.estimate, unit)]]
  })
  return textTable(cliWording.figureColumns, figures, [1, 2])
}

function reasonLines({ composed, assessment }: JudgedFood): readonly string[] {
  return explain(composed, assessment).all.map(({ sentence, citation: source, needsReview }) => {
    return `• ${sourced(sentence, source, needsReview)}`
  })
}

function sourced(sentence: string, { organisation, year, needsReview }: Citation, unreviewed?: boolean) {
  const mark = unreviewed || needsReview ? `; ${CARD_WORDS.unreviewed}` : ''
  return `${sentence} (${organisation}, ${year}${mark})`
}

function swapLines(swaps: readonly Swap[]): readonly string[] {
  if (swaps.length === 0) return []
  const lines = swaps.map(({ food, verdict, gains }) => {
    return `• ${cliWording.swap(food.name, VERDICT_WORDS[verdict], gainsInWords(gains))}`
  })
  return [`${CARD_WORDS.swaps}:`, ...lines]
}
