import { KJ_PER_KCAL, SALT_PER_SODIUM } from '../../core/terms/conversions.ts'
import type { Estimate } from '../../core/terms/estimate.ts'
import { type Composition, NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { PLAUSIBLE } from '../../core/terms/plausible-ranges.ts'
import { type Candidate, settle } from './balance.ts'
import { type Column, columnAt, columnsOf } from './columns.ts'
import type { PanelLine } from './nutrient-names.ts'
import { type LabelPiece, textOf } from './piece.ts'
import type { Quantity } from './quantity.ts'
import { panelRows, type Row } from './rows.ts'

export type PanelFigures = {
  /** Per 100 g; carbohydrate includes fibre. */
  readonly per100g: Composition
  readonly servingGrams?: number
}

/** Fewer lines are a claim ("only 3 g of sugar"), not a panel. */
const FEWEST_LINES = 3

/** The figures of a panel, US or EU; undefined where there is none, or one of a serving of unknown grams. */
export function readPanel(pieces: readonly LabelPiece[]): PanelFigures | undefined {
  const rows = firstOfEach(panelRows(aboveTheFootnote(pieces)))
  if (rows.length < FEWEST_LINES) return undefined
  const { columns, servingGrams } = columnsOf(pieces, rows)
  const candidates = new Map<NutrientId, readonly Candidate[]>()
  for (const { line, cells } of rows) {
    if (line === 'other') continue
    const nutrient = line === 'salt' ? 'sodium' : line
    const found = candidatesOf(line, nutrient, cells, columns)
    if (found.length > 0) candidates.set(nutrient, found)
  }
  if (candidates.size < FEWEST_LINES) return undefined
  // The EU counts carbohydrate without fibre, the US with it.
  const fibreApart = columns.some(({ per100 }) => per100)
  const per100g = inOurTerms(settle(candidates, fibreApart), fibreApart)
  return { per100g, ...(servingGrams === undefined ? {} : { servingGrams }) }
}

/** "Percent Daily Values are based on a 2,000 calorie diet": below it stand limits for a day, by the same names. */
function aboveTheFootnote(pieces: readonly LabelPiece[]): readonly LabelPiece[] {
  const leftmost = Math.min(...pieces.map(({ left }) => left))
  const footnote = pieces.find(
    (piece) => FOOTNOTE.test(textOf(piece)) && piece.left - leftmost < 4 * piece.height,
  )
  return footnote ? pieces.filter(({ middle }) => middle <= footnote.middle) : pieces
}

const FOOTNOTE = /^\W*(?:percent\s*|%\s*)?daily values? are based/i

/** The panel's own line comes before the same word in an ingredient list or a claim. */
function firstOfEach(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<PanelLine>()
  return rows.filter(({ line }) => line === 'other' || (!seen.has(line) && seen.add(line)))
}

function candidatesOf(
  line: PanelLine,
  nutrient: NutrientId,
  cells: Row['cells'],
  columns: readonly Column[],
): readonly Candidate[] {
  // Energy is often printed twice in one column, in kJ and kcal: cells of one kind at a time.
  const perUnit = line === 'energy' ? [kindOf(cells, 'kcal'), kindOf(cells, 'kJ')] : [cells]
  const voices = perUnit.flatMap((same) =>
    same.map((cell, index) => {
      const grams = columnAt(same, index, columns)?.grams
      if (grams === undefined) return []
      return cell.meanings.flatMap((meant) => candidateOf(meant, line, nutrient, grams))
    }),
  )
  return agreed(voices)
}

/** A bare number on the energy line is kcal, as after "Calories". */
function kindOf(cells: Row['cells'], unit: 'kcal' | 'kJ'): Row['cells'] {
  const fits = (meant: Quantity) => meant.unit === unit || (unit === 'kcal' && meant.unit === 'none')
  return cells
    .map((cell) => ({ ...cell, meanings: cell.meanings.filter(fits) }))
    .filter(({ meanings }) => meanings.length > 0)
}

function candidateOf(
  meant: Quantity,
  line: PanelLine,
  nutrient: NutrientId,
  grams: number,
): readonly Candidate[] {
  const factor = factorOf(meant.unit, line, nutrient)
  if (factor === undefined) return []
  const scale = (factor.by * 100) / grams
  const value = meant.value * scale
  const half = roundingOf(meant, nutrient, grams) * scale
  const weight = meant.likely * factor.fits
  // More than any food has is another meaning's figure, or a slip.
  const { most } = PLAUSIBLE[nutrient]
  if (value - half > most) return []
  if (meant.below) return [{ value: Math.min(most, value) / 2, min: 0, max: Math.min(most, value), weight }]
  return [
    {
      value: Math.min(most, value),
      min: Math.max(0, value - half),
      max: Math.min(most, value + half),
      weight,
    },
  ]
}

const IN_MG: Readonly<Record<string, number>> = { g: 1000, mg: 1, µg: 0.001 }

/** Into the nutrient's own unit. A unit that was not read is the line's usual one. */
function factorOf(
  unit: Quantity['unit'],
  line: PanelLine,
  nutrient: NutrientId,
): { by: number; fits: number } | undefined {
  if (nutrient === 'energy') {
    if (unit === 'kJ') return { by: 1 / KJ_PER_KCAL, fits: 0.8 }
    return unit === 'kcal' || unit === 'none' ? { by: 1, fits: 1 } : undefined
  }
  const salt = line === 'salt' ? 1 / SALT_PER_SODIUM : 1
  if (unit === 'none') return { by: line === 'salt' ? 1000 * salt : 1, fits: 0.6 }
  // No panel gives carbohydrate in milligrams: that is another line's figure.
  if (NUTRIENT_UNITS[nutrient] === 'g' && unit !== 'g') return undefined
  const [inMg, ownInMg] = [IN_MG[unit], IN_MG[NUTRIENT_UNITS[nutrient]]]
  return inMg && ownInMg ? { by: (inMg / ownInMg) * salt, fits: 1 } : undefined
}

/** Half the step a figure was rounded to, in its unit. Panels of a serving follow 21 CFR 101.9(c). */
function roundingOf({ value, step, unit }: Quantity, nutrient: NutrientId, grams: number): number {
  const half = step / 2
  if (grams === 100) return half
  if (nutrient === 'energy') return Math.max(half, unit === 'kJ' ? 0 : value > 50 ? 5 : 2.5)
  if (nutrient === 'fat' || nutrient === 'saturates' || nutrient === 'trans')
    return Math.max(half, value < 5 ? 0.25 : 0.5)
  if (unit === 'mg') return Math.max(half, nutrient === 'sodium' && value > 140 ? 5 : 2.5)
  return half
}

/** What two columns both say counts for both; the same meaning read several times, as often. */
function agreed(voices: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const all = voices.flat()
  const first = voices.find((each) => each.length > 0) ?? []
  return all
    .map((candidate) => {
      const same = all.filter(({ min, max }) => min <= candidate.max * 1.02 && max * 1.02 >= candidate.min)
      const weight = same.reduce((sum, each) => sum + each.weight, 0)
      return { ...candidate, weight: weight - (first.includes(candidate) ? 0 : 0.5) }
    })
    .filter((candidate, i, list) => list.findIndex(({ value }) => value === candidate.value) === i)
    .sort((a, b) => b.weight - a.weight)
}

function inOurTerms(chosen: ReadonlyMap<NutrientId, Candidate>, fibreApart: boolean): Composition {
  const per100g: { [N in NutrientId]?: Estimate } = {}
  for (const [nutrient, { min, value, max }] of chosen) per100g[nutrient] = { min, likely: value, max }
  // More sugar than carbohydrate: one of them is misread, and nobody knows which.
  if ((per100g.sugars?.min ?? 0) > (per100g.carbs?.max ?? Number.POSITIVE_INFINITY)) {
    delete per100g.sugars
    delete per100g.carbs
  }
  const { carbs, fibre } = per100g
  if (!fibreApart || !carbs) return per100g
  // Fibre is not among what the EU asks of every panel: unsaid, there may be as much as there is room for.
  const more = fibre ?? { min: 0, likely: 0, max: Math.min(UNSAID_FIBRE, carbs.likely / 4) }
  per100g.carbs = { min: carbs.min + more.min, likely: carbs.likely + more.likely, max: carbs.max + more.max }
  return per100g
}

/** More fibre than this per 100 g a pack would boast of. */
const UNSAID_FIBRE = 6
