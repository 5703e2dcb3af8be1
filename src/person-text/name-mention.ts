import { type Cast, enter } from './cast.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import { TITLE } from './likely-name.ts'
import type { Found } from './mention.ts'
import { chainFrom, saidBy } from './relation-mention.ts'
import { isCapital, owns, writtenOf } from './who-words.ts'

/** "Anna is …", "Anna's allergy", "for Anna", and whoever has been named before. */
export function nameAt(
  items: readonly Item[],
  at: number,
  cast: Cast,
  isNamed: (at: number) => boolean,
  isNoted: boolean,
): Found | undefined {
  const item = items[at]
  const isInitial = item?.words.length === 1 && /^\p{Lu}$/u.test(item.words[0]?.written ?? '')
  const isTitled = isInitial && TITLE.test(items[at - 1]?.plain ?? '')
  if (!item || !(isTitled || (isCapital(item) && !NO_NAME.test(item.plain)))) return undefined
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

/** "Comorbidities: gout" and "Hb 98" are about nobody of that name. */
const NO_NAME = /(?:ies|ions?|ments?|ness|[oi]sis|itis|ity|ogy|emia|athy|ings?|[a-z]{6}ly)$|^[^aeiouy]+$/
