import { withoutMen } from './expectant.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import type { Mention } from './mention.ts'
import type { Segment } from './segments.ts'
import type { Reading, Statement } from './statement.ts'
import { isCapital, owns } from './who-words.ts'

export type Owned = Pick<Statement, 'owner' | 'isImplicit' | 'isOfAll'>

/**
 * The certainty gate: a fact is stated of somebody without asking only where its clause is plain. Where it may be somebody else's, or
 * nobody's, its owner becomes one of those it may belong to, which is asked.
 */
export function ifPlain(
  reading: Reading,
  { items }: Segment,
  mentions: readonly Mention[],
  at: number,
  owned: Owned,
): Owned {
  const { isImplicit } = owned
  const owner = withoutMen(reading, owned.owner, items[at])
  if (!owner.isSure) return { ...owned, owner }
  const others = [
    ...(isImplicit ? othersSince(reading, owner.whos, items[at]) : []),
    ...otherSubjects(items, mentions, at, owner.whos),
  ]
  const isUnsure =
    others.length > 0 ||
    endsStrangely(items, at) ||
    isInChain(items, mentions, at) ||
    isOfOwned(items, mentions, at) ||
    isOfFamily(items, mentions, at) ||
    isOfThing(items, mentions, at) ||
    isOfStranger(items, mentions, at) ||
    followsStranger(reading, items, at) ||
    (isImplicit && owner.whos.join() === SPEAKER && isOfThird(reading, items, at)) ||
    isPointedAtStranger(reading, items, mentions, at)
  return isUnsure
    ? { ...owned, owner: { whos: [...new Set([...owner.whos, ...others])], isSure: false } }
    : { ...owned, owner }
}

/** Words that somebody is done something to; they begin no clause. */
const OBJECT = /^(?:me|him|us|them|myself|himself|herself|themselves)$/

/** "The girl next to me is diabetic": whoever was named first is more likely meant than an object named behind them. */
function otherSubjects(
  items: readonly Item[],
  mentions: readonly Mention[],
  at: number,
  whos: readonly string[],
): readonly string[] {
  const before = mentions.filter(
    (mention) => mention.at < at && mention.role === 'subject' && !mention.isWeak,
  )
  const last = before.at(-1)
  if (!last || before.length < 2 || !OBJECT.test(items[last.at]?.plain ?? '')) return []
  return before.flatMap((mention) => mention.whos).filter((who) => !whos.includes(who))
}

/** Somebody named in this sentence behind the one to whom something that names nobody would go. */
function othersSince(
  { cast, lastOwner }: Reading,
  whos: readonly string[],
  item: Item | undefined,
): readonly string[] {
  // "Still nursing my little one": not the child.
  const isOfMother = /^(?:pregnancy|breastfeeding)$/.test(item?.ids[0] ?? '')
  const isChild = (who: string) => cast.members.get(who.toLowerCase())?.child !== undefined
  const named = (cast.sentences.at(-1) ?? []).filter((who) => !(isOfMother && isChild(who)))
  const isTold = lastOwner !== undefined && lastOwner === whos.join()
  return isTold || whos.join() !== SPEAKER ? [] : named.filter((who) => !whos.includes(who))
}

/** "Half my class is vegan", "I know what a vegan eats": what is said is said of nobody named. */
function isOfThing(items: readonly Item[], mentions: readonly Mention[], at: number): boolean {
  const subject = mentions.findLast((mention) => mention.at < at && mention.role !== 'as' && !mention.isWeak)
  const from = subject?.at ?? 0
  const clause = items.slice(from, at)
  const verb = clause.findLastIndex(({ kind }) => kind === 'verb' || kind === 'finding')
  const isThing =
    clause
      .slice(0, Math.max(0, verb))
      .some((item) => is(item, 'small', 'thing') || item.kind === 'other-food') || isThat(items)
  const isDoctor = items
    .slice(0, at)
    .some(({ kind, plain }) => kind === 'doctor' || /\b(?:scan|test|result)s?$/.test(plain))
  return isThing || (!isDoctor && clause.some((item) => is(item, 'verb', 'other')))
}

/** "My diabetic husband's mother": who of the two is? */
function isInChain(items: readonly Item[], mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    ({ places, at: from }) =>
      from < at &&
      places.some((place, i) => place > at && i < places.length - 1 && owns(items[place] as Item)),
  )
}

