import { editDistance, letterSet, lettersApart } from '../../text/edit-distance.ts'
import { append } from '../../util/group-by.ts'

/** A known word that a written one may stand for, and how surely: 1 is as written. */
export type Reading = { readonly word: string; readonly closeness: number }

/** Letters that are mistaken for one another in photos and in chalk. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1l|!j]/g, 'i'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
]

const LOOKALIKE_CLOSENESS = 0.97
/** In a short word one letter more often makes another food: mullet, millet. */
const ONE_EDIT_CLOSENESS = { short: 0.84, long: 0.92 } as const
const LONG_LENGTH = 8
const TWO_EDITS_CLOSENESS = 0.85
const LOOKALIKE_LENGTH = 4
const DOUBLES_LENGTH = 6
/** From the first length on one edit is allowed, from the second two. */
const ONE_EDIT_LENGTH = 5
const TWO_EDITS_LENGTH = 9

/** A word as the eye sees it: lookalikes as one letter and, in longer words, doubled letters as one ("rissoto"). */
function skeleton(word: string): string {
  const shape = LOOKALIKES.reduce((result, [pattern, letter]) => result.replace(pattern, letter), word)
  return shape.length < DOUBLES_LENGTH ? shape : shape.replace(/(.)\1/g, '$1')
}

type Known = { readonly word: string; readonly shape: string; readonly letters: number }

/** Finds known words near a misread one, and remembers what it was asked. */
export class Speller {
  readonly #bySkeleton = new Map<string, string[]>()
  readonly #byLength = new Map<number, Known[]>()
  readonly #remembered = new Map<string, readonly Reading[]>()
  readonly #known: ReadonlySet<string>

  /** `forms` maps every written form of a known word ("fries") to the word ("fry"). */
  constructor(forms: ReadonlyMap<string, string>) {
    this.#known = new Set(forms.values())
    for (const [form, word] of forms) {
      const shape = skeleton(form)
      append(this.#bySkeleton, shape, word)
      append(this.#byLength, shape.length, { word, shape, letters: letterSet(shape) })
    }
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
    const limit = shape.length >= TWO_EDITS_LENGTH ? 2 : 1
    const letters = letterSet(shape)
    let best = limit
    let near: string[] = []
    for (let length = shape.length - limit; length <= shape.length + limit; length++) {
      if (Math.max(length, shape.length) < ONE_EDIT_LENGTH) continue
      for (const known of this.#byLength.get(length) ?? []) {
        if (lettersApart(known.letters, letters) > 2 * best || !firstLetterFits(shape, known.shape)) continue
        const edits = editDistance(shape, known.shape)
        if (edits > best) continue
        if (edits < best) near = []
        best = edits
        near.push(known.word)
      }
    }
    const oneEdit = ONE_EDIT_CLOSENESS[shape.length < LONG_LENGTH ? 'short' : 'long']
    const closeness = best === 1 ? oneEdit : TWO_EDITS_CLOSENESS
    return [...new Set(near)].slice(0, 4).map((each) => ({ word: each, closeness }))
  }
}

/** The first letter is seldom misread, but in handwriting it is the one that may be missing. */
function firstLetterFits(a: string, b: string): boolean {
  return (
    a[0] === b[0] || (a.length >= 6 && (a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b))
  )
}
