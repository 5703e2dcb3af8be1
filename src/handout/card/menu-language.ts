import { normalise } from '../../core/text/normalise.ts'
import type { CardLanguage } from './allergy-card.ts'

/** Small words of menus that no other of these languages has, as `normalise` writes them. */
const SMALL_WORDS: { readonly [L in CardLanguage]?: readonly string[] } = {
  en: ['with', 'and', 'the', 'of', 'fresh', 'served', 'our'],
  es: ['y', 'con', 'del', 'los', 'las', 'pollo', 'queso', 'ensalada', 'arroz'],
  de: ['mit', 'und', 'vom', 'dazu', 'oder', 'auf', 'im', 'hausgemacht', 'suppe', 'salat'],
  fr: ['et', 'au', 'aux', 'avec', 'du', 'des', 'les', 'sur', 'poulet', 'fromage', 'salade'],
  it: ['e', 'alla', 'al', 'ai', 'alle', 'della', 'di', 'gli', 'insalata', 'formaggio', 'pollo'],
}

/** The language most of these names are written in; nothing where that cannot be told. */
export function menuLanguage(names: readonly string[]): CardLanguage | undefined {
  const text = names.join(' ')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (count(text, /\p{Script=Arabic}/gu) > letters / 2) return 'ar'
  // One sign is a word of several letters.
  if (count(text, /\p{Script=Han}/gu) > letters / 4) return 'zh'
  const words = normalise(text).split(/[^\p{L}\p{N}]+/u)
  const [best, next] = (Object.keys(SMALL_WORDS) as (keyof typeof SMALL_WORDS)[])
    .map((language) => ({
      language,
      found: words.filter((word) => SMALL_WORDS[language]?.includes(word)).length,
    }))
    .sort((a, b) => b.found - a.found)
  return best && best.found > (next?.found ?? 0) ? best.language : undefined
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
