import { isEllipsis, readEllipsis } from './ellipsis.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import { isAge, isName, isNoted } from './likely-name.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { isOnlyPeople, readPeopleAlone } from './people-alone.ts'
import { readStatements } from './read-statements.ts'
import type { Segment } from './segments.ts'
import type { Reading } from './statement.ts'
import { isCapital } from './who-words.ts'

/** Reads one segment, and remembers what the next ones go on from. */
export function readSegment(reading: Reading, segment: Segment, next: Segment | undefined): void {
  const { items } = segment
  reading.segment += 1
  if (segment.joint === 'close' && reading.outside) reading.about = reading.outside
  if (segment.joint === 'close') reading.outside = undefined
  const isNew =
    segment.joint !== 'open' &&
    !isAgeOfLast(reading, segment, next) &&
    (reading.waiting.length === 0 || isSecondAge(reading, segment))
  const mentions = mentionsIn(
    segment,
    reading.cast,
    isNew,
    (at) => isName(segment, at, next, reading.cast.members.size),
    next !== undefined && isNoted(next) && !isOneMoreName(reading, segment),
  )
  remember(reading, items, mentions)
  const shownBefore = reading.shown.length
  // "My mother, like me, has gout"
  const [first, last] = [items[0], items.at(-1)]
  if (first?.kind === 'as' && last && mentions.length > 0 && !items.some(isContent))
    reading.shown.push({ from: first.from, to: last.to })
  const isRelative = /^whos?e?$/.test(items[0]?.plain ?? '')
  const antecedent = isRelative ? reading.waiting.flatMap(({ whos }) => whos) : []
  for (const { role, whos } of mentions) if (role === 'not') for (const who of whos) reading.excluded.add(who)
  if (isEllipsis(segment, mentions, reading)) readEllipsis(reading, withoutNotMe(segment, mentions), mentions)
  else if (isOnlyPeople(segment, mentions)) readPeopleAlone(reading, segment, mentions, next)
  else readStatements(reading, withoutNotMe(segment, mentions), mentions)
  const isOfWriter = mentions.some(({ whos, role }) => role !== 'not' && whos.includes(SPEAKER))
  const isSaid = reading.statements.some(
    ({ segment: own, owner }) => own === reading.segment && owner.whos.includes(SPEAKER),
  )
  if (isOfWriter && (isSaid || reading.shown.length > shownBefore)) reading.namesWriter = true
  // "My husband, whose mother is coeliac, is vegan": he is, or she.
  const either = [...new Set([...antecedent, ...reading.about.whos])]
  if (antecedent.length > 0 && either.length > 1) reading.about = { whos: either, isSure: false }
  const named = mentions.at(-1)
  if (named?.role === 'not' && next?.joint === 'comma' && next.items[0]?.plain === 'who')
    reading.about = { whos: named.whos, isSure: named.whos.length === 1 }
}

/** "Ali (halal), Joy (celiac)" */
function isOneMoreName({ cast }: Reading, { joint }: Segment): boolean {
  const last = cast.members.get(cast.sentences.at(-1)?.at(-1)?.toLowerCase() ?? '')
  return joint === 'close' && last !== undefined && last.who !== SPEAKER && !last.sex && !last.child
}

/** "My son is 6 kg and 7 months old", "Ben has a milk allergy, 8 years old" */
function isAgeOfLast(
  { about, cast, statements }: Reading,
  { joint, items }: Segment,
  next: Segment | undefined,
): boolean {
  const [who] = about.isSure ? about.whos : []
  const hasAge = statements.some(
    ({ owner, choices }) => owner.whos.join() === who && choices.flat().some(({ kind }) => kind === 'age'),
  )
  if (who === undefined || who === SPEAKER || hasAge) return false
  const first = next?.items[0]
  // "Ben has a milk allergy, 3 years old, egg allergy": may be two children.
  const isLast = first === undefined || first.kind === 'my' || first.kind === 'relation' || isCapital(first)
  const isBehind = joint === 'comma' && isLast && items.every((item) => isAge(item))
  return isBehind || (joint === 'and' && cast.members.get(who.toLowerCase())?.child !== undefined)
}

/** "5yo and 8yo": the one that waits has an age. */
function isSecondAge({ waiting, statements }: Reading, { items, joint }: Segment): boolean {
  const whos = waiting.flatMap((mention) => mention.whos)
  const hasAge = statements.some(
    ({ owner, choices }) =>
      choices.flat().some(({ kind }) => kind === 'age') && owner.whos.some((who) => whos.includes(who)),
  )
  return joint === 'and' && hasAge && items.some(isAge)
}

function remember(reading: Reading, items: readonly Item[], mentions: readonly Mention[]): void {
  reading.items.push(...items)
  const subject = mentions.findLast(({ role, isWeak }) => role === 'subject' && !isWeak)
  if (subject) reading.lastOwner = subject.whos.join()
  for (const { whos, places, role } of mentions) {
    const [first, last] = [items[places[0] ?? 0], items[places.at(-1) ?? 0]]
    if (role === 'not' || !first || !last || whos.length !== 1 || whos[0] === SPEAKER) continue
    reading.named.push({ who: whos[0] as string, part: { from: first.from, to: last.to } })
  }
}

/** The "not" of "not mine" says whose it is not, and denies nothing. */
function withoutNotMe(segment: Segment, mentions: readonly Mention[]): Segment {
  const nots = new Set(mentions.flatMap(({ role, at }) => (role === 'not' ? [at - 1, at - 2] : [])))
  const isNotMe = (item: Item, at: number) => item.kind === 'not' && nots.has(at)
  const items = segment.items.map((item, at) =>
    isNotMe(item, at) ? { ...item, kind: 'small' as const } : item,
  )
  return { ...segment, items }
}
