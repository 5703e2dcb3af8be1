import { showsDenial } from './audit.ts'
import { ifPlain, type Owned } from './certainty.ts'
import { decide } from './decide.ts'
import { isEllipsis, readEllipsis } from './ellipsis.ts'
import { SPEAKER } from './facts.ts'
import { carriedInto, type Frame, framesOf, isSomebodyUnclear, NO_FRAME } from './frames.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import { isAge, isName, isNoted } from './likely-name.ts'
import { type Mention, mentionsIn, OLD_ENOUGH_TO_WRITE } from './mentions.ts'
import { ownerOf } from './owner.ts'
import { isOnlyPeople, readPeopleAlone } from './people-alone.ts'
import type { Segment } from './segments.ts'
import { readSeverity, severityOfList } from './severity.ts'
import type { Reading, Statement } from './statement.ts'

/** Reads one segment, and remembers what the next ones go on from. */
export function readSegment(reading: Reading, segment: Segment, next: Segment | undefined): void {
  const { items } = segment
  reading.segment += 1
  if (segment.joint === 'close' && reading.outside) reading.about = reading.outside
  if (segment.joint === 'close') reading.outside = undefined
  const isNew = segment.joint !== 'open' && (reading.waiting.length === 0 || isSecondAge(reading, segment))
  const mentions = mentionsIn(
    segment,
    reading.cast,
    isNew,
    (at) => isName(segment, at, next, reading.cast.members.size),
    next !== undefined && isNoted(next) && !isOneMoreName(reading, segment),
  )
  remember(reading, items, mentions)
  for (const { role, whos } of mentions) if (role === 'not') for (const who of whos) reading.excluded.add(who)
  if (isEllipsis(segment, mentions, reading)) readEllipsis(reading, segment, mentions)
  else if (isOnlyPeople(segment, mentions)) readPeopleAlone(reading, segment, mentions, next)
  else readStatements(reading, withoutNotMe(segment, mentions), mentions)
  const last = mentions.at(-1)
  if (last?.role === 'not' && next?.joint === 'comma' && next.items[0]?.plain === 'who')
    reading.about = { whos: last.whos, isSure: last.whos.length === 1 }
}

