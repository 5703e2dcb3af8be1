import type { Line } from './lines.ts'
import { nearest, sharesColumn } from './menu-layout.ts'

/** So many words fill a line of running text; the last line of a paragraph has fewer. */
const FEWEST_WORDS = 5
/** So many lines below each other are a paragraph. A description below a dish is shorter. */
const FEWEST_LINES = 3
/** In letter heights, from one line of a paragraph to the next. */
const NEXT_LINE = 3.2
/** Of a paragraph's lines, how many go on from the line before, 0–1. */
const GOES_ON = 0.5

/** The lines of running text: paragraphs of a story or an article, not names one below the other. */
export function proseOn(lines: readonly Line[]): ReadonlySet<Line> {
  const prose = new Set<Line>()
  const seen = new Set<Line>()
  for (const first of [...lines].sort((a, b) => a.middle - b.middle)) {
    if (seen.has(first) || wordsOf(first) < FEWEST_WORDS) continue
    const paragraph = [first]
    for (let last = first; ; ) {
      const next = nearest(lines, last, 'below')
      if (!next || seen.has(next) || !followsOn(last, next)) break
      paragraph.push(next)
      last = next
      if (wordsOf(next) < FEWEST_WORDS) break
    }
    for (const line of paragraph) seen.add(line)
    const on = paragraph.slice(1).filter(goesOn).length + Number(isSentences(first))
    if (paragraph.length < FEWEST_LINES || on < GOES_ON * (paragraph.length - 1)) continue
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

/** Begins in the middle of a sentence, or has one end within it. */
function goesOn(line: Line): boolean {
  return /^["“'(]?\p{Ll}/u.test(line.text) || isSentences(line)
}

function isSentences({ text }: Line): boolean {
  return /\p{Ll}[.!?]["”’]?\s+["“]?\p{Lu}/u.test(text)
}

function endsOf(line: Line, end: Line): boolean {
  return (
    end.left >= line.left &&
    !sharesColumn(line, end) &&
    Math.abs(end.middle - line.middle) < line.height * 0.4 &&
    end.left - line.right < line.height * 2
  )
}
