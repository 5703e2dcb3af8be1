import { othersIn } from './cast.ts'
import { isLittle, isOfBaby, LITTLE } from './expectant.ts'
import { SPEAKER } from './facts.ts'
import { isContent } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Joint, Segment } from './segments.ts'
import { ME, type Owner, type Reading, type Statement } from './statement.ts'

/** "I need no nuts for my son": with these, what the writer wants is for whoever it is for. */
const ON_BEHALF =
  /\b(?:need|want|look|looking|cook|cooking|order|ordering|buy|buying|shop|shopping|make|making|would like|like|ask|asking)s?\b/

/**
 * Whom an item is about: whoever was named last before it, or behind it ("no nuts for my son", "vegan wife"); if nobody was,
 * whoever the text is about.
 */
export function ownerOf(
  reading: Reading,
  { items, joint, isAside }: Segment,
  mentions: readonly Mention[],
  at: number,
): Pick<Statement, 'owner' | 'isImplicit' | 'isOfAll'> {
  // "Nobody but my sister is coeliac"
  const nobody = mentions.find(({ all }) => all === 'nobody')
  const but = nobody && mentions.find((mention) => mention.role === 'not' && mention.at < at)
  if (but) return { owner: { whos: but.whos, isSure: false }, isImplicit: false, isOfAll: false }
  const named = mentions.filter(
    ({ role }, i) => role !== 'as' && role !== 'not' && !(i > 0 && isObject(items, mentions[i] as Mention)),
  )
  const isForOthers = items[at]?.ids[0] === 'pregnancy' || items[at]?.ids[0] === 'breastfeeding'
  const before = named.findLast(
    (mention) =>
      mention.at <= at &&
      !(
        isForOthers &&
        ((mention.at === at && isOfBaby(items, mention)) || LITTLE.test(mention.whos[0] ?? ''))
      ),
  )
  const after = named.find(
    (mention) =>
      mention.at > at &&
      mention.role !== 'with' &&
      !mention.isWeak &&
      !isDoneTo(items, mention) &&
      !(isForOthers && ((mention.role === 'for' && mention.whos[0] !== SPEAKER) || isOfBaby(items, mention))),
  )
  if (before && after?.role === 'for' && !isSame(before, after)) {
    const isForThem = before.whos.join() === SPEAKER && items.some(({ plain }) => ON_BEHALF.test(plain))
    return isForThem || before.isWeak
      ? explicit(after)
      : { ...explicit(before), owner: oneOf([after, before]) }
  }
  const head = before?.role === 'for' && before.whos.length > 0 ? headOf(items, named, before) : undefined
  if (head) return explicit(head, reading)
  if (before) {
    const isFirst = named[0] === before
    // "Anna and her coeliac son": he alone.
    const isWithin = before.at < at && at < (before.places.at(-1) ?? 0)
    const isHead = !isWithin && !items.slice(0, before.at).some(isContent)
    const isJoined = isFirst && isHead && (joint === 'and' || joint === 'or')
    const with_ = isJoined ? reading.waiting.filter((mention) => !isSame(mention, before)) : []
    // "My brother or my cousin has gout": one of them, unless "neither" stands before both.
    const isEither = joint === 'or' && reading.carried.denial === undefined
    if (with_.length > 0 && isEither) return { ...explicit(before), owner: oneOf([...with_, before]) }
    return with_.length > 0 ? eachOf([...with_, before]) : explicit(before, reading)
  }
  // "My boys, both dairy free the younger one no egg"
  const isNext = after?.role === 'subject' && /^(?:the|my|his)$/.test(items[after.at]?.kind ?? '')
  if (after && isNext && reading.waiting.length > 0)
    return { ...explicit(after), owner: oneOf([...reading.waiting, after]) }
  // "Allergic to eggs and nuts my daughter only milk", "coeliac mum of two vegan girls"
  const isOfBefore =
    after !== undefined &&
    ((isNext && items.slice((after.places.at(-1) ?? 0) + 1).some(isContent)) ||
      items.slice(at, after.at).some(({ kind }) => kind === 'relation'))
  if (after && isOfBefore)
    return {
      ...explicit(after),
      owner: { whos: [...new Set([...reading.about.whos, ...after.whos])], isSure: false },
    }
  if (after) return explicit(after)
  // "It's not me that's coeliac"
  const denied = mentions.find(({ role, at: from }) => role === 'not' && from < at)
  if (denied) return { owner: { whos: denied.whos, isSure: false }, isImplicit: false, isOfAll: false }
  const both = bothIn(reading, items.slice(0, at))
  if (both) return { owner: both, isImplicit: false, isOfAll: false }
  const meant = reading.waiting.length > 0 ? reading.waiting.flatMap(({ whos }) => whos) : reading.about.whos
  // "I'm a mum of a 6 month old, still breastfeeding"
  if (isForOthers && meant.every((who) => isLittle(reading, who)))
    return { owner: { whos: ME.whos, isSure: named.length === 0 }, isImplicit: true, isOfAll: false }
  if (reading.waiting.length > 0) {
    const waiting = eachOf(isAside ? reading.waiting.slice(-1) : reading.waiting)
    // "Girl 6, boy 4 (egg allergy)"
    if (joint === 'open' && !isAside && reading.waiting.length > 1)
      return { ...waiting, owner: { ...waiting.owner, isSure: false } }
    return isBesideOthers(reading, joint, items)
      ? { ...waiting, owner: { whos: [...waiting.owner.whos, SPEAKER], isSure: false } }
      : waiting
  }
  // "I have gout, my son is allergic to peanuts, no pork" may be about either.
  const isOpen = joint === 'comma' && items[at]?.kind === 'without' && !reading.about.whos.includes(SPEAKER)
  const owner = isOpen ? { whos: [...reading.about.whos, SPEAKER], isSure: false } : reading.about
  return { owner, isImplicit: true, isOfAll: false }
}

