import { enter } from './cast.ts'
import { SPEAKER } from './facts.ts'
import { NO_FRAME } from './frame.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import type { Mention } from './mention.ts'
import type { Joint, Segment } from './segments.ts'
import { ME, type Reading } from './statement.ts'
import { owns } from './who-words.ts'

/** What may stand beside people in a segment that says nothing of them: "both of my kids", "not mine". */
export const BESIDE_PEOPLE: ReadonlySet<Kind> = new Set([
  'small',
  'for',
  'with',
  'not',
  'except',
  'number',
  'the',
  'a',
])

/** Whether a segment names people and says nothing of them. */
export function isOnlyPeople({ items }: Segment, mentions: readonly Mention[]): boolean {
  const places = new Set(mentions.flatMap((mention) => mention.places))
  const isBeside = ({ kind, plain }: Item, at: number) =>
    kind === 'not'
      ? places.has(at + 1) && !plain.endsWith('nt')
      : BESIDE_PEOPLE.has(kind) || kind === 'figure'
  const isOnlyAge = items.every(
    ({ facts }) => facts === undefined || facts.every(({ kind }) => kind === 'age' || kind === 'sex'),
  )
  return (
    isOnlyAge &&
    mentions.some(({ isWeak }) => !isWeak) &&
    items.every((item, at) => places.has(at) || isBeside(item, at))
  )
}

/** Somebody behind these is whom the words before are about: "peanut allergy – my son's", "nut allergy (my daughter)". */
const POINTS_BACK: ReadonlySet<Joint> = new Set(['dash', 'open', 'colon'])

/** People of whom nothing is said yet: those of whom the words before are, or those of whom the next ones will be. */
export function readPeopleAlone(
  reading: Reading,
  segment: Segment,
  mentions: readonly Mention[],
  next: Segment | undefined,
): void {
  const named = mentions.filter(({ role }) => role !== 'not' && role !== 'as')
  if (named.length === 0) return
  const whos = named.flatMap((mention) => mention.whos)
  const last = reading.statements.at(-1)
  if (segment.joint === 'and' && last?.isEcho && last.sentence === reading.sentence) {
    // "so do my wife and son"
    const echoes = reading.statements.filter((each) => each.isEcho && each.segment === last.segment)
    for (const echo of echoes) reading.statements.push({ ...echo, owner: { whos, isSure: true } })
    return
  }
  const own = reading.statements.filter(
    (each) => each.sentence === reading.sentence && each.group === reading.group && each.isImplicit,
  )
  // "Coeliac (me and my son)"
  const pointed = reading.statements.filter(({ owner }) => owner === reading.about)
  if (segment.joint === 'and' && reading.outside && pointed.length > 0 && reading.waiting.length === 0) {
    const both = { ...reading.about, whos: [...new Set([...reading.about.whos, ...whos])] }
    reading.statements = reading.statements.map((each) =>
      pointed.includes(each) ? { ...each, owner: both } : each,
    )
    reading.about = both
    return
  }
  stateAges(reading, segment, named)
  showNumbers(reading, segment, named)
  const isOwner =
    named.some(({ places }) => owns(segment.items[places.at(-1) ?? 0] as Item)) ||
    segment.items.some(({ plain }) => plain === 'mine')
  const pointsBack =
    POINTS_BACK.has(segment.joint) ||
    named[0]?.role === 'for' ||
    (segment.joint === 'comma' && (isOwner || segment.next === 'start'))
  if (segment.items.some(({ plain }) => plain === 'neither')) reading.carried = { ...NO_FRAME, denial: 'not' }
  if (own.length === 0 || !pointsBack || reading.waiting.length > 0) {
    if (reading.waiting.length === 0) reading.waitingFrom = reading.segment
    reading.waiting = sameIn(reading, segment, named) ?? [...reading.waiting, ...named]
    return
  }
  const isName = segment.items[named[0]?.at ?? 0]?.kind === 'unknown'
  const owner = isName
    ? { whos: [...whos, SPEAKER], isSure: false }
    : { whos, isSure: named.every((mention) => mention.whos.length === 1) }
  reading.statements = reading.statements.map((each) =>
    own.includes(each) ? { ...each, owner, isImplicit: false } : each,
  )
  reading.group += 1
  if (segment.joint === 'open') reading.outside = reading.about
  const isInBrackets = segment.joint === 'open' && next !== undefined
  if (isInBrackets && next.joint !== 'close') reading.about = owner
  else reading.about = next?.joint === 'close' ? ME : { whos: [...whos, SPEAKER], isSure: false }
}

/** A count of people is no more. */
const MOST_PEOPLE = 12

/** "kids 5 and 7": which is how old? "1500 for me": of what? */
function showNumbers(reading: Reading, { items }: Segment, named: readonly Mention[]): void {
  const places = new Set(named.flatMap((mention) => mention.places))
  const first = Math.max(...named.map((mention) => mention.places.at(-1) ?? mention.at))
  for (const [at, item] of items.entries())
    if (item.kind === 'number' && (at > first || (item.value ?? 0) > MOST_PEOPLE) && !places.has(at))
      reading.shown.push({ from: item.from, to: item.to, item })
}

/** "my 5-year-old" */
function stateAges(reading: Reading, { items }: Segment, named: readonly Mention[]): void {
  for (const [at, item] of items.entries()) {
    const mention = named.findLast((each) => each.at <= at)
    if (item.kind !== 'figure' || !mention) continue
    reading.statements.push({
      ...{ item, how: 'has', choices: [item.facts ?? []], severity: undefined },
      ...{ sentence: reading.sentence, group: reading.group, segment: reading.segment, isNegative: false },
      ...{
        owner: { whos: mention.whos, isSure: mention.whos.length === 1 },
        isImplicit: false,
        isOfAll: false,
      },
    })
  }
}

/** "Tom, my son, is …": two words for one person. */
function sameIn(
  reading: Reading,
  { joint, items }: Segment,
  [mention]: readonly Mention[],
): readonly Mention[] | undefined {
  const [before] = reading.waiting
  const [one, other] = [before?.whos[0], mention?.whos[0]].map((who) =>
    reading.cast.members.get(who?.toLowerCase() ?? ''),
  )
  if (joint !== 'comma' || reading.waiting.length !== 1 || !before || !mention || !one || !other)
    return undefined
  const isName = one.sex === undefined && one.child === undefined && items[mention.at]?.kind === 'my'
  if (!isName) return undefined
  enter(reading.cast, { ...other, who: one.who })
  reading.cast.members.delete(other.who.toLowerCase())
  reading.statements = reading.statements.map((each) =>
    each.owner.whos.includes(other.who) ? { ...each, owner: { ...each.owner, whos: [one.who] } } : each,
  )
  const part = reading.named.findIndex(({ who }) => who === other.who)
  if (part >= 0) reading.named.splice(part, 1)
  return [before]
}
