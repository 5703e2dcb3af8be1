import { isWorthListing } from '../core/nutrition/blanks.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../core/nutrition/nutrients.ts'
import { cliWording } from '../wording/en/cli.ts'
import { figureWords, gramsWords, scoreWords } from '../wording/en/figures.ts'
import { gateWords } from '../wording/en/gates.ts'
import { NUTRIENT_WORDS } from '../wording/en/nutrients.ts'
import { VERDICT_WORDS } from '../wording/en/parts.ts'
import { explain } from '../wording/en/reasons.ts'
import { DONE, type Ending, misunderstood } from './ending.ts'
import { gramsFrom, type JudgedFood, judgeFood } from './judge-food.ts'
import { type PersonOptions, personOf } from './person.ts'
import { scoreRows } from './score-rows.ts'
import { textTable } from './table.ts'
import { verdictJson } from './verdict-json.ts'

export type ScoreOptions = PersonOptions & {
  readonly grams?: string
  readonly from?: string
  readonly json?: boolean
}

/** `platelens score <food>`: one food of the table, judged for a serving or for the grams given. */
export async function score(name: string | undefined, options: ScoreOptions): Promise<Ending> {
  if (options.from !== undefined) return scoreRows(options.from, options)
  if (name === undefined) return misunderstood(cliWording.noFood)
  const person = personOf(options)
  if (!person.ok) return person.ending
  const grams = gramsFrom(options.grams)
  if (!grams.ok) return grams.ending
  const judged = judgeFood(name, person.value, foodTable(), grams.value)
  if (!judged.ok) return judged.ending
  const text = options.json
    ? JSON.stringify({ ...verdictJson(judged.value), profile: person.value }, null, 1)
    : sheet(judged.value)
  process.stdout.write(`${text}\n`)
  return DONE
}

function sheet({ food, composed, assessment }: JudgedFood): string {
  const { verdict, uncertain, score } = assessment
  const hidden = verdict === 'avoid' || verdict === 'unknown'
  const figures = NUTRIENT_IDS.flatMap((id) => {
    const serving = composed.perServing[id]
    const hundred = composed.per100g[id]
    if (!serving || !hundred || !isWorthListing(id, hundred)) return []
    const unit = NUTRIENT_UNITS[id]
    return [[NUTRIENT_WORDS[id], figureWords(serving.estimate, unit), figureWords(hundred.estimate, unit)]]
  })
  const lines = [
    cliWording.judgedAs(food.name),
    cliWording.verdictLine(VERDICT_WORDS[verdict], hidden ? undefined : scoreWords(score, !!uncertain)),
    ...(uncertain ? [cliWording.maybe(VERDICT_WORDS[uncertain])] : []),
    ...assessment.gates.map((gate) => gateWords(gate, composed.amount.basis)),
    cliWording.serving(gramsWords(composed.amount.servingGrams)),
    '',
    textTable(cliWording.figureColumns, figures, [1, 2]),
  ]
  const reasons = explain(composed, assessment).all.map(({ sentence, citation }) => {
    return `• ${sentence} (${citation.organisation}, ${citation.year})`
  })
  return [...lines, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n')
}
