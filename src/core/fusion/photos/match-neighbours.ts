import { likeness } from '../../text/likeness.ts'
import { type Candidate, isSameLine, pricesDiffer } from './photo-items.ts'

/** Next to a matched line, this likeness is enough. */
const ALIKE = 0.5
const ALIKE_AT_OTHER_PRICES = 0.75
/** Within so many lines of a matched one, the same words are the same line: one between them may not have been read. */
const FAR = 2

/**
 * Further pairs of lines near matched ones: first those with the same words a line or two further on, whatever price and
 * heading say, since those can be misread; then those directly before or after that are much alike, and so on along the
 * menu.
 */
export function matchNeighbours(
  one: readonly Candidate[],
  other: readonly Candidate[],
  found: readonly (readonly [number, number])[],
): readonly (readonly [Candidate, Candidate])[] {
  const places = (candidates: readonly Candidate[]) =>
    new Map(candidates.map(({ index }, place) => [index, place]))
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
  const beside: (readonly [Candidate, Candidate])[] = []
  const pass = (far: number, step: 1 | -1, isSame: (a: Candidate, b: Candidate) => boolean) => {
    // Steps back to a matched line, and ahead from its partner, the shortest first.
    const steps = Array.from({ length: far }, (_, index) => index + 1)
    const ways = steps.flatMap((back) => steps.map((ahead) => [back, ahead] as const))
    for (const i of step === 1 ? one.keys() : [...one.keys()].reverse()) {
      for (const [back, ahead] of ways) {
        const from = known.get(i - step * back)
        if (from === undefined || known.has(i)) continue
        const j = from + step * ahead
        const [a, b] = [one[i], other[j]]
        if (!a || !b || taken.has(j) || !isSame(a, b)) continue
        take(i, j)
        beside.push([a, b])
      }
    }
  }
  for (const step of [1, -1] as const) pass(FAR, step, isSameLine)
  for (const step of [1, -1] as const) pass(1, step, isAlike)
  return beside
}

function isAlike(a: Candidate, b: Candidate): boolean {
  const least = pricesDiffer(a.item, b.item) ? ALIKE_AT_OTHER_PRICES : ALIKE
  return likeness(a.item.label, b.item.label) >= least
}
