import { editDistance, letterSet, lettersApart } from '../../text/edit-distance.ts'
import { append } from '../../util/group-by.ts'

/** A known word that a written one may stand for, and how surely: 1 is as written. */
export type Reading = { readonly word: string; readonly closeness: number }

/** Letters that are mistaken for one another in photos and in chalk, and the one that stands for them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  rn: 'm',
  vv: 'w',
  1: 'i',
  l: 'i',
  '|': 'i',
  '!': 'i',
  j: 'i',
  0: 'o',
  5: 's',
  8: 'b',
}
const LOOKALIKE = /rn|vv|[1l|!j058]/g

const LOOKALIKE_CLOSENESS = 0.97
/** In a short word one letter more often makes another food: mullet, millet. */
const ONE_EDIT_CLOSENESS = { short: 0.84, long: 0.92 } as const
const LONG_LENGTH = 8
const TWO_EDITS_CLOSENESS = 0.85
const LOOKALIKE_LENGTH = 4
const DOUBLES_LENGTH = 6
/** From this length on the first letter may be the misread one. */
const OTHER_START_LENGTH = 6
/** From the first length on one edit is allowed, from the second two. */
const ONE_EDIT_LENGTH = 5
const TWO_EDITS_LENGTH = 9

/** A word as the eye sees it: lookalikes as one letter and, in longer words, doubled letters as one ("rissoto"). */
function skeleton(word: string): string {
  const shape = word.replace(LOOKALIKE, (seen) => LOOKALIKES[seen] ?? seen)
  return shape.length < DOUBLES_LENGTH ? shape : shape.replace(/(.)\1/g, '$1')
}

type Known = { readonly word: string; readonly shape: string; readonly letters: number; readonly at: number }

/** Finds known words near a misread one, and remembers what it was asked. */
export class Speller {
  readonly #bySkeleton = new Map<string, string[]>()
  /** By length and first letter, which is seldom misread. */
  readonly #byStart = new Map<string, Known[]>()
  /** By all but the first letter, which in handwriting is the one that may be missing or wrong. */
  readonly #byTail = new Map<string, Known[]>()
  readonly #remembered = new Map<string, readonly Reading[]>()
  readonly #known = new Set<string>()
  #forms = 0

  /** Makes a word known in a form it is written in: "fries" for "fry". */
  add(form: string, word: string): void {
    this.#known.add(word)
    const shape = skeleton(form)
    const known = { word, shape, letters: letterSet(shape), at: this.#forms++ }
    append(this.#bySkeleton, shape, word)
    append(this.#byStart, startOf(shape.length, shape), known)
    append(this.#byTail, shape.slice(1), known)
  }

  /** The word itself where it is known, else the known words nearest to it or to it as written; empty where none is. */
  readings(word: string, written: string): readonly Reading[] {
    if (this.#known.has(word)) return [{ word, closeness: 1 }]
    const [near, nearWritten] = [this.#remembering(word), this.#remembering(written)]
    return (nearWritten[0]?.closeness ?? 0) > (near[0]?.closeness ?? 0) ? nearWritten : near
  }

  #remembering(word: string): readonly Reading[] {
    const remembered = this.#remembered.get(word)
    if (remembered) return remembered
    const readings = this.#near(word)
    if (this.#remembered.size > 5000) this.#remembered.clear()
    this.#remembered.set(word, readings)
    return readings
  }

  #near(word: string): readonly Reading[] {
    if (word.length < LOOKALIKE_LENGTH) return []
    const shape = skeleton(word)
    const alike = this.#bySkeleton.get(shape)
    if (alike) return [...new Set(alike)].map((each) => ({ word: each, closeness: LOOKALIKE_CLOSENESS }))
    let best = shape.length >= TWO_EDITS_LENGTH ? 2 : 1
    let near: Known[] = []
    const weigh = (known: Known, edits: number) => {
      if (edits > best) return
      if (edits < best) near = []
      best = edits
      near.push(known)
    }
    for (const known of this.#withOtherStart(shape)) weigh(known, 1)
    const letters = letterSet(shape)
    const [shortest, longest] = [shape.length - best, shape.length + best]
    for (let length = shortest; length <= longest; length++) {
      if (Math.max(length, shape.length) < ONE_EDIT_LENGTH) continue
      for (const known of this.#byStart.get(startOf(length, shape)) ?? []) {
        if (lettersApart(known.letters, letters) <= 2 * best) weigh(known, editDistance(shape, known.shape))
      }
    }
    const oneEdit = ONE_EDIT_CLOSENESS[shape.length < LONG_LENGTH ? 'short' : 'long']
    const closeness = best === 1 ? oneEdit : TWO_EDITS_CLOSENESS
    const words = new Set(
      near.sort((a, b) => a.shape.length - b.shape.length || a.at - b.at).map((each) => each.word),
    )
    return [...words].slice(0, 4).map((each) => ({ word: each, closeness }))
  }

  /** Words one edit away whose first letter is another, or missing, or one too many. */
  #withOtherStart(shape: string): readonly Known[] {
    if (shape.length < OTHER_START_LENGTH) return []
    const tails = [shape.slice(1), shape, shape.slice(2)].map((tail) => this.#byTail.get(tail) ?? [])
    const [changed = [], missing = [], added = []] = tails
    return [...changed, ...missing, ...added.filter((known) => known.shape === shape.slice(1))].filter(
      (known) => known.shape[0] !== shape[0],
    )
  }
}

function startOf(length: number, shape: string): string {
  return `${length}${shape[0]}`
}
