import { itemsWithin } from './items-within.ts'
import {
  hasPlace,
  isObject,
  type JsonObject,
  looksLikeItem,
  looksLikeItemText,
  parseLoosely,
} from './parse.ts'

export type Found =
  | { readonly kind: 'item'; readonly value: JsonObject; readonly raw: string }
  | { readonly kind: 'rejected'; readonly issue: RejectedIssue; readonly raw: string }

type RejectedIssue = 'not-json' | 'cut-off' | 'too-long'

export type Ending = {
  readonly found: readonly Found[]
  /** The reply held items, or a list that is properly empty. */
  readonly readable: boolean
  /** A bracket was left open. */
  readonly open: boolean
}

/** Where an object stood. `section`: what the group it is in is called. */
export type Standing = { readonly inList: boolean; readonly section?: string | undefined }

/** What was made of the pieces of a reply, in order. */
export class Finds {
  readable = false
  #found: Found[] = []
  readonly #salvage: (text: string) => Ending

  /** `salvage` reads a text of its own: JSON as a string within the reply. */
  constructor(salvage: (text: string) => Ending) {
    this.#salvage = salvage
  }

  /** What came since the last time. */
  take(): readonly Found[] {
    const found = this.#found
    this.#found = []
    return found
  }

  /** An object that is complete: an item, a wrapper around items, or neither. */
  add(raw: string, { inList, section }: Standing): void {
    const value = parseLoosely(raw)
    if (isObject(value)) {
      const within = inList || hasPlace(value) ? [] : itemsWithin(value)
      if (inList || (within.length === 0 && looksLikeItem(value))) this.#item(value, raw, section)
      for (const item of within) this.addItemOrText(item, raw)
    } else if (inList || looksLikeItemText(raw)) this.#reject('not-json', raw)
  }

  addItemOrText(item: JsonObject | string, raw: string): void {
    if (typeof item === 'string') this.addWithin(item)
    else this.#item(item, raw)
  }

  /** JSON inside a string, or in thoughts that turned out to be the whole reply. */
  addWithin(text: string): void {
    const { found, readable } = this.#salvage(text)
    this.#found.push(...found)
    this.readable ||= readable
  }

  /** An object the reply ended in. */
  addCutOff(raw: string, inList: boolean): void {
    const value = inList ? undefined : parseLoosely(raw)
    const items = isObject(value) && !hasPlace(value) ? itemsWithin(value) : []
    for (const item of items.slice(0, -1)) this.addItemOrText(item, raw)
    if (items.length === 0 && !looksLikeItemText(raw)) return
    this.readable = true
    this.#reject('cut-off', raw)
  }

  addEndless(raw: string): void {
    if (looksLikeItemText(raw)) this.#reject('too-long', raw)
  }

  #item(value: JsonObject, raw: string, section?: string): void {
    this.readable = true
    const own = section === undefined || value.section ? value : { ...value, section }
    this.#found.push({ kind: 'item', value: own, raw })
  }

  #reject(issue: RejectedIssue, raw: string): void {
    this.#found.push({ kind: 'rejected', issue, raw })
  }
}
