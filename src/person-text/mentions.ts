import type { Sex } from '../core/health/profile.ts'
import { withoutPluralS } from '../core/text/singular.ts'
import { type Cast, enter, lastNamed, type Member, meantBy } from './cast.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import { isContent } from './lexicon.ts'
import type { Segment } from './segments.ts'

/** How somebody stands in a segment. `subject`: what follows is about them; `for`: "no nuts for my son"; `as`: "like my brother"; `not`: "not me". */
type Role = 'subject' | 'for' | 'with' | 'as' | 'not'

/** Somebody named in a segment. */
export type Mention = {
  /** Places of the items that name them, the first of which counts. */
  readonly places: readonly number[]
  readonly at: number
  /** Nobody, where they cannot be told; several, where it may be any one of them (`all`: each of them). */
  readonly whos: readonly string[]
  readonly all?: 'we' | 'nobody'
  readonly role: Role
  /** A name that may be none, or "my" of something else: it counts only if something is said of it. */
  readonly isWeak?: true
}

type Found = { readonly to: number; readonly places: readonly number[] } & (
  | { readonly member: Member }
  | { readonly whos: readonly string[]; readonly all?: 'we' | 'nobody'; readonly isWeak?: true }
)

/** Everybody a segment names, from left to right. `isNew`: nobody was named right before it. */
export function mentionsIn(
  { items }: Segment,
  cast: Cast,
  isNew: boolean,
  isNamed: (at: number) => boolean,
  isNoted: boolean,
): readonly Mention[] {
  const mentions: Mention[] = []
  const covered = new Set<number>()
  for (const at of items.keys()) {
    if (covered.has(at) || isRelative(items, at, mentions)) continue
    const found =
      relationAt(items, at, cast, isNew) ??
      pronounAt(items, at, cast) ??
      nameAt(items, at, cast, isNamed, isNoted)
    if (!found) continue
    const { to, places } = found
    for (const place of places) covered.add(place)
    const who = 'member' in found ? { whos: [enter(cast, found.member)] } : found
    const { whos, ...flags } = { all: undefined, isWeak: undefined, ...who }
    mentions.push({
      ...{ places, whos, at, role: roleOf(items, at, to) },
      ...(flags.all && { all: flags.all }),
      ...(flags.isWeak && { isWeak: true as const }),
    })
  }
  return mentions
}

/** "The lady I look after is …" is not about the writer. */
function isRelative(items: readonly Item[], at: number, mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1)
  const isNext = last !== undefined && (last.places.at(-1) ?? 0) === at - 1 && !last.isWeak
  return isNext && (items[at]?.kind === 'me' || items[at]?.kind === 'we') && items[at + 1]?.kind === 'verb'
}

const ROLES: Partial<Record<Kind, Role>> = { for: 'for', with: 'with', as: 'as', except: 'not' }

function roleOf(items: readonly Item[], at: number, to: number): Role {
  const before = items[at - 1]
  // "hers, not mine", "not for me"
  if (before?.kind === 'not' && /^(?:mine|hers|theirs)$/.test(items[at]?.plain ?? '')) return 'not'
  if (before?.kind === 'for' && items[at - 2]?.kind === 'not' && items[at]?.kind === 'me') return 'not'
  if (
    before?.kind === 'not' &&
    before.plain !== 'neither' &&
    items[to]?.kind !== 'verb' &&
    items.slice(0, at - 1).every((item) => !isContent(item))
  )
    return 'not'
  // "Not for me"
  if (before?.kind === 'for' && items[at - 2]?.kind === 'not' && items[to] === undefined) return 'not'
  return ROLES[before?.kind ?? 'small'] ?? 'subject'
}

