import { hasPlace, itemsWithin, looksLikeItem, looksLikeItemText } from './item-keys.ts'
import { isObject, type JsonObject, parseLenient } from './lenient-json.ts'
import type { ParsedItem, ParseIssue, ReplyEnd } from './reply-parser.ts'

/** What was made of the pieces of a reply, in order. */
export class ItemCollector {
  readable = false
  #items: ParsedItem[] = []
  readonly #parseWithin: (text: string) => ReplyEnd

  /** `parseWithin` reads a text of its own: JSON as a string within the reply. */
  constructor(parseWithin: (text: string) => ReplyEnd) {
    this.#parseWithin = parseWithin
  }

  /** What came since the last time. */
  take(): readonly ParsedItem[] {
    const items = this.#items
    this.#items = []
    return items
  }

  /** An object that is complete: an item, a wrapper around items, or neither. `section`: what its group is called. */
  add(raw: string, inList: boolean, section: string | undefined): void {
    const value = parseLenient(raw)
    if (isObject(value)) {
      const within = inList || hasPlace(value) ? [] : itemsWithin(value)
      if (inList || (within.length === 0 && looksLikeItem(value))) this.#addItem(value, raw, section)
      for (const item of within) this.#addItemOrText(item, raw)
    } else if (inList) this.#reject('not-json', raw)
    else this.rejectItem('not-json', raw)
  }

  /** JSON inside a string, or in thoughts that turned out to be the whole reply. */
  addWithin(text: string): void {
    const { items, readable } = this.#parseWithin(text)
    this.#items.push(...items)
    this.readable ||= readable
  }

  /** An object the reply ended in. */
  addCutOff(raw: string, inList: boolean): void {
    const value = inList ? undefined : parseLenient(raw)
    const items = isObject(value) && !hasPlace(value) ? itemsWithin(value) : []
    for (const item of items.slice(0, -1)) this.#addItemOrText(item, raw)
    if (items.length === 0 && !looksLikeItemText(raw)) return
    this.readable = true
    this.#reject('cut-off', raw)
  }

  /** A text that is no object of use; nothing is said of one that does not look like an item. */
  rejectItem(issue: ParseIssue, raw: string): void {
    if (looksLikeItemText(raw)) this.#reject(issue, raw)
  }

  #addItemOrText(item: JsonObject | string, raw: string): void {
    if (typeof item === 'string') this.addWithin(item)
    else this.#addItem(item, raw)
  }

  #addItem(value: JsonObject, raw: string, section?: string): void {
    this.readable = true
    const own = section === undefined || value.section ? value : { ...value, section }
    this.#items.push({ kind: 'item', value: own, raw })
  }

  #reject(issue: ParseIssue, raw: string): void {
    this.#items.push({ kind: 'rejected', issue, raw })
  }
}