/** "My wife's family is vegan": not she. */
function isOfOwned(items: readonly Item[], mentions: readonly Mention[], at: number): boolean {
  const owner = mentions.findLast((mention) => mention.at < at)
  const from = owner?.places.at(-1) ?? 0
  if (!owner || !owns(items[from] as Item)) return false
  const between = items.slice(from + 1, at)
  const verb = between.findIndex(({ kind }) => kind === 'verb' || kind === 'finding' || kind === 'not')
  const nouns = between.slice(0, Math.max(0, verb))
  return nouns.some(
    (item) => /^(?:we|relation|unknown|someone|doctor|other)$/.test(item.kind) || is(item, 'small', 'thing'),
  )
}

/** "We're pregnant", "my family has gout": one of them, or some. */
function isOfFamily(items: readonly Item[], mentions: readonly Mention[], at: number): boolean {
  const all = mentions.find((mention) => mention.all === 'we')
  const item = items[at]
  if (!all || !item) return false
  return (
    item.ids[0] === 'pregnancy' ||
    (/family|household/.test(items[all.at]?.plain ?? '') &&
      !/^(?:diet|without|drinking|food|part)$/.test(item.kind))
  )
}

/** "My gout vanished": a word that nobody knows may change everything, unless it only says where, when or what for. */
function endsStrangely(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind === 'figure') return false
  const strange = items.findIndex(
    (item, i) => i > at && item.kind === 'unknown' && WORD.test(item.words[0]?.written ?? ''),
  )
  return (
    strange >= 0 &&
    !items
      .slice(at + 1, strange)
      .some(({ kind, plain }) => kind === 'for' || kind === 'with' || LINK.test(plain))
  )
}

/** No name and no abbreviation. */
const WORD = /^\p{Ll}{3}/u
const LINK = /^(?:in|on|at|to|from|by|since|before|after|during|until|till|because)$/

const THIRD = /^(?:is|isnt|has|hasnt|doesnt|does|eats|takes|was|wants|needs|gets|avoids|cannot|cant|wont)$/
/** What stands for nobody: "it is", "there was". */
const NOBODY =
  /^(?:it|that|this|there|here|what|which|and|but|so|because|also|who|not|everything|all|food|diet|one)$/

/** "The big one is allergic to sesame": somebody else than the one before, whoever that is. */
function isOfStranger(items: readonly Item[], mentions: readonly Mention[], at: number): boolean {
  const verb = items.findIndex(({ plain }, i) => i < at && THIRD.test(plain))
  const subject = items.slice(0, Math.max(0, verb))
  const isNamed = mentions.some((mention) => mention.places.some((place) => place < verb) && !mention.isWeak)
  const isNoun = ({ kind, plain }: Item) =>
    (kind === 'unknown' || kind === 'which' || (kind === 'small' && !NOBODY.test(plain))) && plain.length > 2
  return !isNamed && /^(?:the|my|his|a)$/.test(subject[0]?.kind ?? '') && subject.slice(1).some(isNoun)
}

/** "The carer of Mr Ellis, who is blind and has gout": of oneself nobody says "has" where somebody was named whom nobody knows. */
function isOfThird(
  { items: read, cast, shown, sentenceFrom }: Reading,
  items: readonly Item[],
  at: number,
): boolean {
  const isThird = items.slice(0, at).some(({ plain }) => THIRD.test(plain))
  const from = read[sentenceFrom]?.from ?? 0
  return isThird && ((cast.sentences.at(-1)?.length ?? 0) > 0 || shown.some((part) => part.from >= from))
}

/** "Lunch with Kofi, who doesn't drink": whoever "who" is, it is whoever stands before it. */
function followsStranger({ items: read, named }: Reading, items: readonly Item[], at: number): boolean {
  if (!/^(?:who|whos|whose|whom)$/.test(items[0]?.plain ?? '')) return false
  const before = read[read.length - items.length - 1]
  return at > 0 && before !== undefined && !named.some(({ part }) => part.to === before.to)
}

/** "That's nuts" */
function isThat([first]: readonly Item[]): boolean {
  return first?.plain === 'that' && first.words[0]?.owns === true
}

function is({ kind, ids }: Item, of: Item['kind'], sort: string): boolean {
  return kind === of && ids[0] === sort
}

/** "John told Peter that he has gout": a name that nobody has introduced may be whom "he" means. */
function isPointedAtStranger(
  { items: read, named, sentenceFrom }: Reading,
  items: readonly Item[],
  mentions: readonly Mention[],
  at: number,
): boolean {
  const owner = mentions.findLast((mention) => mention.at < at)
  if (!owner || !/^(?:he|she|they|his)$/.test(items[owner.at]?.kind ?? '')) return false
  const isNamed = ({ from }: Item) => named.some(({ part }) => part.from <= from && from < part.to)
  const to = items[at]?.from ?? 0
  return read.slice(sentenceFrom).some((item) => isCapital(item) && item.from < to && !isNamed(item))
}
