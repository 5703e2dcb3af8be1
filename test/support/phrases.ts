import type { FoodId, FoodTable } from '../../src/core/nutrition/table/food.ts'

/** A label with the foods it means; none where the table has no such food. */
export type Phrase = {
  readonly label: string
  readonly meant: readonly FoodId[]
  /** Saying nothing is as right as the food. */
  readonly silenceIsRight: boolean
  /** Foods it must never be read as, not even as a rival. */
  readonly never: readonly FoodId[]
}

/** Reads lines of `label > food|other food ! never these, nor these`; a line without `>` means no food. */
export function phrasesOf(text: string): readonly Phrase[] {
  return text.split('\n').flatMap((line) => {
    const [label = '', said = ''] = line.split('>').map((part) => part.trim())
    if (label === '') return []
    const [foods = '', never = ''] = said.split('!')
    const alternatives = foods.split('|').map((id) => id.trim())
    return {
      label,
      meant: alternatives.filter((id) => id !== ''),
      silenceIsRight: alternatives.includes(''),
      never: never.split(',').flatMap((id) => id.trim() || []),
    }
  })
}

export type Measured = {
  /** Of what was named, the share named rightly. */
  readonly precision: number
  /** Of what has a name in the table, the share named rightly. */
  readonly recall: number
  /** `label → food` of each that was named otherwise than meant. */
  readonly wrong: readonly string[]
  /** Labels of foods of the table that were not named. */
  readonly missed: readonly string[]
}

export function measureMatching(phrases: readonly Phrase[], foods: FoodTable): Measured {
  const read = phrases.map((phrase) => ({ ...phrase, as: foods.match(phrase.label)[0]?.food.id }))
  const right = read.filter(({ as, meant }) => as !== undefined && meant.includes(as))
  const wrong = read.filter(({ as, meant }) => as !== undefined && !meant.includes(as))
  const missed = read.filter(({ as, silenceIsRight }) => as === undefined && !silenceIsRight)
  const misread = wrong.filter(({ meant }) => meant.length > 0)
  return {
    precision: right.length / (right.length + wrong.length),
    recall: right.length / (right.length + misread.length + missed.length),
    wrong: wrong.map(({ label, as }) => `${label} → ${as}`),
    missed: missed.map(({ label }) => label),
  }
}
