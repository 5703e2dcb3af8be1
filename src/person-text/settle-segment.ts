import { askOfAllergic, askOfOthers } from './ask-others.ts'
import { SPEAKER } from './facts.ts'
import { type Frame, NO_FRAME } from './frame.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Segment } from './segments.ts'
import { severityOfList } from './severity.ts'
import type { Reading, Statement } from './statement.ts'

type Read = {
  readonly stated: readonly Statement[]
  readonly frames: readonly Frame[]
  readonly shown: readonly Item[]
  readonly understood: boolean
}

/** Remembers what a segment leaves for the next ones, and what of it is shown back. */
export function settle(reading: Reading, segment: Segment, mentions: readonly Mention[], read: Read): void {
  const { items } = segment
  const { stated, frames, understood } = read
  const shown = understood
    ? read.shown
    : [...read.shown, ...items.filter((item) => isStray(item, segment, reading))]
  if (shown.length > 0 && !understood)
    reading.shown.push({ from: (items[0] as Item).from, to: (items.at(-1) as Item).to })
  else for (const item of shown) reading.shown.push({ from: item.from, to: item.to, item })
  if (!understood && shown.length === 0 && items.some(({ kind }) => kind === 'maybe' || kind === 'stop'))
    doubt(reading)
  askOfOthers(reading, segment, mentions, stated)
  askOfAllergic(reading, items, mentions, stated)
  const last = stated.at(-1)
  const named = mentions.filter(
    ({ role, isWeak, whos }) => role !== 'as' && role !== 'not' && !isWeak && whos.length > 0,
  )
  if (last && !last.isImplicit) reading.about = last.owner
  else if (!last && named.length > 0)
    reading.about = { whos: named.at(-1)?.whos ?? [SPEAKER], isSure: named.at(-1)?.whos.length === 1 }
  const saysNothing = items.some(
    ({ kind }) => kind === 'not' || kind === 'fine' || kind === 'verb' || kind === 'finding',
  )
  const isWell = stated.length === 0 && items.some(({ kind }) => kind === 'not' || kind === 'fine')
  if (isWell)
    for (const { whos } of [...reading.waiting, ...named]) for (const who of whos) reading.spoken.add(who)
  const severity = (segment.joint === 'open' ? undefined : severityOfList(items)) ?? frames[0]?.severity
  if (!segment.isAside && (stated.length > 0 || named.length > 0 || saysNothing)) reading.waiting = []
  const end = frames.at(-1) as Frame
  // "No, Eliquis": an answer, which denies nothing of what follows.
  const isAnswer = items.every(({ plain }) => /^(?:no|nope|yes)$/.test(plain)) && segment.next === 'comma'
  reading.carried = isAnswer
    ? NO_FRAME
    : { ...end, severity, isListing: end.isListing && !endsInAllergy(items) }
}

/** "Peanut allergy" lists nothing more. */
function endsInAllergy(items: readonly Item[]): boolean {
  const allergy = items.findIndex(({ kind }) => kind === 'allergy')
  return items.slice(0, Math.max(0, allergy)).some(isContent)
}

/** An allergy to nothing that was named, and a reaction to it. */
function isStray({ kind, ids }: Item, { items, next }: Segment, reading: Reading): boolean {
  if (kind === 'raw') return ids.length === 0
  if (kind === 'reaction' || kind === 'family' || kind === 'wish' || kind === 'iddsi' || kind === 'trace')
    return true
  if (kind !== 'allergy' && kind !== 'severe-allergy') return false
  const isDenied = items.some((item) => item.kind === 'not' || item.kind === 'stop' || item.kind === 'nobody')
  const isHeading = next === 'colon' || next === 'dash' || (next === 'because' && kind === 'severe-allergy')
  return (
    !isDenied &&
    !isHeading &&
    !reading.statements.some(({ choices }) => choices.flat().some((fact) => fact.kind === 'allergy'))
  )
}

/** "gout, probably": what was stated last is asked about. */
function doubt(reading: Reading): void {
  const last = reading.statements.at(-1)
  reading.statements = reading.statements.map((each) =>
    each.group === last?.group && each.how === 'has' ? { ...each, how: 'ask' } : each,
  )
}
