/** "Hummus & pasta": two things in one name. The words of a dish, such as "ham and cheese sandwich", look the same. */
const TOGETHER = /\s+(?:&|\+|and)\s+|\s*,\s*and\s+/i
/** "Cheese / butter", "cheese or butter": one thing that may be either. Not "1/2" and not "w/". */
const EITHER = /(?<=\p{L}{3})\s*\/\s*(?=\p{L}{3})|\s+or\s+/iu
const FEWEST_LETTERS = 3

/** The things a name puts together, if it is several: what is there may be two things, or one dish. */
export function namedTogether(label: string): readonly string[] {
  return severalIn(label, TOGETHER)
}

/** The things a name leaves open between, if it does. */
export function namedEither(label: string): readonly string[] {
  return severalIn(label, EITHER)
}

function severalIn(label: string, between: RegExp): readonly string[] {
  const parts = label.split(between).map((part) => part.trim())
  const named = parts.every((part) => part.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS)
  return parts.length > 1 && named ? parts : []
}