/** "Ali (halal), Joy (celiac)" */
function isOneMoreName({ cast }: Reading, { joint }: Segment): boolean {
  const last = cast.members.get(cast.sentences.at(-1)?.at(-1)?.toLowerCase() ?? '')
  return joint === 'close' && last !== undefined && last.who !== SPEAKER && !last.sex && !last.child
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

function readStatements(reading: Reading, segment: Segment, mentions: readonly Mention[]): void {
  const { items } = segment
  // "neither my husband nor I eat meat"
  const isNeither = segment.joint === 'or' && reading.waiting.length > 0
  const goesOn = segment.joint !== 'start' && (isNeither || !standsAlone(segment, mentions))
  const carried = isOtherAllergy(segment, reading)
    ? { ...NO_FRAME, allergy: true, isListing: true }
    : carriedInto(segment, reading.carried, goesOn)
  // "W: coeliac": whose that is, is not clear.
  const isUnclear = segment.joint === 'colon' && reading.isHeadless
  const frames = framesOf(
    segment,
    { ...carried, strange: carried.strange || isUnclear },
    placesOf(mentions.filter(({ isWeak }) => !isWeak)),
  )
  if (!goesOn) reading.group += 1
  const before = reading.statements.length
  const shown: Item[] = []
  let understood = false
  for (const [at, item] of items.entries()) {
    const frame = frames[at] as Frame
    if (isMentioned(mentions, at)) continue
    if (isSomebodyUnclear(items, at)) shown.push(item)
    else if (
      item.kind === 'relation' &&
      item.ids.includes('child') &&
      /^an?$/.test(items[at - 1]?.plain ?? '') &&
      items[at - 2]?.kind === 'verb'
    ) {
      // "I'm a teenager"
      understood = true
      reading.statements.push({
        ...{ item, how: 'has', choices: [[{ kind: 'child' }]], severity: undefined },
        ...{ sentence: reading.sentence, group: reading.group, segment: reading.segment, isNegative: false },
        ...ifPlain(reading, segment, mentions, at, ownerOf(reading, segment, mentions, at)),
      })
    }
    if (UNKNOWN.has(item.kind) || VALUES.has(item.kind)) {
      if (!isMeasured(items, at)) shown.push(item)
    } else if (isContent(item)) {
      const { how, ...decision } = decide(item, {
        segment,
        at,
        frame: isTakenForGranted(mentions, at) ? granted(frame) : frame,
        isListing: reading.statements.slice(0, before).some((each) => isListed(each, reading.sentence)),
      })
      // What nobody knows may turn a denial round.
      const isUnclear =
        (how === 'not' && frame.strange && decision.choices.flat().length > 0) ||
        !isLikely(reading, items, at, ownerOf(reading, segment, mentions, at))
      if (how === 'show' || isUnclear) shown.push(item, ...valuesOf(item, items, at))
      else {
        understood = true
        reading.statements.push({
          ...{ ...decision, how, item, severity: undefined },
          ...{
            sentence: reading.sentence,
            group: reading.group,
            segment: reading.segment,
            isNegative: frame.denial !== undefined,
            isDenied: carried.denial !== undefined || showsDenial(items),
          },
          ...(isOnly(segment) && { isOnly: true as const }),
          ...(isDetail(segment) && { isDetail: true as const }),
          ...ifPlain(reading, segment, mentions, at, ownerOf(reading, segment, mentions, at)),
        })
      }
    }
  }
  const stated = reading.statements.slice(before)
  const said = readSeverity(reading, segment, stated, carried)
  reading.isHeadless =
    mentions.length === 0 &&
    !items.some(isContent) &&
    items.some(({ kind }) => kind === 'unknown' || kind === 'with')
  settle(reading, segment, mentions, { stated, frames, shown, understood: understood || said })
}

function isListed({ how, sentence, choices, isAvoided }: Statement, now: number): boolean {
  return (
    how === 'has' && sentence === now && !isAvoided && choices.flat().some(({ kind }) => kind === 'allergy')
  )
}

/** Kilograms: nobody who is no child weighs less. */
const LEAST_WEIGHT = 20

/** Whether a figure can be somebody's: a child who writes says so ("I'm 9"). */
function isLikely(
  { cast }: Reading,
  items: readonly Item[],
  at: number,
  { owner: { whos } }: Owned,
): boolean {
  const members = whos.map((who) => cast.members.get(who.toLowerCase()))
  const isSaid = /^(?:am|me|i|im)$/.test(items[at - 1]?.plain ?? '')
  return (items[at]?.facts ?? []).every((fact) => {
    if (fact.kind === 'target' && fact.id === 'weight' && fact.value < LEAST_WEIGHT)
      return members.every((member) => member?.child)
    if (fact.kind === 'age' && fact.years < OLD_ENOUGH_TO_WRITE)
      return whos[0] !== SPEAKER || (isSaid && fact.years >= OLD_ENOUGH_TO_SAY)
    return true
  })
}

/** Years. */
const OLD_ENOUGH_TO_SAY = 4

/** "… but I am to fish", "mine is to fish", "hers is milk" */
function isOtherAllergy({ items, joint }: Segment, { carried }: Reading): boolean {
  if (!carried.allergy || joint === 'start') return false
  const [who, verb, to] = items
  if (!/^(?:am|is|are)$/.test(verb?.plain ?? '')) return false
  const isTheirs = who?.plain === 'mine' || who?.plain === 'hers' || who?.words.at(-1)?.owns === true
  return to?.plain === 'to' || (isTheirs && to !== undefined && isContent(to))
}

type Read = {
  readonly stated: readonly Statement[]
  readonly frames: readonly Frame[]
  readonly shown: readonly Item[]
  readonly understood: boolean
}

/** Remembers what a segment leaves for the next ones, and what of it is shown back. */
function settle(reading: Reading, segment: Segment, mentions: readonly Mention[], read: Read): void {
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

/** "I'm allergic to nuts like my brother": probably he is too. */
function askOfOthers(
  reading: Reading,
  { items }: Segment,
  mentions: readonly Mention[],
  stated: readonly Statement[],
): void {
  for (const { role, at, whos } of mentions) {
    if (role !== 'as' || !/^(?:like|just like|same as)$/.test(items[at - 1]?.plain ?? '')) continue
    const known =
      stated.length > 0 ? stated : reading.statements.filter(({ group }) => group === reading.group)
    for (const statement of known)
      if (statement.how === 'has')
        reading.statements.push({
          ...statement,
          how: 'ask',
          owner: { whos, isSure: true },
          isImplicit: false,
        })
  }
}

/** "No nuts please, my boy is allergic": to these? */
function askOfAllergic(
  reading: Reading,
  items: readonly Item[],
  mentions: readonly Mention[],
  stated: readonly Statement[],
): void {
  const isAllergic = items.some(({ kind }) => kind === 'allergy' || kind === 'severe-allergy')
  const whos = mentions.filter(({ role }) => role === 'subject').flatMap((mention) => mention.whos)
  if (!isAllergic || whos.length === 0 || stated.length > 0 || items.some(({ kind }) => kind === 'not'))
    return
  reading.statements = reading.statements.map((each) =>
    each.isImplicit && each.choices.flat().some(({ kind }) => kind === 'allergy')
      ? { ...each, owner: { whos: [...new Set([...whos, ...each.owner.whos])], isSure: false } }
      : each,
  )
}

/** A segment with a subject or a verb of its own does not go on with the one before it. */
function standsAlone({ items, joint }: Segment, mentions: readonly Mention[]): boolean {
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

/** "Something for my lactose intolerant son?" asks nothing of the son. */
function isTakenForGranted(mentions: readonly Mention[], at: number): boolean {
  return mentions.some((mention) => mention.at < at && at < (mention.places.at(-1) ?? 0))
}

function granted(frame: Frame): Frame {
  return frame.mood === 'question' ? { ...frame, mood: undefined } : frame
}

function placesOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ places }) => places))
}

function isMentioned(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ places }) => places.includes(at))
}

function isOnly({ items, joint }: Segment): boolean {
  return joint !== 'start' && items.some(({ plain }) => /^(?:only|just)$/.test(plain))
}

function isDetail({ joint }: Segment): boolean {
  return joint === 'open' || joint === 'colon' || joint === 'dash'
}

/** Of a measure that was not understood. */
function valuesOf({ kind }: Item, items: readonly Item[], at: number): readonly Item[] {
  return kind === 'measure' || kind === 'lab'
    ? items.slice(at + 1).filter((item) => VALUES.has(item.kind))
    : []
}

const VALUES: ReadonlySet<string> = new Set(['number', 'ratio', 'unit'])
/** These say something only as a part of a figure. */
const UNKNOWN: ReadonlySet<string> = new Set(['unknown', 'weigh', 'losing'])

/** A number beside a measure is its value: the measure says what becomes of it. */
function isMeasured(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || !VALUES.has(item.kind)) return false
  return items.slice(0, at).some(({ kind }) => kind === 'measure' || kind === 'lab')
}
