import type { Line } from './lines.ts'
import { isHeadingWords, isNote, isSize, nearest, sharesColumn, usualHeight } from './menu-layout.ts'
import { isDescription, type Judge, type NamesFood, offersOn } from './menu-offers.ts'
import { type PageKind, pageKind } from './page-kind.ts'
import { proseOn } from './prose.ts'
import { boughtOn } from './receipt.ts'

/** Something the menu offers. `runs` say where on the page. */
export type MenuEntry = {
  readonly name: string
  readonly section?: string
  readonly price?: string
  /** What stands below the name: what it comes with or is made of. */
  readonly description?: string
  readonly runs: readonly number[]
}

export type MenuRead = {
  readonly kind: PageKind | 'receipt'
  readonly entries: readonly MenuEntry[]
  /** Lines that are writing, though nobody could make out what they say. */
  readonly unread: number
  /** What the lines say that were read and are neither on offer nor about it. */
  readonly leftOut: readonly string[]
}

/**
 * Sorts a menu's lines into headings, things on offer, descriptions and the rest (the house's name, notes, smudges),
 * of which only the second are kept. Of a receipt that is what it surely names as food; a page of anything else has none.
 */
export function readMenu(lines: readonly Line[], namesFood: NamesFood): MenuRead {
  const legible = lines.filter((line) => isLegible(line, namesFood)).map(tidied)
  const bought = boughtOn(legible)
  if (bought) return receipt(bought, namesFood)
  const prose = proseOn(legible)
  const isLikely = offersOn(legible, namesFood)
  const isOffer: Judge = (line) => isLikely(line) && !prose.has(line)
  const kind = pageKind(legible, isOffer, namesFood)
  if (kind === 'other') return { kind, entries: [], unread: 0, leftOut: [] }
  const headings = findHeadings(legible, isOffer)
  const used = new Set<Line>(headings)
  const entries = legible.flatMap((line): readonly MenuEntry[] => {
    if (!isOffer(line) || headings.has(line)) return []
    const { runs, price } = line
    const name = withoutCodes(line.text)
    const section = sectionOf(line, headings)
    const told = descriptionOf(line, legible, isOffer, headings)
    for (const each of [line, ...told]) used.add(each)
    const codes = line.text.slice(name.length).trim()
    const description = [codes, ...told.map(({ text }) => text)].join(' ').trim()
    return [
      {
        name,
        runs,
        ...(section && { section }),
        ...(price && { price }),
        ...(description && { description }),
      },
    ]
  })
  const tooLong = lines.filter((line) => !isLegible(line, namesFood) && isSurelyRead(line))
  const left = legible.filter(
    (line) =>
      !used.has(line) && !isNote(line.text) && !isHeadingWords(line.text) && !isInPlaceOfPrice(line.text),
  )
  return {
    kind,
    entries,
    unread: lines.filter((line) => isWriting(line) && !isLegible(line, namesFood) && !isSurelyRead(line))
      .length,
    leftOut: [...left, ...tooLong].sort((a, b) => a.middle - b.middle).map(({ text }) => text),
  }
}

/** What a till prints beside a name: how much of it, how it was sold. */
const SOLD_AS = /\b\d+(?:[.,]\d+)?\s?(?:kg|g|lb|oz|ml|cl|l|pk|pack)\b|\b(?:loose|each|per kg|x\s?\d+)\b/gi

function receipt(lines: readonly Line[], namesFood: NamesFood): MenuRead {
  const bought = lines.map((line) => ({
    ...line,
    text: line.text.replace(SOLD_AS, '').replace(/\s+/g, ' ').trim(),
  }))
  const isFood = ({ text }: Line) => namesFood(text)
  return {
    kind: 'receipt',
    entries: bought
      .filter(isFood)
      .map(({ text: name, runs, price }) => ({ name, runs, ...(price && { price }) })),
    unread: 0,
    leftOut: bought.filter((line) => !isFood(line)).map(({ text }) => text),
  }
}

/** Letters of the longest name with what it comes with; a Chinese sign says as much as three. */
const LONGEST_NAME = 75

/** 0–100. */
const SURELY_READ = 85

