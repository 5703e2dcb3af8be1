import { upperMedian } from '../../core/util/quantiles.ts'
import { inKeeping } from './price.ts'
import { withSizesJoined } from './sizes.ts'

/** A piece of writing as read. Places are pixels on the levelled page, where a line has one height throughout. */
export type Piece = {
  readonly kind: 'words' | 'price'
  /** Empty for a price nobody can make out. */
  readonly text: string
  /** 0–100. */
  readonly confidence: number
  readonly left: number
  readonly right: number
  readonly middle: number
  /** Of its tall letters. */
  readonly height: number
  /** Given back untouched: which pieces of the page this is. */
  readonly runs: readonly number[]
}

/** A line within a column: a name, a heading or whatever it turns out to be. */
export type Line = Omit<Piece, 'kind'> & {
  /** A price stands beside it, legible or not. */
  readonly offered: boolean
  readonly price?: string
}

/** Pieces become lines: words of one line joined, prices put to the name on their left. From the top down. */
export function intoLines(pieces: readonly Piece[]): readonly Line[] {
  const isPrice = (piece: Piece) => piece.kind === 'price' || standsAmongPrices(piece, pieces)
  const prices = pieces
    .filter(isPrice)
    .map((piece) => (piece.kind === 'price' ? piece : { ...piece, text: '' }))
  const texts = pieces.filter((piece) => !isPrice(piece) && !isSpeck(piece)).map(lineOf)
  const lines = givePrices(joinNeighbours(texts, prices), prices)
  const read = lines.flatMap((line) => line.price ?? [])
  const kept = lines.map(({ price: alone, ...line }) => {
    const price = alone && inKeeping(alone, read)
    return price ? { ...line, price } : line
  })
  return [...withSizesJoined(kept)].sort((a, b) => a.middle - b.middle || a.left - b.left)
}

function lineOf({ kind: _, ...piece }: Piece): Line {
  return { ...piece, offered: false }
}

/** Two or three marks that resemble nothing: part of no name. */
function isSpeck({ text, confidence }: Piece): boolean {
  return text.length <= 3 && confidence < 70
}

/** Short, hardly legible, and flush with the prices above or below it: a price as well, whatever was read. */
function standsAmongPrices(piece: Piece, pieces: readonly Piece[]): boolean {
  if (piece.right - piece.left > piece.height * 4.5 || piece.text.length > 7) return false
  if (piece.confidence > 80 && /\p{L}{3}/u.test(piece.text)) return false
  const flush = pieces.filter(
    (other) =>
      other.kind === 'price' &&
      Math.abs(other.middle - piece.middle) < piece.height * 9 &&
      Math.min(Math.abs(other.right - piece.right), Math.abs(other.left - piece.left)) < piece.height,
  )
  return flush.length >= 2
}

/** Widest gap inside a name, in letter heights; columns and prices stand further off. */
const WORD_GAP = 1
/** The same between words that were read surely, as with a typewriter's wide spaces. */
const SURE_GAP = 1.6
/** The same in usual ways from letter to letter: a typewriter's spaces are as wide as its letters, which stand wide. */
const SPACE = 1.5
/** 0–100. */
const SURE_WORDS = 85
/** The same where the words themselves say that a name goes on. */
const CARRIED_GAP = 4
/** How far, in letter heights, a price may sit above or below its name's line. */
const PRICE_DRIFT = 0.85
/** The house's name over the menu is larger than the prices it may stand level with, and larger than the other lines. */
const TALLER = 1.4

function joinNeighbours(texts: readonly Line[], prices: readonly Piece[]): Line[] {
  const lines = [...texts].sort((a, b) => a.left - b.left)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines.findIndex(
      (other, j) =>
        j > i && continues(line, other, prices) && !(isApart(line, other) && beginsColumn(other, texts)),
    )
    if (next < 0) continue
    const [other] = lines.splice(next, 1) as [Line]
    lines[i] = {
      ...line,
      ...other,
      text: `${withoutSpecks(line.text)} ${other.text}`,
      confidence: Math.min(line.confidence, other.confidence),
      left: line.left,
      height: Math.max(line.height, other.height),
      runs: [...line.runs, ...other.runs],
    }
    i--
  }
  return lines
}

