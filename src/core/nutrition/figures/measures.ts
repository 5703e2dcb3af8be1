import type { Food } from '../table/food.ts'

/** A household measure of one food, in grams. `unit`: one of ours, or a word of the table ("slice", "egg"). */
export type Measure = { readonly count: number; readonly unit: string; readonly grams: number }

/** Spoons in a cup: US customary measures, as the table's cups are. */
const SPOONS: Readonly<Record<string, number>> = { cup: 1, tbsp: 16, tsp: 48 }
const CUPS: readonly (readonly [count: number, unit: string])[] = [
  [0.5, 'cup'],
  [1, 'cup'],
  [1, 'tbsp'],
]
const SPOONFULS: readonly (readonly [count: number, unit: string])[] = [
  [1, 'tsp'],
  [1, 'tbsp'],
  [2, 'tbsp'],
]
const UNITS: Readonly<Record<string, string>> = {
  cup: 'cup',
  cups: 'cup',
  tablespoon: 'tbsp',
  tablespoons: 'tbsp',
  teaspoon: 'tsp',
  teaspoons: 'tsp',
}

/** The measures a kitchen has for a food, worked out from the table's own serving of it: "1 cup" is 244 g, so a spoon is 15 g. */
export function measuresOf({ portion, referenceServingGrams }: Food): readonly Measure[] {
  const [, number = '', words = ''] = /^(\d+) (.+)$/.exec(portion ?? '') ?? []
  if (words === '') return []
  const each = referenceServingGrams / Number(number)
  const unit = UNITS[words]
  // The table has a word for one slice or for three cookies, so no other number of them can be named.
  if (!unit) {
    const counts = Number(number) === 1 ? [0.5, 1] : [Number(number)]
    return counts.map((count) => ({ count, unit: words, grams: each * count }))
  }
  const cup = each * (SPOONS[unit] ?? 1)
  return (unit === 'cup' ? CUPS : SPOONFULS).map(([count, of]) => ({
    count,
    unit: of,
    grams: (count * cup) / (SPOONS[of] ?? 1),
  }))
}
