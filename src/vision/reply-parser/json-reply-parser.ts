import {
  type Bracket,
  HIDDEN_START_LENGTH,
  hiddenStart,
  type OpenItem,
  sectionOf,
  startsList,
} from './brackets.ts'
import { ItemCollector } from './item-collector.ts'
import { isNameKey, isPlaceKey } from './item-keys.ts'
import { Lexer, type Token } from './lexer.ts'
import type { ParsedItem, ParseIssue, ReplyEnd, ReplyParser } from './reply-parser.ts'

/** Characters. An item is about 1,000; a reply of one endless item must not fill the memory. */
const LONGEST_ITEM = 20_000
/** Brackets open at once. No item is as deep; an endless run of brackets must not be kept. */
const MOST_OPEN = 64
/** Replies within replies: JSON as a string within JSON, thoughts within thoughts. */
const MOST_NESTED = 4
const EMPTY: ReplyEnd = { items: [], readable: false, open: false }

/**
 * Finds the items in a model's reply while it streams: each complete JSON object of the list, whatever surrounds it
 * (prose, code fences, a bare list, `{"elements": […]}`, objects one after the other, a list as a string), as soon as its
 * bracket closes. What is not JSON is mended if it can be, else rejected on its own: one bad item costs no other.
 */
export class JsonReplyParser implements ReplyParser {
  #brackets: Bracket[] = []
  /** At most one: where a list of items opens in an object, that one is none. */
  #item: OpenItem | undefined
  readonly #lexer = new Lexer(() => this.#brackets.length === 0)
  readonly #collector: ItemCollector

