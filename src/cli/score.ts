import type { FoodItem } from '../core/detection/food-item.ts'
import { assess } from '../core/health/assess.ts'
import type { Assessment } from '../core/health/assessment.ts'
import { compose } from '../core/nutrition/compose.ts'
import type { ComposedItem } from '../core/nutrition/composed.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../core/nutrition/nutrients.ts'
import { cliWording } from '../wording/en/cli.ts'
import { figureWords, gramsWords, scoreWords } from '../wording/en/figures.ts'
import { gateWords, NUTRIENT_WORDS, VERDICT_WORDS } from '../wording/en/parts.ts'
import { explain } from '../wording/en/reasons.ts'
import { DONE, type Ending, misunderstood } from './ending.ts'
import { nearNames } from './near-names.ts'
import { type PersonOptions, personOf } from './person.ts'
import { textTable } from './table.ts'

export type ScoreOptions = PersonOptions & { readonly grams?: string; readonly json?: boolean }

/** `platelens score <food>`: one food of the table, judged for a serving or for the grams given. */
export async function score(name: string, options: ScoreOptions): Promise<Ending> {
  const person = personOf(options)
  if (!person.ok) return person.ending
  const grams = options.grams === undefined ? undefined : Number(options.grams)
  if (grams !== undefined && !(grams > 0 && grams < 100_000)) return misunderstood(cliWording.badGrams)

  const foods = foodTable()
  const composed = compose(namedItem(name, grams), foods)
  if (!composed.match) {
    const near = [...composed.rivals.map((rival) => rival.food.name), ...nearNames(name, allNames())]
    return misunderstood(cliWording.unknownFood(name, [...new Set(near)].slice(0, 3)))
  }
  const assessment = assess(composed, person.value)
  const text = options.json
    ? JSON.stringify(
        { food: composed.match.food.id, profile: person.value, ...facts(composed), assessment },
        null,
        1,
      )
    : sheet(composed, composed.match.food.name, assessment)
  process.stdout.write(`${text}\n`)
  return DONE

  function allNames() {
    return foods.foods.map((food) => food.name)
  }
}

/** An item nobody saw, only named: it is judged by its usual serving. */
function namedItem(label: string, servingGrams: number | undefined): FoodItem {
  return {
    id: 'named',
    label,
    anchor: { x: 0.5, y: 0.5 },
    region: { kind: 'whole-photo' },
    count: 1,
    sightings: [],
    whole: [],
    corrected: { added: 0, label, ...(servingGrams === undefined ? {} : { servingGrams }) },
  }
}

function facts({ amount, per100g, perServing }: ComposedItem) {
  return { servingGrams: amount.servingGrams, per100g, perServing }
}

function sheet(composed: ComposedItem, food: string, assessment: Assessment): string {
  const { verdict, uncertain, score } = assessment
  const hidden = verdict === 'avoid' || verdict === 'unknown'
  const figures = NUTRIENT_IDS.flatMap((id) => {
    const serving = composed.perServing[id]
    const hundred = composed.per100g[id]
    if (!serving || !hundred) return []
    const unit = NUTRIENT_UNITS[id]
    return [[NUTRIENT_WORDS[id], figureWords(serving.estimate, unit), figureWords(hundred.estimate, unit)]]
  })
  const lines = [
    cliWording.judgedAs(food),
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
