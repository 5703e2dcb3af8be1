import { type Frame, openFrame, startsList } from './frames.ts'
import { Lexer, type Token } from './lexer.ts'
import {
  hasPlace,
  isNameKey,
  isObject,
  isPlaceKey,
  itemsWithin,
  type JsonObject,
  looksLikeItem,
  looksLikeItemText,
  parseLoosely,
} from './parse.ts'

export type Found =
  | { readonly kind: 'item'; readonly value: JsonObject; readonly raw: string }
  | { readonly kind: 'rejected'; readonly issue: 'not-json' | 'cut-off' | 'too-long'; readonly raw: string }

export type Ending = {
  readonly found: readonly Found[]
  /** The reply held items, or a list that is properly empty. */
  readonly readable: boolean
  /** A bracket was left open. */
  readonly open: boolean
}

/** Characters. An item is about 1 000; a reply of one endless item must not fill the memory. */
const LONGEST_ITEM = 20_000

/** The end of a text that is no text: closing brackets, a comma or line break, and an item's first key. */
const HIDDEN_START = /([}\],\s]*)\{\s*"([\w-]{1,20})"\s*$/
/** Characters at the end of a text that are searched for that; layout may indent it deeply. */
const HIDDEN_START_LENGTH = 300

/**
 * Finds the items in a model's reply while it streams: each complete JSON object of the list, whatever surrounds it
 * (prose, code fences, a bare list, `{"elements": […]}`, objects one after the other, a list as a string), as soon as its
 * bracket closes. What is not JSON is mended if it can be, else rejected on its own: one bad item costs no other.
 */
export class Salvager {
  readonly #lexer = new Lexer()
  #frames: Frame[] = []
  /** The reply from `#kept` on: what may still be part of an item. */
  #text = ''
  #kept = 0
  #at = 0
  /** Closing brackets too many, left out of the item they are in. */
  #strays: number[] = []
  #readable = false
  #found: Found[] = []

  /** What the next piece of the reply completes. */
  push(piece: string): readonly Found[] {
    this.#scan(piece)
    return this.#take()
  }

  /**
   * What is left when the reply is over. An item that is still open is rejected. Of a reply that came to its own end
   * (`complete`) and says nothing besides its thoughts, these are read.
   */
  end(complete = true): Ending {
    const open = this.#frames.length > 0
    if (open) this.#endOpen()
    if (complete && !this.#readable && this.#lexer.thought !== '') this.#salvageWithin(this.#lexer.thought)
    return { found: this.#take(), readable: this.#readable, open }
  }

  #take(): readonly Found[] {
    const found = this.#found
    this.#found = []
    return found
  }

  #scan(text: string): void {
    this.#text += text
    for (let i = 0; i < text.length; i++) {
      const plain = this.#lexer.plainTextLength(text, i)
      i += plain
      this.#at += plain
      if (i === text.length) break
      const char = text.charAt(i)
      const token = this.#lexer.next(char, this.#at, this.#frames.length === 0)
      if (token) this.#structure(token)
      else if (char.trim() !== '') this.#markUsed(char)
      this.#at += 1
    }
    this.#forget()
  }

  #structure(token: Token): void {
    if (token.type === 'open') this.#open(token.bracket, token.afterComma)
    else if (token.type === 'close') this.#close(token.bracket)
    else this.#key(token.name, token.at)
  }

  #open(bracket: '{' | '[', afterComma: boolean): void {
    let parent = this.#frames.at(-1)
    if (bracket === '{' && afterComma && parent?.candidate && parent.firstKey !== undefined) {
      // A key was due: the item before was never closed.
      this.#frames.pop()
      this.#emit(this.#raw(parent, this.#at).replace(/,\s*$/, '}'))
      parent = this.#frames.at(-1)
    }
    this.#markUsed(bracket)
    const candidate = bracket === '{' && (parent === undefined || parent.list)
    if (candidate) for (const frame of this.#frames) frame.candidate = false
    const list = bracket === '[' && startsList(parent, this.#frames.length)
    this.#frames.push(openFrame({ bracket, list, candidate, start: this.#at }))
  }

  #close(bracket: '}' | ']'): void {
    const opening = bracket === '}' ? '{' : '['
    if (this.#frames.at(-1)?.bracket !== opening && bracket === ']') {
      this.#strays.push(this.#at)
      return
    }
    // Lists never closed before their object is.
    while (this.#frames.length > 0 && this.#frames.at(-1)?.bracket !== opening) this.#frames.pop()
    const frame = this.#frames.pop()
    if (!frame) return
    if (frame.list && frame.empty) this.#readable = true
    if (frame.candidate) this.#emit(this.#raw(frame, this.#at + 1))
  }

  #key(name: string, at: number): void {
    const key = this.#itemBegunInText(at) ?? name
    const frame = this.#frames.at(-1)
    if (frame?.bracket !== '{') return
    if (frame.candidate && frame.named && frame.placed) this.#repeat(frame, key, at)
    frame.key = key
    frame.firstKey ??= key
    frame.named ||= isNameKey(key)
    frame.placed ||= isPlaceKey(key)
  }

  /**
   * `…, whole"},{"name"` read as one text: a quote too many or too few hid the end of an item and the start of the next.
   * Well-formed text has no such quotes in it. Closes the one, opens the other, and gives its first key.
   */
  #itemBegunInText(at: number): string | undefined {
    const index = this.#frames.findIndex((open) => open.candidate)
    const hidden = this.#frames[index]
    if (!hidden) return undefined
    const from = Math.max(at, this.#at - HIDDEN_START_LENGTH)
    const text = this.#text.slice(from - this.#kept, this.#at - this.#kept)
    const [start, before, key] = HIDDEN_START.exec(text) ?? []
    if (start === undefined || before === undefined || key === undefined) return undefined
    if (!isNameKey(key) && !isPlaceKey(key) && key !== hidden.firstKey) return undefined
    const depth = this.#frames.length - index
    const closed = before.replace(/[,\s]/g, '').length
    if (closed < depth && !(depth === 1 && /[,\n]/.test(before))) return undefined
    const opening = this.#at - start.length + before.length
    this.#frames = this.#frames.slice(0, index)
    this.#emit(this.#raw(hidden, opening).replace(/[\s,]*$/, ''))
    this.#frames.push({
      ...openFrame({ bracket: '{', list: false, candidate: true, start: opening }),
      empty: false,
    })
    return key
  }

  /**
   * The first key again, after a whole item: the next one without the brackets between, but only once name and place
   * have both come again. A key merely written twice stays in its item, where the last wins.
   */
  #repeat(frame: Frame, key: string, at: number): void {
    if (key === frame.firstKey) frame.again ??= { at, named: false, placed: false }
    const { again } = frame
    if (!again) return
    again.named ||= isNameKey(key)
    again.placed ||= isPlaceKey(key)
    if (!again.named || !again.placed) return
    this.#emit(this.#raw(frame, again.at).replace(/,?\s*$/, '}'))
    Object.assign(frame, { start: again.at, head: '{', again: undefined })
  }

  #emit(raw: string): void {
    const value = parseLoosely(raw)
    const inList = this.#frames.length > 0
    if (isObject(value)) {
      const within = inList || hasPlace(value) ? [] : itemsWithin(value)
      if (inList || (within.length === 0 && looksLikeItem(value))) this.#item(value, raw)
      for (const item of within) this.#itemOrText(item, raw)
    } else if (inList || looksLikeItemText(raw))
      this.#found.push({ kind: 'rejected', issue: 'not-json', raw })
  }

  #item(value: JsonObject, raw: string): void {
    this.#readable = true
    this.#found.push({ kind: 'item', value, raw })
  }

  #itemOrText(item: JsonObject | string, raw: string): void {
    if (typeof item === 'string') this.#salvageWithin(item)
    else this.#item(item, raw)
  }

  /** JSON inside a string, or in thoughts that turned out to be the whole reply. */
  #salvageWithin(text: string): void {
    const within = new Salvager()
    this.#found.push(...within.push(text))
    const { found, readable } = within.end()
    this.#found.push(...found)
    this.#readable ||= readable
  }

  #endOpen(): void {
    const frame = this.#frames.find((open) => open.candidate)
    const inList = frame !== this.#frames[0]
    this.#frames = this.#frames.slice(0, inList ? 1 : 0)
    if (frame?.again) {
      this.#emit(this.#raw(frame, frame.again.at).replace(/,?\s*$/, '}'))
      Object.assign(frame, { start: frame.again.at, head: '{' })
    }
    this.#frames = []
    if (!frame) return
    const raw = this.#raw(frame, this.#at)
    const value = inList ? undefined : parseLoosely(raw)
    const items = isObject(value) && !hasPlace(value) ? itemsWithin(value) : []
    for (const item of items.slice(0, -1)) this.#itemOrText(item, raw)
    if (items.length > 0 || looksLikeItemText(raw)) {
      this.#readable = true
      this.#found.push({ kind: 'rejected', issue: 'cut-off', raw })
    }
  }

  #markUsed(char: string): void {
    const frame = this.#frames.at(-1)
    if (!frame?.empty) return
    frame.empty = false
    // "[see below]" is prose.
    if (frame.bracket === '[' && this.#frames.length === 1 && /\p{L}/u.test(char)) this.#frames = []
  }

  #raw(frame: Frame, end: number): string {
    let from = frame.start
    let raw: string = frame.head
    for (const stray of this.#strays) {
      if (stray < from || stray >= end) continue
      raw += this.#text.slice(from - this.#kept, stray - this.#kept)
      from = stray + 1
    }
    return raw + this.#text.slice(from - this.#kept, end - this.#kept)
  }

  /** Lets go of text no item can need any more, and of an item that never ends. */
  #forget(): void {
    const frame = this.#frames.find((open) => open.candidate)
    if (frame && this.#at - frame.start > LONGEST_ITEM) {
      const raw = this.#raw(frame, this.#at)
      if (looksLikeItemText(raw)) this.#found.push({ kind: 'rejected', issue: 'too-long', raw })
      this.#frames = this.#frames.slice(0, this.#frames.indexOf(frame))
    }
    const needed = this.#frames.find((open) => open.candidate)?.start ?? this.#at
    this.#text = this.#text.slice(needed - this.#kept)
    this.#kept = needed
    if (this.#strays.length > 0) this.#strays = this.#strays.filter((stray) => stray >= needed)
  }
}
