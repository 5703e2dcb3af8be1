import { type Cast, meantBy } from './cast.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Found } from './mention.ts'
import { capitalised, owns } from './who-words.ts'

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
  // "I live with a coeliac", but "with a fatty liver"
  const isCompanion =
    item?.kind === 'a' &&
    items[at - 1]?.plain === 'with' &&
    isNoun &&
    PERSON.test(next.plain) &&
    !/^(?:diet|food|part|unknown|relation|allergy)$/.test(items[at + 2]?.kind ?? '')
  const isCounted = item?.kind === 'number' && at === 0 && (isNoun || next?.kind === 'food')
  const isOne = item?.plain === 'one' && at === 0 && (next?.kind === 'verb' || next?.kind === 'with')
  const isThere = item?.plain === 'there' && owns(item)
  return (
    isThere ||
    isGuest ||
    isCompanion ||
    isCounted ||
    isOne ||
    isSubject ||
    (item !== undefined &&
      isSomeone(item) &&
      item.plain.endsWith('s') &&
      PERSON.test(item.plain) &&
      !isOfDisease(items, at))
  )
}

/** "I've got coeliacs", as some call the disease. */
function isOfDisease(items: readonly Item[], at: number): boolean {
  const isHad = /\b(?:have|has|got)$/.test(items[at - 1]?.plain ?? '')
  return items[at]?.kind === 'condition' && (isHad || items.length === 1)
}

const OBJECT = /^(?:me|him|her|us)$/

/** "One of us is vegan", "some of them": nobody says who. */
function isPartOf(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.plain === 'of' && /^(?:number|small|a)$/.test(items[at - 2]?.kind ?? '')
}

/** "Vegans", "a diabetic", "a coeliac" */
const PERSON = /(?:an|ic|ac)s?$/

/** Words that a person can be called by: "a vegan". */
function isSomeone({ kind }: Item): boolean {
  return kind === 'diet' || kind === 'condition' || kind === 'diabetes'
}

/** Somebody named by a pronoun, or somebody who is not named. */
export function pronounAt(items: readonly Item[], at: number, cast: Cast): Found | undefined {
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
      if (isPartOf(items, at)) return found([])
      return { ...found([SPEAKER]), all: 'we' }
    case 'nobody':
      return { ...found([SPEAKER]), all: item.kind }
    case 'same':
      return item.plain === 'me neither' ? found([SPEAKER]) : undefined
    case 'someone':
      // "I'm someone with gout."
      if (/^(?:am|is|be)$/.test(items[at - 1]?.plain ?? '')) return undefined
      return found([])
    case 'they':
      if (isPartOf(items, at)) return found([])
      // "They put me on warfarin": whoever treats one is nobody of the table.
      if (meantBy(cast, 'they').length === 0 && OBJECT.test(items[at + 2]?.plain ?? '')) return undefined
      return pronoun(item.kind, item, cast, found)
    case 'he':
    case 'she':
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
