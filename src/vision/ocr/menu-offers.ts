import { upperMedian } from '../../core/util/quantiles.ts'
import type { Line } from './lines.ts'
import { isHeadingWords, isNote, nearest, sharesColumn, usualHeight } from './menu-layout.ts'

/** Whether a name is, as far as the food table goes, something to eat or drink. */
export type NamesFood = (text: string) => boolean

/** Which of a menu's lines are things on offer. */
export type Judge = (line: Line) => boolean

/** Offers are written about equally large; shares of their usual height. */
const SMALLEST = 0.55
const LARGEST = 1.6
/** Where as many of the lines that look like offers have a price, 0–1, one without is probably none. */
const MOSTLY_PRICED = 0.6
/** Lines of one list stand this much apart at most, in usual distances. */
const EVEN = 1.7
/** And no further in letter heights: two foods with half a page between them are no list. */
const WIDEST_PITCH = 5
/** So many unknown lines in a row are still a part of the list they stand in. */
const MOST_UNKNOWN = 3
const FEWEST_PRICES = 3
/** How sure a line is read, 0–100, that is taken for an offer by its name, and by its place alone. */
const SURE_NAME = 70
const SURE_PLACE = 80

/**
 * A line is an offer if it has a price; without one if it names a food, at least where prices are few; and if it names
 * nothing known, only if it stands in a list of offers as one of them. So nothing is listed that is not written there.
 */
export function offersOn(lines: readonly Line[], namesFood: NamesFood): Judge {
  const named = new Set(
    lines.filter(
      ({ text, offered }) => !isHeadingWords(text) && (offered || !isNote(text)) && namesFood(text),
    ),
  )
  // One price on a page is none: the year on a sign.
  const isPriced = lines.filter(({ offered }) => offered).length >= FEWEST_PRICES
  const likely = lines.filter((line) => (line.offered && isPriced && !isNote(line.text)) || named.has(line))
  const priced = isPriced ? likely.filter(({ offered }) => offered) : []
  const usual = usualHeight(priced.length > 0 ? priced : likely)
  const comparable = (line: Line) => line.height > usual * SMALLEST && line.height < usual * LARGEST
  const alike = likely.filter(comparable)
  const mostlyPriced = priced.length > 0 && priced.length >= MOSTLY_PRICED * alike.length
  const pitch = Math.min(usualPitch(alike), usual * WIDEST_PITCH)
  const offers = new Set(
    likely.filter((line) => {
      if (priced.includes(line)) return !beginsSmall(line, likely) || named.has(line)
      if (!comparable(line) || line.confidence < SURE_NAME || isDescription(line, lines, likely)) return false
      return !mostlyPriced || isListed(line, priced, pitch)
    }),
  )
  if (!mostlyPriced) addListed(offers, lines.filter(comparable), likely, pitch)
  return (line) => offers.has(line)
}

/** What stands under an offer and is not set off from it: what the dish comes with. */
export function isDescription(line: Line, lines: readonly Line[], likely: readonly Line[]): boolean {
  const above = nearest(lines, line, 'above')
  if (!above || !likely.includes(above) || line.middle - above.middle > above.height * 3.2) return false
  // In a list without capitals a word without tall letters is lower, too.
  const lower = /^\p{Ll}/u.test(above.text) && isFlush(above, line) ? 0.7 : 0.85
  if (line.height < above.height * lower) return /^\p{Ll}/u.test(line.text) || /[,/]/.test(line.text)
  return beginsSmall(line, likely) || (above.offered && line.text.includes(','))
}

/** Begins with a small letter where the offers of its column begin with a large one. */
function beginsSmall(line: Line, likely: readonly Line[]): boolean {
  if (!/^\p{Ll}/u.test(line.text)) return false
  const mates = likely.filter((other) => other !== line && Math.abs(other.left - line.left) < line.height * 6)
  const large = mates.filter(({ text }) => /^\p{Lu}/u.test(text))
  return mates.length > 0 && large.length > mates.length * 0.6
}

/**
 * Lines that name nothing known but stand in a list: between two offers no further off than lines of a list are, level
 * with an offer, first under a heading, or under two offers that they are flush with.
 */
function addListed(offers: Set<Line>, lines: readonly Line[], likely: readonly Line[], pitch: number): void {
  const unknown = lines.filter(
    (line) =>
      !offers.has(line) &&
      !isHeadingWords(line.text) &&
      !isNote(line.text) &&
      /\p{L}{3}|\p{Script=Han}{2}/u.test(line.text) &&
      !isDescription(line, lines, likely),
  )
  const next = (line: Line, side: 'above' | 'below'): Line | undefined => {
    // What nobody can read, or a dish comes with, is no gap in a list.
    const found = nearest(
      lines.filter((each) => offers.has(each) || unknown.includes(each)),
      line,
      side,
    )
    return found && Math.abs(found.middle - line.middle) <= pitch * EVEN ? found : undefined
  }
  /** The offer that a list's lines lead to on one side. */
  const offerOn = (line: Line, side: 'above' | 'below'): Line | undefined => {
    let at = next(line, side)
    for (let steps = 1; at && !offers.has(at) && unknown.includes(at) && steps < MOST_UNKNOWN; steps++)
      at = next(at, side)
    return at && offers.has(at) ? at : undefined
  }
  // What was added is no ground for adding more below it: a list's end would never come.
  const sure = new Set(offers)
  for (let grown = true; grown; ) {
    grown = false
    for (const line of unknown) {
      // What is read less surely still leads from one line of the list to the next.
      if (offers.has(line) || line.confidence < SURE_PLACE) continue
      const above = next(line, 'above')
      const second = above && next(above, 'above')
      const atItsEnd = [above, second].every((one) => one && sure.has(one) && isFlush(one, line))
      const level =
        line.text.length > 3 &&
        lines.some((other) => sure.has(other) && Math.abs(other.middle - line.middle) < line.height * 0.5)
      const below = offerOn(line, 'below')
      const over = nearest(lines, line, 'above')
      const atItsHead =
        below && isFlush(below, line) && over && isHeadingWords(over.text) && isFlush(over, line)
      if (!level && !atItsEnd && !atItsHead && !(below && offerOn(line, 'above'))) continue
      offers.add(line)
      grown = true
    }
  }
}

function isFlush(a: Line, b: Line): boolean {
  return Math.abs(a.left - b.left) < b.height
}

/** Stands in a list: flush with a priced line, no further from it than lines of a list are. */
function isListed(line: Line, priced: readonly Line[], pitch: number): boolean {
  const near = (from: number, to: number) =>
    priced.some((other) => {
      const below = other.middle - line.middle
      return Math.abs(other.left - line.left) < line.height * 2 && below > from * pitch && below < to * pitch
    })
  return near(-EVEN, 0) && near(0, 2 * EVEN)
}

/** From one line of a list to the next, pixels. */
function usualPitch(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line) => {
    const below = nearest(lines, line, 'below')
    return below && sharesColumn(line, below) ? [below.middle - line.middle] : []
  })
  return upperMedian(gaps) ?? 0
}
