import { plainKey } from './item-keys.ts'
import { isObject, parseLenient } from './lenient-json.ts'

/** Keys a list of items stands under, at any depth. */
const LIST_KEYS = new Set(
  [
    'elements items objects detections foods fooditems dishes results',
    'predictions annotations menuitems products marks',
  ].flatMap((keys) => keys.split(' ')),
)
/** Lists of objects that are parts of an item. */
const PART_KEYS = new Set('ingredients components points nutrients nutrition allergens tags'.split(' '))

const SECTION_KEYS = ['section', 'menusection', 'sectionname', 'sectiontitle']
/** Name a group only where it is one of a list of groups: at the head of a reply they name the photo. */
const GROUP_KEYS = ['heading', 'title', 'name', 'category', 'group']

/** The end of a text that is no text: closing brackets, a comma or line break, and an item's first key. */
const HIDDEN_START = /([}\],\s]*)\{\s*"([\w-]{1,20})"\s*$/
/** Characters at the end of a text that are searched for that; layout may indent it deeply. */
export const HIDDEN_START_LENGTH = 300

/** An open bracket. */
export type Bracket = {
  readonly bracket: '{' | '['
  /** Its objects are items. */
  readonly list: boolean
  /** The last key in it, and whether any was a name or a place. */
  key?: string
  named?: boolean
  placed?: boolean
  /** What the items within it stand under. */
  section?: string | undefined
}

/** The object that will be an item once closed, unless a list of items opens in it. */
export type OpenItem = {
  /** How many brackets stand around it. */
  readonly depth: number
  /** As written, a space in place of each closing bracket too many. */
  text: string
  firstKey?: string
  /** Where in its text the last bracket opened that stands directly in it. */
  innerAt?: number
  /** Where its first key came a second time, and what has come again since. */
  again?: { readonly at: number; named?: boolean; placed?: boolean } | undefined
}

/** Whether a list opened within `parent`, `depth` brackets deep, holds items: by its key, or as the first of the reply. */
export function startsList(parent: Bracket | undefined, depth: number): boolean {
  if (parent === undefined || parent.list) return true
  if (parent.bracket === '[') return false
  const key = plainKey(parent.key ?? '')
  if (LIST_KEYS.has(key)) return true
  return depth === 1 && !parent.named && !parent.placed && !PART_KEYS.has(key)
}

/**
 * `…, whole"},{"name"` read as one text: a quote too many or too few hid the end of an item and the start of the next.
 * Well-formed text has no such quotes in it. `depth`: brackets open from the item on. Gives where the next item begins, in
 * characters before the end of the text, and its first key.
 */
export function hiddenStart(
  text: string,
  depth: number,
): { readonly before: number; readonly key: string } | undefined {
  const [start, closing, key] = HIDDEN_START.exec(text) ?? []
  if (start === undefined || closing === undefined || key === undefined) return undefined
  const closed = closing.replace(/[,\s]/g, '').length
  if (closed < depth && !(depth === 1 && /[,\n]/.test(closing))) return undefined
  return { before: start.length - closing.length, key }
}

/**
 * What a group of items is called, from its text up to where its items begin: `{"section": "Starters", "items": `.
 * `oneOfList`: the group stands in a list, beside others.
 */
export function sectionOf(begun: string, oneOfList: boolean): string | undefined {
  const group = parseLenient(`${begun} null}`)
  if (!isObject(group)) return undefined
  const texts = new Map(Object.entries(group).map(([key, value]) => [plainKey(key), value]))
  const keys = oneOfList ? [...SECTION_KEYS, ...GROUP_KEYS] : SECTION_KEYS
  const named = keys.map((key) => texts.get(key))
  return named.find((value): value is string => typeof value === 'string' && value.trim() !== '')
}
