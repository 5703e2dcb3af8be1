import { upperMedian } from '../../core/util/quantiles.ts'
import type { Line } from './lines.ts'
import { SECTION_WORDS } from './menu-words.ts'

/** Something the menu offers. `runs` say where on the page. */
export type MenuEntry = {
  readonly name: string
  readonly section?: string
  readonly price?: string
  /** What stands below the name: what it comes with or is made of. */
  readonly description?: string
  readonly runs: readonly number[]
}

/** Whether a name is, as far as the vocabulary goes, something to eat or drink. */
export type NamesFood = (text: string) => boolean

/**
 * Sorts a menu's lines into headings, things on offer, descriptions and the rest (the house's name, notes, smudges),
 * of which only the second are kept. A line counts as an offer if it has a price; without one only if it names a food
 * the vocabulary knows and is no heading and no description. So nothing is listed that is not written there.
 */
export function readMenu(lines: readonly Line[], namesFood: NamesFood): readonly MenuEntry[] {
  const legible = lines.filter((line) => isLegible(line, namesFood)).map(tidied)
  const priced = legible.filter((line) => line.offered)
  const isOffer = priced.length >= 3 ? pricedMenu(legible, priced, namesFood) : plainMenu(legible, namesFood)
  const headings = findHeadings(legible, isOffer)
  return legible.flatMap((line) => {
    if (!isOffer(line) || headings.has(line)) return []
    const { text: name, runs, price } = line
    const section = sectionOf(line, headings)
    const description = descriptionOf(line, legible, isOffer, headings)
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
}

type Judge = (line: Line) => boolean

/** More letters than anything else, a word of some length, and the recogniser sure or the words known. */
function isLegible({ text, confidence }: Line, namesFood: NamesFood): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marks = text.replace(/[\p{L}\s]/gu, '').length
  if (letters < 3 || letters <= marks * 2 || !/\p{L}{3}/u.test(text)) return false
  return confidence >= (namesFood(text) ? 30 : /\p{L}{4}/u.test(text) ? 50 : 75)
}

/** Without the dots and specks that leaders and frames leave at a line's ends. */
function tidied(line: Line): Line {
  return { ...line, text: line.text.replace(/^[^\p{L}\d]+|[^\p{L}\d)!?]+$/gu, '') }
}

function pricedMenu(lines: readonly Line[], priced: readonly Line[], namesFood: NamesFood): Judge {
  const usual = usualHeight(priced)
  return (line) => {
    if (line.offered) return !isNote(line, priced) || namesFood(line.text)
    if (line.height < usual * 0.8 || line.height > usual * 1.25 || isHeadingWords(line.text)) return false
    // Under an offer and not set off from it: what the dish comes with.
    if (isDescription(line, lines)) return false
    return line.confidence >= 60 && namesFood(line.text) && isListed(line, priced, usual)
  }
}

/** "fresh every day 2": begins small where the offers begin large, whatever figure stands beside it. */
function isNote(line: Line, priced: readonly Line[]): boolean {
  const large = priced.filter(({ text }) => /^\p{Lu}/u.test(text))
  return /^\p{Ll}/u.test(line.text) && large.length > priced.length * 0.6
}

/** Stands in a list: flush with a priced line not far above or below it. */
function isListed(line: Line, priced: readonly Line[], usual: number): boolean {
  return priced.some(
    (other) =>
      Math.abs(other.left - line.left) < usual * 2 && Math.abs(other.middle - line.middle) < usual * 8,
  )
}

function plainMenu(lines: readonly Line[], namesFood: NamesFood): Judge {
  const foods = lines.filter((line) => namesFood(line.text) && !isHeadingWords(line.text))
  const usual = usualHeight(foods)
  return (line) =>
    line.offered ||
    (foods.includes(line) && line.height > usual * 0.7 && line.height < usual * 1.4 && line.confidence >= 60)
}

function isDescription(line: Line, lines: readonly Line[]): boolean {
  const above = nearest(lines, line, 'above')
  if (!above?.offered || line.middle - above.middle > above.height * 2.2) return false
  return /^\p{Ll}/u.test(line.text) || line.text.includes(',') || line.height < above.height * 0.9
}

/** The lines that describe an offer, joined: each under it, or under the description's line before. */
function descriptionOf(
  offer: Line,
  lines: readonly Line[],
  isOffer: Judge,
  headings: ReadonlySet<Line>,
): string | undefined {
  const told: Line[] = []
  for (let last = offer; ; ) {
    const next = nearest(lines, last, 'below')
    if (!next || isOffer(next) || headings.has(next) || nearest(lines, next, 'above') !== last) break
    const goesOn = told.length > 0 && next.height < offer.height * 0.9
    if (next.middle - last.middle > offer.height * 2.2 || !(goesOn || isDescription(next, lines))) break
    told.push(next)
    last = next
  }
  return told.length > 0 ? told.map(({ text }) => text).join(' ') : undefined
}

/** Lines that stand directly over an offer and are set apart from offers by size, capitals or wording. */
function findHeadings(lines: readonly Line[], isOffer: Judge): ReadonlySet<Line> {
  const offers = lines.filter(isOffer)
  const usual = usualHeight(offers)
  const capitals = offers.filter((line) => isCapitals(line.text)).length > offers.length / 2
  const headings = new Set<Line>()
  for (const line of lines) {
    if (line.offered) continue
    const under = nearest(lines, line, 'below')
    if (!under || !isOffer(under) || under.middle - line.middle > usual * 6) continue
    const setApart =
      isHeadingWords(line.text) ||
      line.height > usual * 1.15 ||
      (!capitals && isCapitals(line.text)) ||
      (!isOffer(line) && !isDescription(line, lines) && standsOff(line, lines, usual, headings))
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

function isHeadingWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  const telling = words.filter((word) => word !== 'and' && word !== 'the' && word !== 'our')
  return telling.length > 0 && telling.every((word) => SECTION_WORDS.has(word))
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase()
}

/** The heading above that shares the line's column, nearest first. */
function sectionOf(line: Line, headings: ReadonlySet<Line>): string | undefined {
  const above = [...headings].filter((each) => each.middle < line.middle && sharesColumn(each, line))
  return above.sort((a, b) => b.middle - a.middle)[0]?.text
}

function nearest(lines: readonly Line[], line: Line, side: 'above' | 'below'): Line | undefined {
  const away = ({ middle }: Line) => (side === 'above' ? line.middle - middle : middle - line.middle)
  return lines
    .filter((other) => away(other) > line.height * 0.5 && sharesColumn(line, other))
    .sort((a, b) => away(a) - away(b))[0]
}

function sharesColumn(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0
}

function usualHeight(lines: readonly Line[]): number {
  return upperMedian(lines.map(({ height }) => height)) ?? 0
}
