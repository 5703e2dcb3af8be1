import { isContent } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Segment } from './segments.ts'
import type { Reading } from './statement.ts'

/** "… but I am to fish", "mine is to fish", "hers is milk" */
export function isOtherAllergy({ items, joint }: Segment, { carried }: Reading): boolean {
  if (!carried.allergy || joint === 'start') return false
  const [who, verb, to] = items
  if (!/^(?:am|is|are)$/.test(verb?.plain ?? '')) return false
  const isTheirs = who?.plain === 'mine' || who?.plain === 'hers' || who?.words.at(-1)?.owns === true
  return to?.plain === 'to' || (isTheirs && to !== undefined && isContent(to))
}

/** A segment with a subject or a verb of its own does not go on with the one before it. */
export function standsAlone({ items, joint }: Segment, mentions: readonly Mention[]): boolean {
  if (mentions.some(({ role }) => role === 'subject')) return true
  // "… except my son, who's allergic to soy"
  if (joint === 'comma' && items[0]?.plain === 'who') return true
  // "We don't eat pork or drink alcohol"
  if (joint === 'or') return false
  // "BP still high"
  const isLevel =
    items.some(({ kind }) => kind === 'measure') && items.some(({ kind }) => /^(?:high|low)$/.test(kind))
  if (isLevel) return true
  return items.some(
    ({ kind, plain }) => PREDICATES.has(kind) || (kind === 'not' && /nt$|^cannot$|^never$/.test(plain)),
  )
}

const PREDICATES: ReadonlySet<string> = new Set(['verb', 'finding', 'eat', 'take', 'past', 'stop', 'avoid'])
