import type { Line } from './lines.ts'
import { nearest, sharesColumn } from './menu-layout.ts'

/** So many words fill a line of running text; the last line of a paragraph has fewer. */
const FEWEST_WORDS = 5
/** So many lines below each other are a paragraph. A description below a dish is shorter. */
const FEWEST_LINES = 3
/** In letter heights, from one line of a paragraph to the next. */
const NEXT_LINE = 3.2
/** Of a paragraph's lines, how many have something of a sentence, 0–1. */
const TELLING = 0.5
/** Words of sentences, which no dish has in its name. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `is are was were be been has have had will would can could should may do does did we you he she it they i me us them who that
  this these there when if because while said says not her their
  ist sind war waren hat haben hatte wird werden kann ich wir ihr er sie es nicht dass wenn weil auch
  est sont était ont nous vous ils elle elles qui que pas quand si cette
  es son era han hemos nosotros usted que cuando este esta è sono era hanno noi voi che non quando questo`.split(
    /\s+/,
  ),
)

/** The lines of running text: paragraphs of a story or an article, not names one below the other. */
export function proseOn(lines: readonly Line[]): ReadonlySet<Line> {
  const prose = new Set<Line>()
  const seen = new Set<Line>()
  for (const first of [...lines].sort((a, b) => a.middle - b.middle)) {
    // What has a price beside it is on offer, however many words it takes.
    if (seen.has(first) || first.offered || wordsOf(first) < FEWEST_WORDS) continue
    const paragraph = [first]
    for (let last = first; ; ) {
      const next = nearest(lines, last, 'below')
      if (!next || seen.has(next) || next.offered || !followsOn(last, next)) break
      paragraph.push(next)
      last = next
      if (wordsOf(next) < FEWEST_WORDS) break
    }
    for (const line of paragraph) seen.add(line)
    if (paragraph.length < FEWEST_LINES || paragraph.filter(isTelling).length < TELLING * paragraph.length)
      continue
    // What the detector cut off a line's end belongs to it.
    for (const line of lines)
      if (paragraph.some((each) => each === line || endsOf(each, line))) prose.add(line)
  }
  return prose
}

/** Whether most of what is written on a page is running text. */
export function isMostlyProse(lines: readonly Line[]): boolean {
  const prose = proseOn(lines)
  const letters = (some: Iterable<Line>) => [...some].reduce((sum, { text }) => sum + text.length, 0)
  return letters(prose) > letters(lines) / 2
}

function followsOn(line: Line, next: Line): boolean {
  const height = Math.max(line.height, next.height)
  return (
    next.middle - line.middle < height * NEXT_LINE &&
    Math.min(line.height, next.height) > height * 0.7 &&
    Math.abs(next.left - line.left) < height * 1.5
  )
}

function wordsOf({ text }: Line): number {
  return text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)?.length ?? 0
}

/** Begins in the middle of a sentence, has one end within it, or a word that only sentences have. */
function isTelling({ text }: Line): boolean {
  if (/^["“'(]?\p{Ll}/u.test(text) || /\p{Ll}[.!?]["”’]?\s+["“]?\p{Lu}/u.test(text)) return true
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => SENTENCE_WORDS.has(word))
}

function endsOf(line: Line, end: Line): boolean {
  return (
    end.left >= line.left &&
    !sharesColumn(line, end) &&
    Math.abs(end.middle - line.middle) < line.height * 0.4 &&
    end.left - line.right < line.height * 2
  )
}
