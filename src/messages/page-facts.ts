import { linesLeftOut, notMenus, type Run } from '../core/analysis/run.ts'
import type { Messages } from './messages.ts'

/** So many lines are quoted; the others are only counted. */
const MOST_QUOTED = 12

/** What there is to know of pages of writing: that one is no menu, and which lines were left out of one. */
export function* pageFacts(messages: Messages, run: Run): Generator<string> {
  yield* notMenuFacts(messages, run)
  yield* leftOutFacts(messages, run)
}

/** That a page is no menu, and what to do then. */
export function* notMenuFacts({ say }: Messages, run: Run): Generator<string> {
  for (const page of notMenus(run)) yield say(`analysis.status.notMenu.${page}`)
}

/** Which lines of a page were read and name nothing on offer. */
export function* leftOutFacts({ say, list }: Messages, run: Run): Generator<string> {
  const left = linesLeftOut(run)
  if (left.length === 0) return
  const quoted = left.slice(0, MOST_QUOTED).map((text) => say('analysis.status.quoted', { text }))
  const lines = list(left.length > MOST_QUOTED ? [...quoted, '…'] : quoted, 'none')
  yield say('analysis.status.leftOut', { count: left.length, lines })
}
