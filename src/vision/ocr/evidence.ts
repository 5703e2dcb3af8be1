import { normalise } from '../../core/text/normalise.ts'
import type { Step } from './recogniser.ts'
import type { Written } from './writing-engine.ts'

/** What all readings of a line together say of a word that may stand on it. */
export type Evidence = {
  /**
   * How likely each word, normalised, is to be what stands between two places along the line (0–1), and nothing else: the
   * mean over the readings of its log-likelihood, in nats. 0: all readings are sure of just that. What cannot come up to
   * `least` is not worked out, but infinitely unlikely.
   */
  readonly between: (from: number, to: number) => (word: string, least?: number) => number
}

/** A letter that a net did not consider may still be there: nets are overconfident. Its probability, 0–1. */
const UNTHOUGHT_OF = 0.002
/** One hopeless reading does not outvote the others: none counts for less, nats per letter that it saw there. */
const HOPELESS = -4

/** Evidence from readings of one line by any nets in any views (connectionist temporal classification; Graves et al., 2006). */
export function evidenceOf(readings: readonly Written[]): Evidence {
  const folded = readings.map(({ steps, from, to }) => ({ steps: steps.map(logsOf), from, to }))
  return {
    between(from, to) {
      const stretches = folded.flatMap((reading) => {
        const place = (at: number) =>
          Math.max(0, Math.round(((at - reading.from) / (reading.to - reading.from)) * reading.steps.length))
        const steps = reading.steps.slice(place(from), place(to))
        return steps.length < 2 ? [] : [{ steps, hopeless: HOPELESS * lettersIn(steps) }]
      })
      return (word, least = Number.NEGATIVE_INFINITY) => {
        const letters = Uint8Array.from(word, classOf)
        let sum = 0
        for (const { steps, hopeless } of stretches) {
          sum += Math.max(hopeless, ofBestPath(steps, letters))
          if (sum < least * stretches.length) return Number.NEGATIVE_INFINITY
        }
        return sum / stretches.length
      }
    },
  }
}

/** a–z, 0–9, then everything that is no letter or figure, then letters that normalised words do not have. */
const CLASSES = 38
const GAP = 36
const OTHER = 37

function classOf(char: string): number {
  const code = char.charCodeAt(0)
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 48 && code <= 57) return code - 22
  return /[\p{L}\p{N}]/u.test(char) ? OTHER : GAP
}

/** Log-probabilities by class. */
function logsOf(step: Step): Float64Array {
  const sums = new Float64Array(CLASSES).fill(UNTHOUGHT_OF)
  for (const [char, probability] of step) {
    const kind = char === '' ? GAP : classOf(normalise(char))
    sums[kind] = Math.min(1, (sums[kind] as number) + probability)
  }
  return sums.map(Math.log)
}

/** How many letters a reading's own best path has, at least one. */
function lettersIn(steps: readonly Float64Array[]): number {
  const path = steps.map((logs) => logs.indexOf(Math.max(...logs)))
  return Math.max(1, path.filter((each, i) => each !== GAP && each !== path[i - 1]).length)
}

/** Two rows of the table below; words come by the thousand, so they are kept. */
let before = new Float64Array(64)
let here = new Float64Array(64)

/** Of the likeliest way to spell a word over these steps: letters in order, each once or held, with gaps between or none. */
function ofBestPath(steps: readonly Float64Array[], letters: Uint8Array): number {
  const states = 2 * letters.length + 1
  if (states > before.length) [before, here] = [new Float64Array(states), new Float64Array(states)]
  before.fill(Number.NEGATIVE_INFINITY)
  before[0] = 0
  for (let index = 0; index < steps.length; index++) {
    const logs = steps[index] as Float64Array
    const gap = logs[GAP] as number
    for (let state = 0; state < states; state++) {
      let reached = before[state] as number
      if (state > 0 && (before[state - 1] as number) > reached) reached = before[state - 1] as number
      if (state % 2 === 0) {
        here[state] = reached + gap
        continue
      }
      const letter = letters[(state - 1) / 2] as number
      // From letter to letter without a gap, unless they are the same.
      if (state > 1 && letters[(state - 3) / 2] !== letter && (before[state - 2] as number) > reached)
        reached = before[state - 2] as number
      here[state] = reached + (logs[letter] as number)
    }
    ;[before, here] = [here, before]
  }
  return Math.max(before[states - 1] as number, before[states - 2] as number)
}