/** "My mum who lives with us is …": "us" is what nothing is stated of. */
function isObject(items: Segment['items'], { at, places, role }: Mention): boolean {
  const next = items[(places.at(-1) ?? at) + 1]
  return role === 'with' && /^(?:me|us|him|them)$/.test(items[at]?.plain ?? '') && next?.kind === 'verb'
}

/** "Gone vegan on us": no more than who has to live with it. */
function isDoneTo(items: Segment['items'], { at }: Mention): boolean {
  return items[at - 1]?.plain === 'on' && /^(?:me|us|him|her|them)$/.test(items[at]?.plain ?? '')
}

/** "35, two kids, coeliac": in a list that began without them, what follows people may be about whoever the list is about. */
function isBesideOthers(
  { segment, waitingFrom, firstSegment }: Reading,
  joint: Joint,
  items: Segment['items'],
): boolean {
  const isBare = !items.some(({ kind }) => kind === 'verb' || kind === 'finding' || kind === 'not')
  return joint === 'comma' && isBare && waitingFrom > firstSegment && segment > waitingFrom
}

/** "I have a two-year-old and a five-year-old, both allergic to egg" */
function bothIn({ cast, waiting }: Reading, items: Segment['items']): Owner | undefined {
  const named = [...new Set(cast.sentences.at(-1))]
  const isBoth = items.some(({ plain }) => /^both\b/.test(plain))
  if (!isBoth || waiting.length > 0) return undefined
  // "Ella 9, Max 6, both coeliac": of two whom nobody knows.
  return named.length > 1 ? { whos: named.slice(-2), isSure: true } : { whos: [SPEAKER], isSure: false }
}

/** "The son of my sister is coeliac" is about the son: nothing stands between the two but "of". */
function headOf(items: Segment['items'], named: readonly Mention[], of: Mention): Mention | undefined {
  const head = named.findLast((mention) => mention.at < of.at)
  const between = items.slice((head?.places.at(-1) ?? 0) + 1, of.at)
  return head && !head.isWeak && between.every(({ kind }) => kind === 'for' || kind === 'small')
    ? head
    : undefined
}

function explicit(mention: Mention, reading?: Reading): Pick<Statement, 'owner' | 'isImplicit' | 'isOfAll'> {
  const { whos, all } = mention
  // "We" behind "my wife and I" are these two.
  const known = all && reading?.about.isSure && reading.about.whos.length > 1 ? reading.about.whos : undefined
  if (whos.length === 0)
    return { owner: { whos: [SPEAKER], isSure: false }, isImplicit: false, isOfAll: false }
  return {
    owner: { whos: known ?? whos, isSure: all !== undefined || whos.length === 1 },
    isImplicit: false,
    isOfAll: all !== undefined && known === undefined,
  }
}

function eachOf(mentions: readonly Mention[]): Pick<Statement, 'owner' | 'isImplicit' | 'isOfAll'> {
  const whos = [...new Set(mentions.flatMap((mention) => mention.whos))]
  const isSure = mentions.every((mention) => mention.whos.length === 1)
  return {
    owner: { whos, isSure },
    isImplicit: false,
    isOfAll: mentions.some(({ all }) => all !== undefined),
  }
}

function oneOf(mentions: readonly Mention[]): Owner {
  return { whos: [...new Set(mentions.flatMap(({ whos }) => whos))], isSure: false }
}

function isSame(one: Mention, other: Mention): boolean {
  return one.whos.join() === other.whos.join()
}

/** Of something said of everybody, of whom else it has to be asked. */
export function othersOf(reading: Reading, { owner }: Statement): readonly string[] {
  return othersIn(reading.cast).filter((who) => !owner.whos.includes(who) && !reading.excluded.has(who))
}
