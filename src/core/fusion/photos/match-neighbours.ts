import { likeness } from '../../text/likeness.ts'
import { pricesDiffer } from './menu-lines.ts'
import { type Entries, type Entry, isSameLine } from './photo-items.ts'

/** Where the line before or after it is known again, so much is enough. */
const ALIKE = 0.5
const ALIKE_AT_OTHER_PRICES = 0.75
/** Lines from one that is known within which the same words are the same line: one between them may not have been read. */
const FAR = 2

/**
 * Lines near one that is known: of the same words a line or two further on, whatever price and heading say, since those can
 * be misread; then, directly before or after it, those that are much alike, as far as it goes.
 */
export function matchNeighbours(
  one: Entries,
  other: Entries,
  found: readonly (readonly [number, number])[],
): readonly (readonly [Entry, Entry])[] {
  const places = (entries: Entries) => new Map(entries.map(({ index }, place) => [index, place]))
  const [placeInOne, placeInOther] = [places(one), places(other)]
  const known = new Map<number, number>()
  const taken = new Set<number>()
  const take = (i: number, j: number) => {
    known.set(i, j)
    taken.add(j)
  }
  for (const [index, otherIndex] of found) {
    const [i, j] = [placeInOne.get(index), placeInOther.get(otherIndex)]
    if (i !== undefined && j !== undefined) take(i, j)
  }
  const beside: (readonly [Entry, Entry])[] = []
  const pass = (far: number, step: 1 | -1, isOne: (a: Entry, b: Entry) => boolean) => {
    const steps = stepsWithin(far)
    for (const i of step === 1 ? [...one.keys()] : [...one.keys()].reverse()) {
      for (const [back, ahead] of steps) {
        const from = known.get(i - step * back)
        if (from === undefined || known.has(i)) continue
        const j = from + step * ahead
        const [a, b] = [one[i], other[j]]
        if (!a || !b || taken.has(j) || !isOne(a, b)) continue
        take(i, j)
        beside.push([a, b])
      }
    }
  }
  for (const step of [1, -1] as const) pass(FAR, step, isSameLine)
  for (const step of [1, -1] as const) pass(1, step, isAlike)
  return beside
}

/** Steps back to a line that is known, and ahead from there, the shortest first. */
function stepsWithin(far: number): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: far }, (_, index) => index + 1)
  return steps.flatMap((back) => steps.map((ahead) => [back, ahead] as const))
}

function isAlike(a: Entry, b: Entry): boolean {
  const least = pricesDiffer(a.item, b.item) ? ALIKE_AT_OTHER_PRICES : ALIKE
  return likeness(a.item.label, b.item.label) >= least
}