const GIVEN: ReadonlySet<Kind> = new Set(['my', 'the', 'his', 'a', 'number'])
/** What never stands between "my" and "son", where anything may be stated of him: "my lactose intolerant 5-year-old son". */
const NOT_BETWEEN: ReadonlySet<Kind> = new Set([
  ...([
    'me',
    'we',
    'nobody',
    'he',
    'she',
    'they',
    'someone',
    'patient',
    'my',
    'the',
    'a',
    'his',
    'relation',
    'verb',
  ] as const),
  ...([
    'finding',
    'eat',
    'take',
    'not',
    'for',
    'with',
    'as',
    'same',
    'too',
    'either',
    'past',
    'stop',
    'avoid',
    'except',
  ] as const),
])
const LONGEST_BETWEEN = 7
/** Before a relation without "my": "two kids", "vegan wife", "and daughter". */
const BEFORE_BARE: ReadonlySet<Kind> = new Set([
  'for',
  'with',
  'as',
  'not',
  'same',
  'too',
  'except',
  'verb',
  'small',
])

function relationAt(items: readonly Item[], at: number, cast: Cast, isNew: boolean): Found | undefined {
  const first = items[at]
  if (!first) return undefined
  const given = GIVEN.has(first.kind) || ((first.kind === 'me' || first.kind === 'patient') && owns(first))
  if (!given && first.kind !== 'relation' && !startsBare(items, at)) return undefined
  let to = given ? at + 1 : at
  const isOther = isSomebodyElse(items, at)
  while (
    to - at <= LONGEST_BETWEEN &&
    items[to] &&
    isBetween(items[to] as Item, given) &&
    !(isOther && (items[to]?.kind === 'sex' || items[to]?.kind === 'patient'))
  )
    to += 1
  // "My twin brother": the last word says who it is.
  while (items[to]?.kind === 'relation' && items[to + 1]?.kind === 'relation' && isOneWord(items, to)) to += 1
  const relation = items[to]
  // A patient without "my" is whom the form is about: the writer, or whom the writer writes for.
  const isStranger = (relation?.kind === 'sex' || relation?.kind === 'patient') && isOther
  if (relation?.kind !== 'relation' && !isStranger)
    return ageAsName(items, at, to, isNew) ?? theOther(items, at, cast) ?? whichAsName(items, at)
  if (!relation || (!isStranger && !isMeant(items, at, to))) return undefined
  const name = items[to + 1]
  const named = name !== undefined && isCapital(name) && !owns(relation)
  const chained = chainFrom(items, to)
  const which = items.slice(at, to).filter(({ kind }) => kind === 'which')
  const some = partOf(items, at)
  const words = [...some, ...which, relation, ...chained.map((place) => items[place] as Item)]
  const isMisspelt =
    relation.name !== undefined &&
    !new Set([relation.plain, withoutPluralS(relation.plain)]).has(relation.name)
  const who = named
    ? writtenOf([name])
    : capitalised(
        isMisspelt
          ? (relation.name ?? '')
          : writtenOf(words, first.plain === 'one' || first.plain === 'another' ? first : undefined),
      )
  const last = items[chained.at(-1) ?? to] as Item
  const places = [
    ...(given ? [at] : []),
    ...(some.length > 0 ? [at - 2, at - 1] : []),
    ...items.slice(at, to).flatMap(({ kind }, i) => (/^(?:which|small|number)$/.test(kind) ? [at + i] : [])),
    ...[to, ...chained, ...(named ? [to + 1] : [])],
  ]
  const isGrownUp = items.slice(at, to).some(({ plain }) => /^(?:adult|grown up|grown)$/.test(plain))
  const said = { ...saidBy(last), ...(isGrownUp && { child: undefined }) }
  return { member: { who, ...said }, to: Math.max(...places) + 1, places }
}

function isOneWord(items: readonly Item[], at: number): boolean {
  return (
    /^(?:twin|baby|kid|teen|little|boy|girl|male|female|student|child|teenager|best friend)$/.test(
      items[at]?.plain ?? '',
    ) && !owns(items[at] as Item)
  )
}

/** "my mother's sister's husband": the places of the relations behind the first. */
function chainFrom(items: readonly Item[], first: number): readonly number[] {
  const places: number[] = []
  for (let at = first; owns(items[at] as Item) && items[at + 1]?.kind === 'relation'; at += 1)
    places.push(at + 1)
  return places
}

