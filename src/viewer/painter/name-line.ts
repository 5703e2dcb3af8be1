/** Width of a letter by the height of its line, in menus of many fonts: 0.35 to 0.55. What stands below a name is smaller. */
const LETTER = 0.45
const LETTER_BELOW = 0.38
/** A line may be so much fuller than that. */
const FULL = 1.15
/** A name that fills at least this share of its box, in one line as high as the box, is alone in it. */
const ALONE = 0.6
const MOST_LINES = 8

/**
 * How far below the upper edge of a menu line's words the middle of its name is, in their units: the words may hold what stands
 * below the name as well. How many lines they are follows from how many letters they have room for.
 */
export function nameLineIn(
  across: number,
  down: number,
  letters: { readonly name: number; readonly below: number },
): number {
  const [width, height] = [FULL * across, down]
  if (letters.below === 0) return height / 2
  const shareOfName = (letters.name * LETTER * height) / width
  if (shareOfName > ALONE && shareOfName <= 1) return height / 2
  const linesOf = (line: number) =>
    Math.max(1, Math.ceil((letters.name * LETTER * line) / width)) +
    Math.ceil((letters.below * LETTER_BELOW * line) / width)
  let lines = 1
  while (lines < MOST_LINES && linesOf(height / lines) > lines) lines += 1
  return height / lines / 2
}
