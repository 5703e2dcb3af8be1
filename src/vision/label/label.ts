import type { Panel } from '../../core/fusion/nutrition-panel.ts'
import { statedIn } from './ingredients.ts'
import { panelLineOf } from './nutrient-names.ts'
import { readPanel } from './panel-figures.ts'
import { findParagraphs } from './paragraphs.ts'
import { type LabelPiece, textOf } from './piece.ts'

/** What stands on the back of a pack and on no menu. */
const LABEL_WORDS =
  /\bnutrition(?:al)?\b.{0,4}(?:facts|information|values?|declaration)?|\bper 100 ?(?:g|ml)|\bingredients?\s*[:;]|\bserving size\b|\btypical values\b|\bdaily value\b|\ballergy advice\b/i
/** How a list of ingredients begins. */
const LIST = /^\W*[il1|]ngred[il1]ents?\s*[:;]/i
/** Nutrients named at line starts that make a panel; menus name "salt" and "fat" at times. */
const FEWEST_NAMES = 4
/** Letters of a pack's name against its usual print. */
const NAME_SIZE = 1.4
const LONGEST_NAME = 60
const LONGEST_LIST = 2000

export type Label = {
  /** As the pack calls itself; undefined where nothing on it reads like a name. */
  readonly name?: string
  readonly panel: Panel
  /** Which pieces of the page it was read from. */
  readonly pieces: readonly number[]
}

/** Whether writing is that of a pack's back: a panel or a list of ingredients, rather than a menu. */
export function isLabel(texts: readonly string[]): boolean {
  const nutrients = new Set(texts.flatMap((text) => panelLineOf(text)?.line ?? []))
  if (nutrients.size >= FEWEST_NAMES || texts.some((text) => LIST.test(text))) return true
  return nutrients.size >= 2 && texts.some((text) => LABEL_WORDS.test(text))
}

/** Figures, serving, ingredients and allergens of one pack; undefined where neither panel nor list can be made out. */
export function readLabel(pieces: readonly LabelPiece[]): Label | undefined {
  const figures = readPanel(pieces)
  const { ingredients, notes } = findParagraphs(pieces)
  const said = [ingredients ?? '', notes].join('\n')
  if (!figures && said.trim() === '') return undefined
  const { contains, mayContain } = statedIn(said)
  const name = nameOf(pieces)
  const panel: Panel = {
    readBy: 'device',
    per100g: figures?.per100g ?? {},
    ...(figures?.servingGrams === undefined ? {} : { servingGrams: figures.servingGrams }),
    ...(contains.length > 0 && { contains }),
    ...(mayContain.length > 0 && { mayContain }),
    ...(ingredients && { ingredients: ingredients.slice(0, LONGEST_LIST) }),
  }
  return { ...(name && { name }), panel, pieces: pieces.filter(isLegible).map(({ index }) => index) }
}

function isLegible({ readings }: LabelPiece): boolean {
  return readings.some(({ text, confidence }) => confidence >= 70 && text.trim() !== '')
}

/** The largest print that is no part of the panel. */
function nameOf(pieces: readonly LabelPiece[]): string | undefined {
  const heights = pieces.map(({ height }) => height).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const [largest] = pieces
    .filter((piece) => piece.height > usual * NAME_SIZE && isName(piece))
    .sort((a, b) => b.height - a.height || a.middle - b.middle)
  return largest && textOf(largest).trim().slice(0, LONGEST_NAME)
}

function isName(piece: LabelPiece): boolean {
  const text = textOf(piece)
  const sure = Math.max(...piece.readings.map(({ confidence }) => confidence)) >= 75
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return sure && letters >= 4 && letters > text.length * 0.7 && !LABEL_WORDS.test(text) && !panelLineOf(text)
}