/** "the lady I look after", "I care for a man with gout"; "a 45-year-old woman" is who writes. */
function isSomebodyElse(items: readonly Item[], at: number): boolean {
  const isFor = /\b(?:for|after|of|with|know)$/.test(items[at - 1]?.plain ?? '')
  return items[at]?.kind === 'the' || items[at]?.kind === 'my' || (items[at]?.kind === 'a' && isFor)
}

/** "One of my kids" is not all of them. */
function partOf(items: readonly Item[], at: number): readonly Item[] {
  const [count, of] = items.slice(Math.max(0, at - 2), at)
  return count?.kind === 'number' && of?.plain === 'of' ? [count, of, items[at] as Item] : []
}

/** What a word for somebody says of them. */
function saidBy({ ids, words }: Item): Omit<Member, 'who'> {
  const sex = ids.find((id): id is Sex => id === 'male' || id === 'female')
  const many = /(?:s|children|men)$/.test(words.at(-1)?.plain ?? '')
  return {
    ...(sex && { sex }),
    ...(ids.includes('child') && { child: true as const }),
    ...(many && { many: true as const }),
  }
}

function isBetween(item: Item, isGiven = false): boolean {
  return !NOT_BETWEEN.has(item.kind) && (isGiven ? !isCapital(item) : item.kind !== 'unknown')
}

/** A relation without "my" may begin a segment, or follow what is stated of them there: "coeliac son". */
function startsBare(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  // "mum type 2, dad type 1" without the comma
  const isNext = items[at]?.kind === 'relation' && before !== undefined && isContent(before)
  const next = items[at + 1]
  // "student nurse"
  if (next?.kind === 'doctor') return false
  if (isNext && next && (isContent(next) || next.kind === 'number')) return true
  return (
    isBetween(items[at] as Item) &&
    items[at]?.kind !== 'small' &&
    (before === undefined || BEFORE_BARE.has(before.kind))
  )
}

/** "I am a mother" and "as a child" name nobody else. */
function isMeant(items: readonly Item[], at: number, to: number): boolean {
  const before = items
    .slice(0, at)
    .findLast(({ kind, plain }) => kind !== 'small' || plain === 'as' || plain === 'such')
  const given = items[at]?.kind
  if (given === 'a' && items.some(({ kind }) => kind === 'wish')) return false
  if (given === 'a') return before === undefined || BEFORE_SOMEBODY.test(before.plain)
  // "I'm her carer"
  if (isOneself(items, at, to) || /^(?:am|im)$/.test(items[at - 1]?.plain ?? '')) return false
  if (
    given === 'my' ||
    given === 'me' ||
    given === 'patient' ||
    given === 'the' ||
    given === 'his' ||
    given === 'number'
  )
    return true
  if (items[at - 1]?.kind === 'for' || isContent(items[at - 1] ?? NOTHING)) return true
  const bare = items
    .slice(0, at)
    .every(({ kind }) => BEFORE_BARE.has(kind) || kind === 'number' || kind === 'figure')
  return bare && !/^(?:am|is|are|be|been|as)$/.test(before?.plain ?? '') && to - at <= LONGEST_BETWEEN
}

const BEFORE_SOMEBODY =
  /\b(?:have|has|got|there|there is|expecting|with|for|and|w|after|of|feed|feeding|know|teach|host|hosting|invite|invited|it is)$/

const NOTHING = { kind: 'small' } as const

/** "new mum", "mother of two" are who writes. */
function isOneself(items: readonly Item[], at: number, to: number): boolean {
  const before = items.slice(Math.max(0, at - 1), to).map(({ plain }) => plain)
  const isGiven = GIVEN.has(items[at]?.kind ?? 'small') && items[at]?.kind !== 'a'
  return (
    !isGiven &&
    (items[to + 1]?.plain === 'of' ||
      before.some((plain) => /^(?:new|first time|single|working|busy|proud|soon)$/.test(plain)))
  )
}

