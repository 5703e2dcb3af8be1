import type { Line } from './lines.ts'
import { SECTION_WORDS } from './menu-words.ts'

/** Something the menu offers. `runs` say where on the page. */
export type MenuEntry = {
  readonly name: string
  readonly section?: string
  readonly price?: string
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
  const legible = lines.filter(isLegible)
  const priced = legible.filter((line) => line.offered)
  const isOffer = priced.length >= 3 ? pricedMenu(legible, priced, namesFood) : plainMenu(legible, namesFood)
  const headings = findHeadings(legible, isOffer)
  return legible.flatMap((line) => {
    if (!isOffer(line) || headings.has(line)) return []
    const section = sectionOf(line, headings)
    return [
      {
        name: line.text,
        runs: line.runs,
        ...(section === undefined ? {} : { section }),
        ...(line.price === undefined ? {} : { price: line.price }),
      },
    ]
  })
}

type Judge = (line: Line) => boolean

/** Two letters in a row at least, more letters than anything else, and the recogniser not just guessing. */
function isLegible({ text, confidence }: Line): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marks = text.replace(/[\p{L}\s]/gu, '').length
  return letters >= 3 && /\p{L}{2}/u.test(text) && letters > marks * 2 && confidence >= 40
}

function pricedMenu(lines: readonly Line[], priced: readonly Line[], namesFood: NamesFood): Judge {
  const usual = median(priced.map((line) => line.height))
  return (line) => {
    if (line.offered) return true
    if (line.height < usual * 0.8 || line.height > usual * 1.25 || isHeadingWords(line.text)) return false
    // Under an offer and not set off from it: what the dish comes with.
    if (isDescription(line, lines)) return false
    return line.confidence >= 60 && namesFood(line.text) && isListed(line, lines, usual)
  }
}

/** Stands in a list: flush with a priced line or two next to it, as far off as lines are. */
function isListed(line: Line, lines: readonly Line[], usual: number): boolean {
  return (['above', 'below'] as const).some((side) => {
    const other = nearest(lines, line, side)
    if (!other?.offered || Math.abs(other.left - line.left) > usual * 2) return false
    return Math.abs(other.middle - line.middle) < usual * 3.2
  })
}

function plainMenu(lines: readonly Line[], namesFood: NamesFood): Judge {
  const foods = lines.filter((line) => namesFood(line.text) && !isHeadingWords(line.text))
  const usual = median(foods.map((line) => line.height))
  return (line) =>
    line.offered ||
    (foods.includes(line) && line.height > usual * 0.7 && line.height < usual * 1.4 && line.confidence >= 60)
}

function isDescription(line: Line, lines: readonly Line[]): boolean {
  const above = nearest(lines, line, 'above')
  if (!above?.offered || line.middle - above.middle > above.height * 2.2) return false
  return /^\p{Ll}/u.test(line.text) || line.text.includes(',') || line.height < above.height * 0.9
}

/** Lines that stand directly over an offer and are set apart from offers by size, capitals or wording. */
function findHeadings(lines: readonly Line[], isOffer: Judge): ReadonlySet<Line> {
  const offers = lines.filter(isOffer)
  const usual = median(offers.map((line) => line.height))
  const capitals = offers.filter((line) => isCapitals(line.text)).length > offers.length / 2
  const headings = new Set<Line>()
  for (const line of lines) {
    if (line.offered) continue
    const under = nearest(lines, line, 'below')
    if (!under || !isOffer(under) || under.middle - line.middle > usual * 6) continue
    const setApart =
      isHeadingWords(line.text) || line.height > usual * 1.15 || (!capitals && isCapitals(line.text))
    if (
      setApart ||
      (!isOffer(line) && !isDescription(line, lines) && standsOff(line, lines, usual, headings))
    ) {
      headings.add(line)
    }
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
  let best: Line | undefined
  for (const heading of headings) {
    if (heading.middle >= line.middle || !sharesColumn(heading, line)) continue
    if (!best || heading.middle > best.middle) best = heading
  }
  return best?.text
}

function nearest(lines: readonly Line[], line: Line, side: 'above' | 'below'): Line | undefined {
  let best: Line | undefined
  for (const other of lines) {
    const distance = side === 'above' ? line.middle - other.middle : other.middle - line.middle
    if (distance <= line.height * 0.5 || !sharesColumn(line, other)) continue
    const bestDistance = best ? Math.abs(best.middle - line.middle) : Number.POSITIVE_INFINITY
    if (distance < bestDistance) best = other
  }
  return best
}

function sharesColumn(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
