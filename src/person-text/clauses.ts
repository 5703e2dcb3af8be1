import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import { isCapital } from './who-words.ts'

/** Words that join pieces of a sentence. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'because'])

/** "I can't eat nuts my son is coeliac": a subject and its verb behind what was stated begin a clause, comma or not. */
export function beginsClause(items: readonly Item[], at: number, current: readonly Item[]): boolean {
  const before = items[at - 1]
  if (!before || !current.some(isTelling) || !endsClause(before)) return false
  const verb = verbBehind(items, at, current)
  const hasVerb = FINITE.test(items[verb]?.plain ?? '') || /nt$|not$/.test(items[verb]?.plain ?? '')
  // "It's the cheese I can't have": what is not had stands before it.
  const end = items.findIndex(
    ({ words, kind }, i) => i > verb && (JOINTS.has(kind) || /[^\s'’-]/.test(words[0]?.gap ?? '')),
  )
  const clause = items.slice(verb, end < 0 ? undefined : end)
  // "I was vegan my daughter still is"
  const last = clause.at(-1)
  const isEllipsis = (last?.kind === 'too' || ELLIPSIS.test(last?.plain ?? '')) && end < 0
  return hasVerb && (isEllipsis || (clause.some(isTelling) && clause.at(-1)?.plain !== 'to'))
}

const ELLIPSIS = /^(?:am|is|are|do|does|isnt|arent|doesnt|dont|not)$/

/** Where the verb of a subject that begins here has to stand. */
function verbBehind(items: readonly Item[], at: number, current: readonly Item[]): number {
  const behind = (place: number) =>
    place < 0 ? place : items.findIndex(({ plain }, i) => i >= place && !ADVERB.test(plain))
  const [first] = items.slice(at)
  if (/^(?:i|he|she|they|we|one)$/.test(first?.plain ?? '')) return behind(at + 1)
  const noun = items.findIndex(
    ({ kind }, i) => i > at && !/^(?:which|small|number|figure|time|old)$/.test(kind),
  )
  if (first?.kind === 'my' && items[noun]?.kind === 'relation')
    return behind(
      items.findIndex(({ kind }, i) => i > noun && !/^(?:relation|number|figure|time|old)$/.test(kind)),
    )
  // "I am vegan wife is not", but "my diabetic wife is …"
  const lead = current.findLast(({ kind }) => /^(?:my|his|the|a|verb|not|eat|take)$/.test(kind))?.kind
  const isAttribute = lead
    ? /^(?:my|his|the|a)$/.test(lead)
    : /^(?:diet|condition|diabetes)$/.test(items[at - 1]?.kind ?? '')
  return first && !isAttribute && (first.kind === 'relation' || isCapital(first))
    ? behind(at + 1)
    : items.length
}

/** Words behind which a sentence may end. */
function endsClause(item: Item): boolean {
  return (
    isTelling(item) || /^(?:time|unit|old|high|low|free|avoid)$/.test(item.kind) || LAST_WORD.test(item.plain)
  )
}

function isTelling(item: Item): boolean {
  return isContent(item) || /^(?:allergy|severe-allergy|fine|number)$/.test(item.kind)
}

const ADVERB = /^(?:still|also|only|now|just|never|always|actually)$/
const LAST_WORD = /^(?:please|now|too|as well|today|thanks|though|tho|lol|yet|anymore|either)$/
const FINITE = /^(?:am|is|are|was|has|have|had|can|does|do|eats?|takes?|gets?|needs?|wants?)\b/

/** "Grandad is fine apart from gout": what is excepted of being well is what somebody has. */
export function isWellBefore(current: readonly Item[]): boolean {
  const last = current.at(-1)
  const isWell = (last?.kind === 'fine' && last.plain !== 'can') || last?.plain === 'well'
  return isWell && !current.some((item) => isContent(item) || item.kind === 'eat')
}