function continues(line: Line, other: Line, prices: readonly Piece[]): boolean {
  const height = Math.max(line.height, other.height)
  const gap = other.left - line.right
  if (line.offered || gap < -height * 0.5 || gap > height * widestGap(line, other)) return false
  if (Math.abs(other.middle - line.middle) > height * 0.45) return false
  if (Math.min(line.height, other.height) < height * 0.6) return false
  return !prices.some(
    (price) => price.left > line.left && price.right < other.right && sameHeight(price, line, 0.5),
  )
}

/** Flush with lines above or below it: the next column's, however near. */
function beginsColumn(line: Line, texts: readonly Line[]): boolean {
  const flush = texts.filter(
    (other) =>
      other !== line &&
      Math.abs(other.left - line.left) < line.height * 0.7 &&
      Math.abs(other.middle - line.middle) < line.height * 10,
  )
  return flush.length >= 2
}

/** In letter heights. Words read surely are no smudges. A capital may begin a column. */
function widestGap(line: Line, other: Line): number {
  if (carriesOn(line.text, other.text)) return CARRIED_GAP
  if (Math.min(line.confidence, other.confidence) < SURE_WORDS) return WORD_GAP
  const both = `${line.text}${other.text}`
  const goesOn = /^\p{Ll}/u.test(other.text) || both === both.toUpperCase()
  return Math.max(wordGap(line, other), goesOn ? SURE_GAP : 0)
}

/** In letter heights, between words of print or of a typewriter. */
function wordGap(line: Line, other: Line): number {
  const pitch = Math.min(pitchOf(line), pitchOf(other))
  return Math.max(WORD_GAP, (SPACE * pitch) / Math.max(line.height, other.height))
}

/** From one letter to the next, pixels. */
function pitchOf({ text, left, right }: Line): number {
  return (right - left) / Math.max(1, text.length)
}

/** Further apart than words. */
function isApart(line: Line, other: Line): boolean {
  return other.left - line.right > Math.max(line.height, other.height) * wordGap(line, other)
}

/** "Pizza with" and "tuna": no name ends so, and what comes next is no name of its own. */
function carriesOn(start: string, rest: string): boolean {
  return /(\bwith|\band|\bof|\bor|&|,)$/i.test(withoutSpecks(start)) && /^[\p{Ll}\d]/u.test(rest)
}

/** What is left of a smudge between two words goes; brackets, commas and figures stay. */
function withoutSpecks(text: string): string {
  return text.replace(/\s+[^\p{L}\d&]{1,3}$/u, '')
}

function sameHeight(a: Line | Piece, b: Line | Piece, drift: number): boolean {
  return Math.abs(a.middle - b.middle) <= Math.max(a.height, b.height) * drift
}

/** Each price goes to the line it fits best, surest pairs first; a second price on a line is added after a slash. */
function givePrices(lines: readonly Line[], prices: readonly Piece[]): Line[] {
  const usual = upperMedian(lines.map(({ height }) => height)) ?? 0
  const pairs = prices.flatMap((price, p) =>
    lines.flatMap((line, l) => {
      const off = Math.abs(price.middle - line.middle) / Math.max(price.height, line.height)
      if (line.right > price.left + price.height || off > PRICE_DRIFT) return []
      if (line.height > Math.max(price.height, usual) * TALLER) return []
      const isBetween = (other: Line) => other !== line && other.left > line.right && other.right < price.left
      if (lines.some((other) => isBetween(other) && sameHeight(other, price, 0.5))) return []
      return [{ p, l, cost: off + (price.left - line.right) / (60 * price.height) }]
    }),
  )
  pairs.sort((a, b) => a.cost - b.cost)
  const given = new Map<number, Piece>()
  const used = new Set<number>()
  for (const { p, l } of pairs) {
    if (used.has(p) || given.has(l) || lines[l]?.offered) continue
    used.add(p)
    given.set(l, prices[p] as Piece)
  }
  return lines.map((line, l) => {
    const price = given.get(l)
    if (!price) return line
    const second = prices.find(
      (other, p) =>
        !used.has(p) &&
        other.left > price.right &&
        other.left - price.right < price.height * 6 &&
        sameHeight(other, price, 0.4),
    )
    const both = second ? [price, second] : [price]
    const read = both
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' / ')
    return {
      ...line,
      offered: true,
      right: Math.max(...both.map(({ right }) => right)),
      runs: [...line.runs, ...both.flatMap(({ runs }) => runs)],
      ...(read && { price: read }),
    }
  })
}
