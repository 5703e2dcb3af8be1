import { plainKey } from './parse.ts'

/** Keys a list of items stands under, at any depth. */
const LIST_KEYS = new Set(
  'elements items objects detections foods fooditems dishes results predictions annotations menuitems products marks'.split(
    ' ',
  ),
)
/** Lists of objects that are parts of an item. */
const PART_KEYS = new Set('ingredients components points nutrients nutrition allergens tags'.split(' '))

/** An open bracket. A candidate is an object that will be an item once closed, unless a list of items opens in it. */
export type Frame = {
  readonly bracket: '{' | '['
  readonly list: boolean
  start: number
  /** What its text lacks at the start, where it was split off the item before it. */
  head: '' | '{'
  candidate: boolean
  empty: boolean
  key: string
  firstKey: string | undefined
  named: boolean
  placed: boolean
  /** What the items within it stand under. */
  section: string | undefined
  /** Where its first key came a second time, and what has come again since. */
  again: { readonly at: number; named: boolean; placed: boolean } | undefined
}

export function openFrame(at: Pick<Frame, 'bracket' | 'list' | 'candidate' | 'start'>): Frame {
  return {
    ...at,
    head: '',
    empty: true,
    key: '',
    firstKey: undefined,
    named: false,
    placed: false,
    section: undefined,
    again: undefined,
  }
}

/** Whether a list opened within `parent`, `depth` brackets deep, holds items: by its key, or as the first of the reply. */
export function startsList(parent: Frame | undefined, depth: number): boolean {
  if (parent === undefined || parent.list) return true
  if (parent.bracket === '[') return false
  const key = plainKey(parent.key)
  if (LIST_KEYS.has(key)) return true
  return depth === 1 && !parent.named && !parent.placed && !PART_KEYS.has(key)
}