/** "my 3 year old", where no other word says who it is. */
function ageAsName(items: readonly Item[], at: number, to: number, isNew: boolean): Found | undefined {
  const age = items.findIndex(
    ({ kind, facts }, i) => i >= at && i < to && kind === 'figure' && facts?.[0]?.kind === 'age',
  )
  const fact = items[age]?.facts?.[0]
  const next = items[age + 1]
  if (next?.kind === 'other-food' || (next?.kind === 'unknown' && !isCapital(next))) return undefined
  const isAlone =
    isNew && age === at && fact?.kind === 'age' && fact.years < OLD_ENOUGH_TO_WRITE && isStart(items, at)
  if (age < 0 || fact?.kind !== 'age' || (!isGiven(items, at) && !isAlone)) return undefined
  const child = fact.years < GROWN_UP ? ({ child: true } as const) : {}
  const name = next && isCapital(next) ? [age + 1] : []
  const who = writtenOf([(name.length > 0 ? next : items[age]) as Item])
  return { member: { who, ...child }, to: age + 1, places: [...(isAlone ? [] : [at]), ...name] }
}

/** Nobody younger writes of themselves: "18 months, allergic to egg" is somebody else. */
export const OLD_ENOUGH_TO_WRITE = 12

function isStart(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).every(({ kind }) => kind === 'small' || kind === 'for' || kind === 'a')
}

/** "my", or "a" where somebody has, or it is for them. */
function isGiven(items: readonly Item[], at: number): boolean {
  const given = items[at]?.kind
  return (
    given === 'my' ||
    given === 'the' ||
    given === 'his' ||
    (given === 'a' && at === 0) ||
    (given === 'a' && /^(?:have|has|got|for|with|of|to)$/.test(items[at - 1]?.plain ?? ''))
  )
}

/** From here on nobody is called a child. */
export const GROWN_UP = 18

/** "the younger one", "another": one more of those named last. */
function theOther(items: readonly Item[], at: number, cast: Cast): Found | undefined {
  const [first, second, third] = items.slice(at, at + 3)
  const known = lastNamed(cast)
  if (!known || known.who === SPEAKER) return undefined
  const noun = known.who.split(' ').at(-1)?.toLowerCase() ?? ''
  if (
    first?.plain === 'one' &&
    known.many &&
    at === 0 &&
    (second?.kind === 'with' || second?.kind === 'verb' || second?.plain === 'of')
  )
    return {
      member: { ...known, who: `One of the ${known.who.toLowerCase()}`, many: undefined },
      to: at + 1,
      places: [at],
    }
  if (first?.plain === 'another' || first?.plain === 'the other') {
    const one = second?.plain === 'one' ? [at + 1] : []
    const who = capitalised(`${first.plain} ${withoutPluralS(noun)}`)
    return { member: { ...known, who, many: undefined }, to: at + 1 + one.length, places: [at, ...one] }
  }
  // "Kids 4 and 7, older one has coeliac"
  if (at === 0 && first?.kind === 'which' && second?.plain === 'one')
    return {
      member: { ...known, who: capitalised(`${first.plain} ${noun}`), many: undefined },
      to: 2,
      places: [0, 1],
    }
  if (
    first?.kind !== 'the' ||
    second?.kind !== 'which' ||
    (third && third.plain !== 'one' && third.kind !== 'verb')
  )
    return undefined
  const places = third?.plain === 'one' ? [at, at + 1, at + 2] : [at, at + 1]
  return { member: { ...known, who: capitalised(`${second.plain} ${noun}`) }, to: at + places.length, places }
}

const VERB = /^(?:verb|finding|not|eat|take|stop|avoid|past)$/

