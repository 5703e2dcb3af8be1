import { plainKey } from './item-keys.ts'

/** Keys a list of items stands under, at any depth. */
const LIST_KEYS = new Set(
  'elements items objects detections foods fooditems dishes results predictions annotations menuitems products marks'.split(
    ' ',
  ),
)
/** Lists of objects that are parts of an item. */
const PART_KEYS = new Set('ingredients components points nutrients nutrition allergens tags'.split(' '))

/** An open bracket. */
export type Bracket = {
  readonly bracket: '{' | '['
  /** Its objects are items. */
  readonly list: boolean
  /** The last key in it, and whether any was a name or a place. */
  key: string
  named: boolean
  placed: boolean
  /** What the items within it stand under. */
  section: string | undefined
}

/** The object that will be an item once closed, unless a list of items opens in it. */
export type OpenItem = {
  /** How many brackets stand around it. */
  readonly depth: number
  /** As written, a space in place of each closing bracket too many. */
  text: string
  firstKey: string | undefined
  /** Where in its text the last bracket opened that stands directly in it. */
  innerAt: number
  /** Where its first key came a second time, and what has come again since. */
  again: { readonly at: number; named: boolean; placed: boolean } | undefined
}

export function openBracket(bracket: '{' | '[', list: boolean): Bracket {
  return { bracket, list, key: '', named: false, placed: false, section: undefined }
}

export function openItem(depth: number, text: string): OpenItem {
  return { depth, text, firstKey: undefined, innerAt: 0, again: undefined }
}

/** Whether a list opened within `parent`, `depth` brackets deep, holds items: by its key, or as the first of the reply. */
export function startsList(parent: Bracket | undefined, depth: number): boolean {
  if (parent === undefined || parent.list) return true
  if (parent.bracket === '[') return false
  const key = plainKey(parent.key)
  if (LIST_KEYS.has(key)) return true
  return depth === 1 && !parent.named && !parent.placed && !PART_KEYS.has(key)
}
