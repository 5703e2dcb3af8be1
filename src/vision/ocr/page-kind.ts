import type { Line } from './lines.ts'
import { isHeadingWords, isLaidOutAsMenu } from './menu-layout.ts'
import type { Judge, NamesFood } from './menu-offers.ts'
import { isOfOtherTrade } from './other-words.ts'
import { isMostlyProse } from './prose.ts'

/**
 * What a page of writing is: `scattered` words, as on packs; or none of these, a list of something else or running text,
 * and then nothing on it is named.
 */
export type PageKind = 'menu' | 'scattered' | 'other'

/** A list in which hardly anything is known, by share, is a menu by its prices alone, if nearly every line has one. */
const HARDLY_ANY = 0.15
const NEARLY_ALL = 0.6
/** So many lines of another trade count; one may be a street or a name. */
const FEWEST_OTHERS = 2

/** Judged by what its lines name and how it is laid out: nobody lists all dishes, so an unknown name counts for nothing. */
export function pageKind(lines: readonly Line[], isOffer: Judge, namesFood: NamesFood): PageKind {
  const named = lines.filter(({ text }) => namesFood(text) || isHeadingWords(text))
  const others = lines.filter(({ text }) => !namesFood(text) && isOfOtherTrade(text))
  if (isMostlyProse(lines)) return 'other'
  if (others.length >= FEWEST_OTHERS && others.length > named.length) return 'other'
  const offers = lines.filter(isOffer)
  if (!isLaidOutAsMenu(offers)) return 'scattered'
  const isKnown = named.length > 0 && named.length >= offers.length * HARDLY_ANY
  const priced = offers.filter(({ offered }) => offered)
  return isKnown || priced.length >= lines.length * NEARLY_ALL ? 'menu' : 'other'
}
