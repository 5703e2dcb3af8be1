import type { Ending, Found } from './finds.ts'
import type { ReplyReader } from './reply-reader.ts'

/** A reply that is JSON within a JSON text: `"{\"elements\": …`. */
const QUOTED = /^\s*"\s*[[{]\s*\\/
/** What may still become that. */
const MAYBE_QUOTED = /^\s*(?:"\s*(?:[[{]\s*)?)?$/
/** An escape by code, one by letter, or plain text; a wrong escape by code is plain. */
const TOKEN = /\\u([\da-f]{4})|\\([^u])|\\u(?=.{4})|[^\\]+/gis
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** Takes a reply out of the quotes it was wrapped in as a whole, and passes any other on as it is. */
export class QuotedReply implements ReplyReader {
  readonly #inner: ReplyReader
  #quoted: boolean | undefined
  /** Held back: until it is known what the reply is, then of an escape that is not complete. */
  #held = ''

  constructor(inner: ReplyReader) {
    this.#inner = inner
  }

  push(piece: string): readonly Found[] {
    const text = this.#held + piece
    this.#held = ''
    if (this.#quoted === undefined) {
      if (MAYBE_QUOTED.test(text)) {
        this.#held = text
        return []
      }
      this.#quoted = QUOTED.test(text)
      return this.#inner.push(this.#quoted ? this.#unescape(text.replace('"', '')) : text)
    }
    return this.#inner.push(this.#quoted ? this.#unescape(text) : text)
  }

  end(complete: boolean): Ending {
    const before = this.#inner.push(this.#held)
    const ending = this.#inner.end(complete)
    return { ...ending, found: [...before, ...ending.found] }
  }

  #unescape(text: string): string {
    let plain = ''
    let end = 0
    for (const { 0: token, 1: code, 2: char, index } of text.matchAll(TOKEN)) {
      if (index !== end) break
      end += token.length
      if (code !== undefined) plain += String.fromCharCode(Number.parseInt(code, 16))
      else plain += char === undefined ? token : (ESCAPES[char] ?? char)
    }
    this.#held = text.slice(end)
    return plain
  }
}
