import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'

/** Words that join pieces of a sentence. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'because'])

/** "I can't eat nuts my son is coeliac": a subject and its verb behind what was stated begin a clause, comma or not. */
export function beginsClause(items: readonly Item[], at: number, current: readonly Item[]): boolean {
  const before = items[at - 1]
  if (!before || !current.some(isTelling) || !ENDS_CLAUSE.test(before.kind)) return false
  const isPronoun = /^(?:i|he|she|they|we)$/.test(items[at]?.plain ?? '')
  const noun = items.findIndex(({ kind }, i) => i > at && !/^(?:which|small|number|figure)$/.test(kind))
  const isRelation = items[at]?.kind === 'my' && items[noun]?.kind === 'relation'
  const verb = isPronoun ? at + 1 : isRelation ? noun + 1 : items.length
  const hasVerb = FINITE.test(items[verb]?.plain ?? '') || /nt$|not$/.test(items[verb]?.plain ?? '')
  // "It's the cheese I can't have": what is not had stands before it.
  const end = items.findIndex(
    ({ words, kind }, i) => i > verb && (JOINTS.has(kind) || /[^\s'’-]/.test(words[0]?.gap ?? '')),
  )
  const clause = items.slice(verb, end < 0 ? undefined : end)
  return hasVerb && clause.some(isTelling) && clause.at(-1)?.plain !== 'to'
}

function isTelling(item: Item): boolean {
  return isContent(item) || /^(?:allergy|severe-allergy|fine|number)$/.test(item.kind)
}

const ENDS_CLAUSE =
  /^(?:condition|diabetes|diet|medicine|without|food|part|other|other-food|allergy|fine|number|time|old)$/
const FINITE = /^(?:am|is|are|was|has|have|had|can|does|do|eats?|takes?|gets?|needs?|wants?)\b/

/** "Grandad is fine apart from gout": what is excepted of being well is what somebody has. */
export function isWellBefore(current: readonly Item[]): boolean {
  const last = current.at(-1)
  const isWell = (last?.kind === 'fine' && last.plain !== 'can') || last?.plain === 'well'
  return isWell && !current.some((item) => isContent(item) || item.kind === 'eat')
}
