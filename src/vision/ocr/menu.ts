import type { Line } from './lines.ts'
import { isHeadingWords, isLaidOutAsMenu, nearest, sharesColumn, usualHeight } from './menu-layout.ts'
import { isDescription, type Judge, type NamesFood, offersOn } from './menu-offers.ts'

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
  readonly entries: readonly MenuEntry[]
  /** Lines that are writing, though nobody could make out what they say. */
  readonly unread: number
  /** It is laid out as a menu is: prices, or a list. Words on packs lie about. */
  readonly isMenu: boolean
}

/**
 * Sorts a menu's lines into headings, things on offer, descriptions and the rest (the house's name, notes, smudges),
 * of which only the second are kept.
 */
export function readMenu(lines: readonly Line[], namesFood: NamesFood): MenuRead {
  const legible = lines.filter((line) => isLegible(line, namesFood)).map(tidied)
  const isOffer = offersOn(legible, namesFood)
  const headings = findHeadings(legible, isOffer)
  const entries = legible.flatMap((line): readonly MenuEntry[] => {
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
  const isMenu = isLaidOutAsMenu(legible.filter(isOffer))
  return {
    entries,
    isMenu,
    unread: lines.filter((line) => isWriting(line) && !isLegible(line, namesFood)).length,
  }
}

/** Letters of the longest name with what it comes with; a Chinese sign says as much as three. */
const LONGEST_NAME = 75

/** More letters than anything else, a word of some length, and the recogniser sure or the words known. */
function isLegible({ text, confidence }: Line, namesFood: NamesFood): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marks = text.replace(/[\p{L}\s]/gu, '').length
  if (letters > LONGEST_NAME || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > LONGEST_NAME / 3) return false
  if (letters <= marks * 2 || !/\p{L}{3}|\p{Script=Han}{2}/u.test(text)) return false
  return confidence >= (namesFood(text) ? 30 : /\p{L}{4}/u.test(text) ? 50 : 75)
}

/** As wide as a word and with something like letters on it: more than a speck or a texture. */
function isWriting({ text, left, right, height, confidence, offered }: Line): boolean {
  return offered || (/\p{L}{2}/u.test(text) && right - left > height * 2.5 && confidence >= 30)
}

/** Without the dots and specks that leaders and frames leave at a line's ends. */
export function tidied(line: Line): Line {
  return { ...line, text: line.text.replace(/^[^\p{L}\d]+|[^\p{L}\d)!?]+$/gu, '') }
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
    if (next.middle - last.middle > offer.height * 2.2 || !(goesOn || isDescription(next, lines, [offer])))
      break
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

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase()
}

/** The heading above that shares the line's column, nearest first. */
function sectionOf(line: Line, headings: ReadonlySet<Line>): string | undefined {
  const above = [...headings].filter((each) => each.middle < line.middle && sharesColumn(each, line))
  return above.sort((a, b) => b.middle - a.middle)[0]?.text
}