/** More letters than anything else, a word of some length, and the recogniser sure or the words known. */
function isLegible({ text, confidence }: Line, namesFood: NamesFood): boolean {
  const letters = lettersIn(text)
  const marks = text.replace(/[\p{L}\s]/gu, '').length
  if (letters > LONGEST_NAME || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > LONGEST_NAME / 3) return false
  // "Cola 0.33" has more figures than letters.
  if (letters >= 4 && confidence >= SURELY_READ && !/\d{4}/.test(text) && namesFood(text)) return true
  if (letters <= marks * 2 || !/\p{L}{3}|\p{Script=Han}{2}/u.test(text)) return false
  return confidence >= (namesFood(text) ? 30 : /\p{L}{4}/u.test(text) ? 50 : 75)
}

/** No name, but read well: somebody may want to know what it says. */
function isSurelyRead({ text, confidence }: Line): boolean {
  return lettersIn(text) >= 4 && confidence >= SURELY_READ
}
function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** A house's own codes in brackets, "(G, VG)": its legend says what they mean, and no two houses mean the same. */
const CODES =
  /\s*\(\s*(?:[A-Z]{3}|\p{L}{1,2}|\d{1,2})(?:[\s,/.|&]+(?:[A-Z]{3}|\p{L}{1,2}|\d{1,2}))*\s*\)\s*$/u

/** The name alone: the codes are told with what it comes with. */
function withoutCodes(text: string): string {
  const name = text.replace(CODES, '')
  return /\p{Script=Latin}{3}/u.test(name) ? name : text
}

/** As wide as a word and with something like letters on it: more than a speck or a texture. */
function isWriting({ text, left, right, height, confidence, offered }: Line): boolean {
  return offered || (/\p{L}{2}/u.test(text) && right - left > height * 2.5 && confidence >= 30)
}

/** Without the dots and specks that leaders and frames leave at a line's ends. */
export function tidied(line: Line): Line {
  return { ...line, text: line.text.replace(/^[^\p{L}\d]+|[^\p{L}\d)!?]+$/gu, '') }
}

/** The lines that describe an offer: each under it, or under the description's line before. */
function descriptionOf(
  offer: Line,
  lines: readonly Line[],
  isOffer: Judge,
  headings: ReadonlySet<Line>,
): readonly Line[] {
  const told: Line[] = []
  for (let last = offer; ; ) {
    const next = nearest(lines, last, 'below')
    if (!next || isOffer(next) || headings.has(next) || nearest(lines, next, 'above') !== last) break
    const goesOn = told.length > 0 && next.height < offer.height * 0.9
    if (
      next.middle - last.middle > Math.max(offer.height, next.height) * 2.2 ||
      !(goesOn || isDescription(next, lines, [offer]))
    )
      break
    told.push(next)
    last = next
  }
  return told
}

/** Lines that stand directly over an offer and are set apart from offers by size, capitals or wording. */
function findHeadings(lines: readonly Line[], isOffer: Judge): ReadonlySet<Line> {
  const offers = lines.filter(isOffer)
  const usual = usualHeight(offers)
  const capitals = offers.filter((line) => isCapitals(line.text)).length > offers.length / 2
  const headings = new Set<Line>()
  for (const line of lines) {
    if (line.offered || isInPlaceOfPrice(line.text) || isSize(line.text)) continue
    const under = nearest(lines, line, 'below')
    if (!under || !isOffer(under) || under.middle - line.middle > usual * 6) continue
    const setApart =
      isHeadingWords(line.text) ||
      line.height > usual * 1.15 ||
      (!capitals && isCapitals(line.text)) ||
      (!isOffer(line) && !isDescription(line, lines, offers) && standsOff(line, lines, usual, headings))
    if (setApart) headings.add(line)
  }
  return headings
}

/** More room above it than below: it belongs to what follows. The first line under a heading is none. */
function standsOff(line: Line, lines: readonly Line[], usual: number, headings: ReadonlySet<Line>): boolean {
  const above = nearest(lines, line, 'above')
  if (above && headings.has(above)) return false
  const below = nearest(lines, line, 'below')
  if (!below) return false
  return !above || line.middle - above.middle > Math.max(below.middle - line.middle, usual) * 1.2
}

/** "Market price" says what a dish costs. */
function isInPlaceOfPrice(text: string): boolean {
  return /\bprices?\b|^(?:MP|s\.?q\.?|tagespreis|selon arrivage)$/i.test(text)
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase()
}

/** The heading above that shares the line's column, nearest first. */
function sectionOf(line: Line, headings: ReadonlySet<Line>): string | undefined {
  const above = [...headings].filter((each) => each.middle < line.middle && sharesColumn(each, line))
  return above.sort((a, b) => b.middle - a.middle)[0]?.text
}
