import { ALLERGEN_FOODS } from '../../../core/nutrition/traits/trait-word-data.ts'
import { ALLERGEN_IDS, type AllergenId } from '../../../core/terms/allergens.ts'
import { normalise } from '../../../core/text/normalise.ts'
import { isObject } from '../../reply-parser/lenient-json.ts'

/** Words that claim an allergen beside those that name it or a food of it. A claim can only raise an alert, so the list is wide. */
const CLAIMED_BY: { readonly [A in AllergenId]?: string } = {
  milk: 'lactose',
  gluten: 'cereal',
}
const CLAIMS = ALLERGEN_IDS.map((id) => {
  const named = [id.replace('-', ' '), ALLERGEN_FOODS[id], CLAIMED_BY[id] ?? ''].join(',')
  return [id, wordsOf(named)] as const
})

/** Nuts of no said kind may be peanuts, which are none by kin but are in every mix. */
const ANY_NUTS = /(?<!\b(?:tree|brazil|pine|cashew|ground|monkey|pea) )\bnuts?\b/
const EITHER_NUT: readonly AllergenId[] = ['tree-nut', 'peanut']

/** Almond milk, peanut butter, vegan cheese: what stands first stays, what is no milk goes. */
const NO_MILK =
  /\b(almond|cashew|hazelnut|walnut|macadamia|pistachio|peanut|nut|oat|soya?|rice|coconut|hemp|pea|cocoa|shea|apple|vegan|plant|plant based|dairy free|non dairy) (?:milk|butter|cream|cheese|yogh?urt)s?\b/g
const BUTTER_BY_NAME_ONLY = /\bbutter (?=beans?\b|lettuce|squash)/g

/** "Peanut free", "no milk or egg", "milk: none": what is said not to be in it. */
const DENIALS =
  /\b(?:tree )?\w+ free\b|\b(?:no|not|non|without|free (?:of|from))\b(?:(?!\b(?:but|and|with|contains)\b)[^,;.()&+|\n])*|\b\w+(?: \w+)? ?[:=] *(?:no|none|false|absent)\b/g

/** A value that says the allergen under its key is not there, or that nothing is known of it. */
const DENIED = /^\s*(?:no|none|not\b.*|false|absent|free|n\/?a|unknown|0)?\s*$/i
const DENYING_KEY = /\b(?:free|absent|without|not|excluded)\b/
const WHETHER_PRESENT = /^(?:is )?(?:present|contains|contained|detected|found)$/
const DEEPEST = 4

/**
 * The known allergens a model claims, in whatever form and words: a list, a sentence, an object of yes and no; undefined
 * where there is none of these.
 */
export function allergensFrom(value: unknown): readonly AllergenId[] | undefined {
  if (typeof value !== 'string' && !Array.isArray(value) && !isObject(value)) return undefined
  return [...new Set(saidIn(value).flatMap(claimedIn))]
}

/** Every text that affirms something; a bare yes is an empty one. */
function saidIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return DENIED.test(value) ? [] : [value]
  if (value === true || (typeof value === 'number' && value > 0)) return ['']
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((member) => saidIn(member, depth + 1))
  if (!isObject(value)) return []
  const entries = Object.entries(value).map(([key, of]) => [key, plain(key), saidIn(of, depth + 1)] as const)
  if (entries.some(([, name, said]) => WHETHER_PRESENT.test(name) && said.length === 0)) return []
  return entries.flatMap(([key, name, said]) =>
    said.length === 0 || DENYING_KEY.test(name) ? [] : [key, ...said],
  )
}

function claimedIn(text: string): readonly AllergenId[] {
  const words = plain(text)
    .replace(/\bshell fish/g, 'shellfish')
    .replace(NO_MILK, '$1')
    .replace(BUTTER_BY_NAME_ONLY, '')
    .replace(DENIALS, ' ')
  const claimed = CLAIMS.filter(([, pattern]) => pattern.test(words)).map(([id]) => id)
  return ANY_NUTS.test(words) ? [...claimed, ...EITHER_NUT] : claimed
}

function plain(text: string): string {
  return normalise(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(/[\s_\-‐‑]+/g, ' ')
    .trim()
}

function wordsOf(singulars: string): RegExp {
  const words = singulars.split(',').map((word) => word.trim())
  return new RegExp(`\\b(?:${words.filter((word) => word !== '').join('|')})(?:s|es)?\\b`)
}
