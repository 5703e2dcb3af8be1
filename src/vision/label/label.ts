import type { Panel, PanelReader } from '../../core/fusion/nutrition-panel.ts'
import { upperMedian } from '../../core/util/quantiles.ts'
import { type ReadIngredient, type StatedTraits, statedIn } from './ingredients.ts'
import { panelLineOf } from './nutrient-names.ts'
import { type PanelFigures, readPanel } from './panel-figures.ts'
import { findParagraphs } from './paragraphs.ts'
import { type LabelPiece, textOf } from './piece.ts'

/** What stands on the back of a pack and on no menu. */
const LABEL_WORDS =
  /\bnutrition(?:al)?\b.{0,4}(?:facts|information|values?|declaration)?|\bper 100 ?(?:g|ml)|\bingredients?\s*[:;]|\bserving size\b|\btypical values\b|\bdaily value\b|\ballergy advice\b/i
/** How a list of ingredients begins. */
const LIST =
  /^\W*[il1|]ngred[il1]ents?\s*[:;]|^\P{L}*(?:配料|原料|原材料|zutaten|ingr[eé]dients|ingredienti|ingredientes|ingredi[eë]nten|skład|ingredienser|состав)\P{L}*[:：]/iu
/** Nutrients named at line starts that make a panel; menus name "salt" and "fat" at times. */
const FEWEST_NAMES = 4
/** Letters of a pack's name against its usual print. */
const NAME_SIZE = 1.4
const LONGEST_NAME = 60
const LONGEST_LIST = 2000
/** Lines of a label that a model copied. */
const MOST_LINES = 40

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
export function readLabel(pieces: readonly LabelPiece[], readIngredient?: ReadIngredient): Label | undefined {
  const figures = readPanel(pieces)
  const { ingredients, notes } = findParagraphs(pieces)
  const said = [ingredients ?? '', notes].join('\n')
  if (!figures && said.trim() === '') return undefined
  const name = nameOf(pieces)
  const panel = panelOf(
    'device',
    figures,
    statedIn(said, readIngredient),
    ingredients?.slice(0, LONGEST_LIST),
  )
  return { ...(name && { name }), panel, pieces: pieces.filter(isLegible).map(({ index }) => index) }
}

/** A label as a model copied it: one column's lines as printed, what that column is of, the list and notes as printed. */
export type CopiedLabel = {
  readonly column: '100g' | 'serving'
  readonly servingGrams?: number
  readonly lines: readonly string[]
  readonly ingredients: string
}

/** What a copied label says, read the way the device reads one; undefined where it says nothing. */
export function copiedPanel({ column, servingGrams, lines, ingredients }: CopiedLabel): Panel | undefined {
  const header = column === '100g' ? 'per 100 g' : `Serving size (${servingGrams ?? ''} g)`
  // As if printed line below line, the header over the figures.
  const pieces = [header, ...lines.slice(0, MOST_LINES)].map((text, index): LabelPiece => {
    const left = index === 0 ? 200 : 0
    const readings = [{ text, confidence: 100 }]
    return { readings, left, right: left + 100, middle: index * 10, height: 5, index }
  })
  const figures = readPanel(pieces)
  const stated = statedIn(ingredients)
  if (!figures && stated.contains.length === 0 && stated.mayContain.length === 0) return undefined
  return panelOf(
    'model',
    { per100g: {}, ...(servingGrams && { servingGrams }), ...figures },
    stated,
    ingredients,
  )
}

function panelOf(
  readBy: PanelReader,
  figures: PanelFigures = { per100g: {} },
  { contains, mayContain }: StatedTraits,
  ingredients?: string,
): Panel {
  return {
    readBy,
    ...figures,
    ...(contains.length > 0 && { contains }),
    ...(mayContain.length > 0 && { mayContain }),
    ...(ingredients && { ingredients }),
  }
}

function isLegible({ readings }: LabelPiece): boolean {
  return readings.some(({ text, confidence }) => confidence >= 70 && text.trim() !== '')
}

/** "Name of product: …", up to the next field. */
const NAME_FIELD =
  /(?:品名|产品名称|食品名称)\s*[:：]\s*(.{2,24}?)(?=\s|产品|食品|净含量|规格|配料|原料|保质期|产地|生产|贮存|储存|执行|$)/u

/** What a field says it is called; otherwise the largest print that is no part of the panel. */
function nameOf(pieces: readonly LabelPiece[]): string | undefined {
  const field = pieces.map((piece) => NAME_FIELD.exec(textOf(piece))?.[1]).find((name) => name !== undefined)
  if (field !== undefined) return field
  const usual = upperMedian(pieces.map(({ height }) => height)) ?? 0
  const [largest] = pieces
    .filter((piece) => piece.height > usual * NAME_SIZE && isName(piece))
    .sort((a, b) => b.height - a.height || a.middle - b.middle)
  return largest && textOf(largest).trim().slice(0, LONGEST_NAME)
}

function isName(piece: LabelPiece): boolean {
  const text = textOf(piece)
  const sure = Math.max(...piece.readings.map(({ confidence }) => confidence)) >= 75
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (/^\W*(?:nutrition|facts|nutrition facts)\W*$/i.test(text)) return false
  return sure && letters >= 4 && letters > text.length * 0.7 && !LABEL_WORDS.test(text) && !panelLineOf(text)
}
