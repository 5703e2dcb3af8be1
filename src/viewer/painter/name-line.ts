import type { ScreenBox } from '../../core/geometry/normalized.ts'

/** Width of a letter by the height of its line, in menus of many fonts: 0.35 to 0.55. What stands below a name is smaller. */
const LETTER = 0.45
const LETTER_BELOW = 0.38
/** A line may be so much fuller than that. */
const FULL = 1.15
/** A name that fills at least this share of its box, in one line as high as the box, is alone in it. */
const ALONE = 0.6
const MOST_LINES = 8

/**
 * Height of a name in the box of its menu line, in the box's units: the box may hold what stands below the name as well, and
 * the dot stands at the first line. How many there are follows from how many letters the box has room for.
 */
export function nameLineIn(
  { xMin, yMin, xMax, yMax }: ScreenBox,
  letters: { readonly name: number; readonly below: number },
): number {
  const [width, height] = [FULL * (xMax - xMin), yMax - yMin]
  // The box of one line may be high because the line slants.
  if (letters.below === 0) return yMin + height / 2
  const shareOfName = (letters.name * LETTER * height) / width
  if (shareOfName > ALONE && shareOfName <= 1) return yMin + height / 2
  const linesOf = (line: number) =>
    Math.max(1, Math.ceil((letters.name * LETTER * line) / width)) +
    Math.ceil((letters.below * LETTER_BELOW * line) / width)
  let lines = 1
  while (lines < MOST_LINES && linesOf(height / lines) > lines) lines += 1
  return yMin + height / lines / 2
}
