import type { Panel } from '../../core/fusion/nutrition-panel.ts'
import { statedIn } from './ingredients.ts'
import { readPanel } from './panel-figures.ts'
import type { LabelPiece } from './piece.ts'

/** A label as a model copied it: one column's lines as printed, what that column is of, the list and notes as printed. */
export type CopiedLabel = {
  readonly column: '100g' | 'serving'
  readonly servingGrams?: number
  readonly lines: readonly string[]
  readonly ingredients: string
}

const MOST_LINES = 40

/** What a copied label says, read the way the device reads one; undefined where it says nothing. */
export function copiedPanel({ column, servingGrams, lines, ingredients }: CopiedLabel): Panel | undefined {
  const header = column === '100g' ? 'per 100 g' : `Serving size (${servingGrams ?? ''} g)`
  // As if printed line below line, the header over the figures.
  const pieces = [header, ...lines.slice(0, MOST_LINES)].map((text, index): LabelPiece => {
    const left = index === 0 ? 200 : 0
    return {
      readings: [{ text, confidence: 100 }],
      left,
      right: left + 100,
      middle: index * 10,
      height: 5,
      index,
    }
  })
  const figures = readPanel(pieces)
  const { contains, mayContain } = statedIn(ingredients)
  if (!figures && contains.length === 0 && mayContain.length === 0) return undefined
  const serving = figures?.servingGrams ?? servingGrams
  return {
    readBy: 'model',
    per100g: figures?.per100g ?? {},
    ...(serving !== undefined && { servingGrams: serving }),
    ...(contains.length > 0 && { contains }),
    ...(mayContain.length > 0 && { mayContain }),
    ...(ingredients !== '' && { ingredients }),
  }
}
