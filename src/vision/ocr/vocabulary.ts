import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { MENU_WORDS } from './menu-words.ts'

/** Puts right what was misread, where there is one thing it can have been. Words are lower case. */
export type Vocabulary = {
  readonly knows: (word: string) => boolean
  /** The word itself, or the one known word it is a misreading of, or itself again where that is unclear. */
  readonly correct: (word: string) => string
}

export function menuVocabulary(foods: FoodTable): Vocabulary {
  const words = new Set(MENU_WORDS)
  for (const food of foods.foods) {
    for (const name of [food.name, ...food.synonyms]) {
      for (const word of name.toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word)
    }
  }
  return vocabularyOf(words)
}

export function vocabularyOf(words: ReadonlySet<string>): Vocabulary {
  const known = [...words].filter((word) => word.length >= 3)
  return {
    knows: (word) => words.has(word),
    correct: (word) => (word.length < 4 || words.has(word) ? word : (nearest(word, known) ?? word)),
  }
}

/** The one known word within reach of `word`; none where two are about as near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const reach = word.length >= 8 ? 2 : word.length >= 6 ? 1 : 0.5
  let best: string | undefined
  let bestCost = Number.POSITIVE_INFINITY
  let runnerUp = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 2) continue
    const cost = misreadingCost(word, candidate)
    if (cost < bestCost) {
      runnerUp = bestCost
      bestCost = cost
      best = candidate
    } else if (cost < runnerUp) runnerUp = cost
  }
  return bestCost <= reach && runnerUp - bestCost >= 0.75 ? best : undefined
}

/** Letters that handwriting and print make alike; reading one for the other costs half an error. */
const ALIKE = new Set(
  'ao oa ae ea ec ce eo oe nu un nr rn nh hn mn nm il li it ti lt tl ij ji l1 1l i1 1i ft tf fl lf vu uv vy yv gq qg gy yg bh hb bd o0 0o s5 5s z2 2z 8b b8 sg g9 cl lc hk kh ra ar co oc uw wu ei ie ss'.split(
    ' ',
  ),
)

/** Edit distance in which letters written alike cost 0.5, and so do `rn`/`m`, `cl`/`d`, `vv`/`w`. */
export function misreadingCost(read: string, meant: string): number {
  const rows = read.length + 1
  const columns = meant.length + 1
  const cost = new Float32Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      if (i === 0 || j === 0) {
        cost[at] = i + j
        continue
      }
      const [a, b] = [read[i - 1] as string, meant[j - 1] as string]
      const swap = a === b ? 0 : ALIKE.has(a + b) ? 0.5 : 1
      let least = Math.min(
        (cost[at - columns - 1] as number) + swap,
        (cost[at - columns] as number) + 1,
        (cost[at - 1] as number) + 1,
      )
      if (i > 1 && PAIRS.has(`${read.slice(i - 2, i)}>${b}`)) {
        least = Math.min(least, (cost[at - 2 * columns - 1] as number) + 0.5)
      }
      if (j > 1 && PAIRS.has(`${meant.slice(j - 2, j)}>${a}`)) {
        least = Math.min(least, (cost[at - columns - 2] as number) + 0.5)
      }
      cost[at] = least
    }
  }
  return cost[rows * columns - 1] as number
}

/** Two letters that together look like one. */
const PAIRS = new Set('rn>m cl>d vv>w ri>n lc>k ii>u li>h in>m nn>m ci>a tt>H'.split(' '))
