import type { ParsedItem, ReplyEnd, ReplyParser } from './reply-parser.ts'

/** A reply that is JSON within a JSON text: `"{\"elements\": …`. */
const QUOTED = /^"\s{0,20}[[{]\s{0,20}\\/
/** What may still become that. */
const MAYBE_QUOTED = /^(?:"\s{0,20}(?:[[{]\s{0,20})?)?$/
/** An escape by code, one by letter, or plain text; a wrong escape by code is plain. */
const TOKEN = /\\u([\da-f]{4})|\\([^u])|\\u(?=.{4})|[^\\]+/gis
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** Takes a reply out of the quotes it was wrapped in as a whole, and passes any other on as it is. */
export class QuotedReplyParser implements ReplyParser {
  readonly #inner: ReplyParser
  #quoted: boolean | undefined
  /** Held back: until it is known what the reply is, then of an escape that is not complete. */
  #held = ''

  constructor(inner: ReplyParser) {
    this.#inner = inner
  }

  push(piece: string): readonly ParsedItem[] {
    const text = this.#held + piece
    this.#held = ''
    if (this.#quoted !== undefined) return this.#inner.push(this.#quoted ? this.#unescape(text) : text)
    const begun = text.trimStart()
    if (MAYBE_QUOTED.test(begun)) {
      this.#held = begun
      return []
    }
    this.#quoted = QUOTED.test(begun)
    return this.#inner.push(this.#quoted ? this.#unescape(begun.slice(1)) : begun)
  }

  end(complete: boolean): ReplyEnd {
    const before = this.#inner.push(this.#held)
    const end = this.#inner.end(complete)
    return { ...end, items: [...before, ...end.items] }
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
