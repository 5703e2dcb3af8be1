import { type Ending, Finds, type Found } from './finds.ts'
import { type Frame, openFrame, startsList } from './frames.ts'
import { HIDDEN_START_LENGTH, hiddenStart } from './hidden-start.ts'
import { Lexer, type Token } from './lexer.ts'
import { isNameKey, isPlaceKey } from './parse.ts'
import { ReplyText } from './reply-text.ts'
import { sectionOf } from './sections.ts'

export type { Found } from './finds.ts'

/** Characters. An item is about 1 000; a reply of one endless item must not fill the memory. */
const LONGEST_ITEM = 20_000

/**
 * Finds the items in a model's reply while it streams: each complete JSON object of the list, whatever surrounds it
 * (prose, code fences, a bare list, `{"elements": […]}`, objects one after the other, a list as a string), as soon as its
 * bracket closes. What is not JSON is mended if it can be, else rejected on its own: one bad item costs no other.
 */
export class Salvager {
  readonly #lexer = new Lexer()
  #frames: Frame[] = []
  readonly #text = new ReplyText()
  #at = 0
  readonly #finds = new Finds(salvageWhole)

  /** What the next piece of the reply completes. */
  push(piece: string): readonly Found[] {
    this.#scan(piece)
    return this.#finds.take()
  }

  /**
   * What is left when the reply is over. An item that is still open is rejected. Of a reply that came to its own end
   * (`complete`) and says nothing besides its thoughts, these are read.
   */
  end(complete = true): Ending {
    const open = this.#frames.length > 0
    if (open) this.#endOpen()
    const { thought } = this.#lexer
    if (complete && !this.#finds.readable && thought !== '') this.#finds.addWithin(thought)
    return { found: this.#finds.take(), readable: this.#finds.readable, open }
  }

  #scan(text: string): void {
    this.#text.append(text)
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
    if (candidate) this.#nameGroup()
    if (candidate) for (const frame of this.#frames) frame.candidate = false
    const list = bracket === '[' && startsList(parent, this.#frames.length)
    this.#frames.push(openFrame({ bracket, list, candidate, start: this.#at }))
  }

  #close(bracket: '}' | ']'): void {
    const opening = bracket === '}' ? '{' : '['
    if (this.#frames.at(-1)?.bracket !== opening && bracket === ']') {
      this.#text.markStray(this.#at)
      return
    }
    // Lists never closed before their object is.
    while (this.#frames.length > 0 && this.#frames.at(-1)?.bracket !== opening) this.#frames.pop()
    const frame = this.#frames.pop()
    if (!frame) return
    if (frame.list && frame.empty) this.#finds.readable = true
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

  /** Closes the one item, opens the other, and gives the other's first key. */
  #itemBegunInText(at: number): string | undefined {
    const index = this.#frames.findIndex((open) => open.candidate)
    const hidden = this.#frames[index]
    if (!hidden) return undefined
    const from = Math.max(at, this.#at - HIDDEN_START_LENGTH)
    const start = hiddenStart(this.#text.written(from, this.#at), this.#frames.length - index)
    if (!start) return undefined
    const { key } = start
    if (!isNameKey(key) && !isPlaceKey(key) && key !== hidden.firstKey) return undefined
    const opening = this.#at - start.before
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
    const section = this.#frames.findLast((open) => open.section !== undefined)?.section
    this.#finds.add(raw, { inList: this.#frames.length > 0, section })
  }

  /** The first item of a group begins: what stands before it may say what the group is called. */
  #nameGroup(): void {
    const index = this.#frames.findLastIndex((open) => open.bracket === '{')
    const group = this.#frames[index]
    const list = this.#frames[index + 1]
    if (!group?.candidate || group.placed || !list) return
    group.section = sectionOf(this.#raw(group, list.start), this.#frames[index - 1]?.list === true)
  }

  #endOpen(): void {
    const frame = this.#frames.find((open) => open.candidate)
    const inList = frame !== this.#frames[0]
    this.#frames = []
    if (!frame) return
    this.#finds.addCutOff(this.#raw(frame, this.#at), inList)
  }

  #markUsed(char: string): void {
    const frame = this.#frames.at(-1)
    if (!frame?.empty) return
    frame.empty = false
    // "[see below]" is prose.
    if (frame.bracket === '[' && this.#frames.length === 1 && /\p{L}/u.test(char)) this.#frames = []
  }

  #raw(frame: Frame, end: number): string {
    return frame.head + this.#text.cut(frame.start, end)
  }

  /** Lets go of text no item can need any more, and of an item that never ends. */
  #forget(): void {
    const frame = this.#frames.find((open) => open.candidate)
    if (frame && this.#at - frame.start > LONGEST_ITEM) {
      this.#finds.addEndless(this.#raw(frame, this.#at))
      this.#frames = this.#frames.slice(0, this.#frames.indexOf(frame))
    }
    this.#text.keepFrom(this.#frames.find((open) => open.candidate)?.start ?? this.#at)
  }
}

function salvageWhole(text: string): Ending {
  const salvager = new Salvager()
  const before = salvager.push(text)
  const ending = salvager.end()
  return { ...ending, found: [...before, ...ending.found] }
}