/** "my eldest is …", "our Tom is …", "my two are …" */
function whichAsName(items: readonly Item[], at: number): Found | undefined {
  const [first, which] = items.slice(at, at + 2)
  const isClear =
    /^(?:verb|finding|not|eat|take|stop|avoid|past|for|with)$/.test(items[at + 2]?.kind ?? '') ||
    items[at + 2]?.plain === 'one' ||
    /^(?:eldest|oldest|youngest|middle)$/.test(which?.plain ?? '')
  if (first?.kind === 'which' && items.length === 1 && /est$|^middle$/.test(first.plain))
    return { member: { who: capitalised(first.plain), child: true }, to: 1, places: [0] }
  const isBare = first?.kind === 'which' && at === 0 && /^(?:eldest|oldest|youngest)$/.test(first.plain)
  if (isBare) return { member: { who: capitalised(first.plain), child: true }, to: at + 1, places: [at] }
  const isGiven = first?.kind === 'my' || first?.kind === 'the'
  if (isGiven && which && isCapital(which) && VERB.test(items[at + 2]?.kind ?? ''))
    return { member: { who: writtenOf([which]) }, to: at + 2, places: [at, at + 1] }
  const isCount = first?.kind === 'my' && which?.kind === 'number' && VERB.test(items[at + 2]?.kind ?? '')
  if (!isCount && (!isGiven || which?.kind !== 'which' || !isClear)) return undefined
  const one = items[at + 2]?.plain === 'one' ? [at + 2] : []
  return {
    member: { who: capitalised(which?.plain ?? ''), child: true },
    to: at + 2 + one.length,
    places: [at, at + 1, ...one],
  }
}

/** "I'm hosting a vegan", "one is coeliac", "two vegans": somebody who is not named. */
function isNobodyNamed(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  const isNoun = next !== undefined && isSomeone(next)
  const isSubject =
    at === 0 &&
    isNoun &&
    (item?.kind === 'a' || item?.kind === 'the') &&
    /^(?:verb|for|will|eat|take|finding)$/.test(items[at + 2]?.kind ?? '')
  const isGuest =
    item?.kind === 'a' &&
    isNoun &&
    /\b(?:for|of|to|after|feed|feeding|know|host|hosting|invite|invited|visit|visiting|dating|marry|marrying|married|incl|include|including|plus)$/.test(
      items[at - 1]?.plain ?? '',
    )
  const isCounted = item?.kind === 'number' && at === 0 && (isNoun || next?.kind === 'food')
  const isOne = item?.plain === 'one' && at === 0 && (next?.kind === 'verb' || next?.kind === 'with')
  const isThere = item?.plain === 'there' && owns(item)
  return (
    isThere ||
    isGuest ||
    isCounted ||
    isOne ||
    isSubject ||
    (item !== undefined && isSomeone(item) && /(?:an|ic|ac)s$/.test(item.plain) && !isOfDisease(items, at))
  )
}

/** "I've got coeliacs", as some call the disease. */
function isOfDisease(items: readonly Item[], at: number): boolean {
  const isHad = /\b(?:have|has|got)$/.test(items[at - 1]?.plain ?? '')
  return items[at]?.kind === 'condition' && (isHad || items.length === 1)
}

/** Words that a person can be called by: "a vegan". */
function isSomeone({ kind }: Item): boolean {
  return kind === 'diet' || kind === 'condition' || kind === 'diabetes'
}

function pronounAt(items: readonly Item[], at: number, cast: Cast): Found | undefined {
  const item = items[at]
  if (isNobodyNamed(items, at))
    return { whos: [], to: at + 1, places: isContent(items[at] as Item) ? [] : [at] }
  const found = (whos: readonly string[]): Found => ({ whos, to: at + 1, places: [at] })
  switch (item?.kind) {
    case 'me':
    case 'patient':
      return found([SPEAKER])
    case 'my':
      return isOfFact(items, at + 1) ? { ...found([SPEAKER]), isWeak: true } : undefined
    case 'we':
      // "One of us is vegan."
      if (items[at - 1]?.plain === 'of' && /^(?:number|small|a)$/.test(items[at - 2]?.kind ?? ''))
        return found([])
      return { ...found([SPEAKER]), all: 'we' }
    case 'nobody':
      return { ...found([SPEAKER]), all: item.kind }
    case 'same':
      return item.plain === 'me neither' ? found([SPEAKER]) : undefined
    case 'someone':
      // "I'm someone with gout."
      if (/^(?:am|is|be)$/.test(items[at - 1]?.plain ?? '')) return undefined
      return found([])
    case 'he':
    case 'she':
    case 'they':
      return pronoun(item.kind, item, cast, found)
    case 'his':
      return pronoun(
        item.plain === 'his' ? 'he' : /^hers?$/.test(item.plain) ? 'she' : 'they',
        item,
        cast,
        found,
      )
    default:
      return undefined
  }
}