  /** `nested`: replies around this one, where it stands as a string within another. */
  constructor(nested = 0) {
    this.#collector = new ItemCollector((text) =>
      nested < MOST_NESTED ? parseReply(text, nested + 1) : EMPTY,
    )
  }

  push(piece: string): readonly ParsedItem[] {
    for (let i = 0; i < piece.length; i++) this.#read(piece.charAt(i))
    return this.#collector.take()
  }

  /** An item that is still open is rejected. Of a complete reply that says nothing besides its thoughts, these are read. */
  end(complete = true): ReplyEnd {
    const open = this.#brackets.length > 0
    if (this.#item) this.#collector.addCutOff(this.#item.text, this.#item.depth > 0)
    const { thought } = this.#lexer
    if (complete && !this.#collector.readable && thought !== '') this.#collector.addWithin(thought)
    return { items: this.#collector.take(), readable: this.#collector.readable, open }
  }

  #read(char: string): void {
    const token = this.#lexer.next(char)
    const isStray = this.#isStray(token)
    if (this.#item) this.#item.text += isStray ? ' ' : char
    if (token && !isStray) this.#structure(token)
    if (this.#item && this.#item.text.length > LONGEST_ITEM) this.#giveUp('too-long')
  }

  /** A `]` that closes nothing. */
  #isStray(token: Token | undefined): boolean {
    return token?.type === 'close' && token.bracket === ']' && this.#brackets.at(-1)?.bracket !== '['
  }

  #structure(token: Token): void {
    if (token.type === 'open') this.#open(token.bracket, token.afterComma)
    else if (token.type === 'close') this.#close(token.bracket, token.empty)
    else if (token.type === 'key') this.#key(token.name, token.length)
    // "[see below]" is prose.
    else if (this.#brackets.length === 1) this.#brackets = []
  }

  #open(bracket: '{' | '[', afterComma: boolean): void {
    if (this.#brackets.length === MOST_OPEN) this.#giveUp('too-deep')
    if (bracket === '{' && afterComma && this.#inItem() && this.#item?.firstKey !== undefined) {
      // A key was due: the item before was never closed.
      this.#closeItem(`${beforeComma(this.#item.text.slice(0, -1))}}`)
    }
    const parent = this.#brackets.at(-1)
    const depth = this.#brackets.length
    const list = bracket === '[' && startsList(parent, depth)
    if (this.#item && this.#inItem()) this.#item.innerAt = this.#item.text.length - 1
    if (bracket === '{' && (parent === undefined || parent.list)) {
      this.#nameGroup()
      this.#item = { depth, text: bracket }
    }
    this.#brackets.push({ bracket, list })
  }

  #close(bracket: '}' | ']', empty: boolean): void {
    const opening = bracket === '}' ? '{' : '['
    // Lists never closed before their object is.
    while (this.#brackets.length > 0 && this.#brackets.at(-1)?.bracket !== opening) this.#brackets.pop()
    if (this.#item && this.#inItem()) this.#closeItem(this.#item.text)
    else if (this.#brackets.pop()?.list && empty) this.#collector.readable = true
  }

  #key(name: string, length: number): void {
    const key = this.#itemBegunInText(length) ?? name
    const parent = this.#brackets.at(-1)
    if (parent?.bracket !== '{') return
    if (this.#item && this.#inItem()) {
      this.#item.firstKey ??= key
      if (parent.named && parent.placed) this.#repeat(this.#item, key, length)
    }
    parent.key = key
    parent.named ||= isNameKey(key)
    parent.placed ||= isPlaceKey(key)
  }

  /** Closes the one item, opens the other, and gives the other's first key. `length`: of the text before the colon. */
  #itemBegunInText(length: number): string | undefined {
    const item = this.#item
    if (!item) return undefined
    const text = item.text.slice(-Math.min(length, HIDDEN_START_LENGTH) - 1, -1)
    const start = hiddenStart(text, this.#brackets.length - item.depth)
    if (!start) return undefined
    const { key } = start
    if (!isNameKey(key) && !isPlaceKey(key) && key !== item.firstKey) return undefined
    const opening = item.text.length - 1 - start.before
    this.#closeItem(beforeComma(item.text.slice(0, opening)))
    this.#item = { depth: item.depth, text: item.text.slice(opening) }
    this.#brackets.push({ bracket: '{', list: false })
    return key
  }

  /**
   * The first key again, after a whole item: the next one without the brackets between, but only once name and place
   * have both come again. A key merely written twice stays in its item, where the last wins.
   */
  #repeat(item: OpenItem, key: string, length: number): void {
    if (key === item.firstKey) item.again ??= { at: item.text.length - 1 - length }
    const { again } = item
    if (!again) return
    again.named ||= isNameKey(key)
    again.placed ||= isPlaceKey(key)
    if (!again.named || !again.placed) return
    this.#emit(`${beforeComma(item.text.slice(0, again.at))}}`)
    Object.assign(item, { text: `{${item.text.slice(again.at)}`, again: undefined })
  }

  /** The first item of a group begins: what stands before it may say what the group is called. */
  #nameGroup(): void {
    const item = this.#item
    const innermost = this.#brackets.findLastIndex(({ bracket }) => bracket === '{')
    const group = this.#brackets[innermost]
    if (item?.depth !== innermost || !group || group.placed) return
    group.section = sectionOf(item.text.slice(0, item.innerAt), this.#brackets[item.depth - 1]?.list === true)
  }

  /** Whether the innermost bracket is the item's own. */
  #inItem(): boolean {
    return this.#item?.depth === this.#brackets.length - 1
  }

  #closeItem(text: string): void {
    this.#dropItem()
    this.#emit(text)
  }

  #emit(text: string): void {
    const section = this.#brackets.findLast((open) => open.section !== undefined)?.section
    this.#collector.add(text, this.#brackets.length > 0, section)
  }

  /** Lets go of an item that never ends, or of brackets that hold none. */
  #giveUp(issue: ParseIssue): void {
    if (this.#item) this.#collector.rejectItem(issue, this.#item.text)
    this.#dropItem()
  }

  /** Closes the item and all that is open in it. */
  #dropItem(): void {
    this.#brackets.length = this.#item?.depth ?? 0
    this.#item = undefined
  }
}

/** The items of a whole reply. `nested`: replies around it. */
export function parseReply(text: string, nested = 0): ReplyEnd {
  const parser = new JsonReplyParser(nested)
  const items = parser.push(text)
  const end = parser.end()
  return { ...end, items: [...items, ...end.items] }
}

/** Without the comma a text ends in. */
function beforeComma(text: string): string {
  return text.trimEnd().replace(/,$/, '')
}