/** "My high cholesterol" is somebody's; "my class" says of nobody what follows. */
function isOfFact(items: readonly Item[], at: number): boolean {
  const noun = items.slice(at).find(({ kind }) => !/^(?:small|high|low|raw|severe|mild|a)$/.test(kind))
  return (
    noun !== undefined &&
    (isContent(noun) || noun.kind === 'allergy' || noun.kind === 'severe-allergy' || noun.kind === 'weigh')
  )
}

function pronoun(
  kind: 'he' | 'she' | 'they',
  item: Item,
  cast: Cast,
  found: (whos: readonly string[]) => Found,
): Found {
  const known = meantBy(cast, kind)
  if (known.length > 0) return found(known)
  const sex = kind === 'he' ? 'male' : kind === 'she' ? 'female' : undefined
  const who = capitalised(sex ? kind : item.plain === 'they' || item.kind === 'his' ? 'they' : kind)
  return { member: { who, ...(sex && { sex }) }, to: found([]).to, places: found([]).places }
}

/** "Anna is …", "Anna's allergy", "for Anna", and whoever has been named before. */
function nameAt(
  items: readonly Item[],
  at: number,
  cast: Cast,
  isNamed: (at: number) => boolean,
  isNoted: boolean,
): Found | undefined {
  const item = items[at]
  if (!item || !isCapital(item) || NO_NAME.test(item.plain)) return undefined
  const who = writtenOf([item])
  const known = cast.members.has(who.toLowerCase())
  if (!known && !isNamed(at)) return undefined
  // "Sarah (vegan)" may be a medicine, and who has it what it is for.
  const chained = owns(item) ? chainFrom(items, at) : []
  const last = items[chained.at(-1) ?? at]
  if (chained.length > 0 && last) {
    const words = [item, ...chained.map((place) => items[place] as Item)]
    return {
      member: { who: writtenOf(words), ...saidBy(last) },
      to: at + words.length,
      places: [at, ...chained],
    }
  }
  const isDoubtful = !known && items.length === 1 && isNoted
  return isDoubtful
    ? { whos: [enter(cast, { who }), SPEAKER], to: at + 1, places: [at] }
    : { member: { who }, to: at + 1, places: [at] }
}

/** "Comorbidities: gout" is about nobody of that name. */
const NO_NAME = /(?:ies|ions?|ments?|ness|[oi]sis|itis|ity|ogy|emia|athy|ings?|[a-z]{6}ly)$/

/** A word that nobody knows, written as a name is. */
export function isCapital({ kind, words, plain }: Item): boolean {
  return (
    (kind === 'unknown' || /^(?:will|may|max|mo|cal|honey|hope|april|june|august)$/.test(plain)) &&
    words.length === 1 &&
    words[0]?.capital === true
  )
}

/** Whether it ends in "'s". */
export function owns({ words }: Item): boolean {
  return words.at(-1)?.owns === true
}

/** The words of items as written, without "'s" at the end. */
function writtenOf(items: readonly Item[], before?: Item): string {
  const words = [...(before ? [before] : []), ...items].flatMap((item) => item.words)
  const text = words.map(({ written, gap }, i) =>
    i === 0 ? written : (/^[-‐]$/.test(gap) ? '-' : ' ') + written,
  )
  return text.join('').replace(/['’]s$/u, '')
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
