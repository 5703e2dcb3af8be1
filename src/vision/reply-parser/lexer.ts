import { Thoughts } from './thoughts.ts'

/** What structure a character adds to almost-JSON. `at` counts characters from the start of the reply. */
export type Token =
  | { readonly type: 'open'; readonly bracket: '{' | '['; readonly afterComma: boolean }
  | { readonly type: 'close'; readonly bracket: '}' | ']' }
  | { readonly type: 'key'; readonly name: string; readonly at: number }

/** A key longer than this is none of ours. */
const LONGEST_KEY = 40
const PLAIN_TEXT = /[^"'\\]*/y
/** What follows a string that has really ended; any other character makes its quote one within the string. */
const AFTER_STRING = ',:}]/'

/**
 * Reads almost-JSON one character at a time: strings in double or single quotes, with unescaped quotes or line breaks in
 * them, comments, unquoted keys. On well-formed JSON it is exact. Outside any bracket everything but an opening bracket
 * is prose, and thoughts are skipped.
 */
export class Lexer {
  readonly #thoughts = new Thoughts()
  #quote: '"' | "'" | undefined
  #escaped = false
  /** A closing quote was seen; what follows decides whether it was one. */
  #pending: 'same-line' | 'next-line' | undefined
  #comment: 'line' | 'block' | undefined
  #slash = false
  /** Last character that is neither white space nor comment. */
  #previous = ''
  #text = ''
  #textAt = 0

  /** What stood in `<think>` tags. */
  get thought(): string {
    return this.#thoughts.text
  }

  /** How many characters from `from` on are plainly within a string, and so add nothing: all up to a quote or backslash. */
  plainTextLength(text: string, from: number): number {
    if (!this.#quote || this.#pending || this.#escaped) return 0
    PLAIN_TEXT.lastIndex = from
    const length = PLAIN_TEXT.exec(text)?.[0].length ?? 0
    if (this.#text.length < LONGEST_KEY) this.#text += text.slice(from, from + Math.min(length, LONGEST_KEY))
    return length
  }

  next(char: string, at: number, inProse: boolean): Token | undefined {
    if (this.#comment) {
      this.#continueComment(char)
      return undefined
    }
    if (this.#quote && this.#continueString(char)) return undefined
    if (inProse) {
      if (this.#thoughts.next(char)) return undefined
      if (char !== '{' && char !== '[') return undefined
      this.#previous = char
      return { type: 'open', bracket: char, afterComma: false }
    }
    if (this.#startsComment(char) || isSpace(char)) return undefined
    return this.#structure(char, at)
  }

  #structure(char: string, at: number): Token | undefined {
    const previous = this.#previous
    this.#previous = char
    switch (char) {
      case '{':
      case '[':
        return { type: 'open', bracket: char, afterComma: previous === ',' }
      case '}':
      case ']':
        return { type: 'close', bracket: char }
      case ':':
        return this.#text === '' ? undefined : { type: 'key', name: this.#text, at: this.#textAt }
      case '"':
        this.#startText(at)
        this.#quote = char
        return undefined
      case "'":
        if ('{[,:'.includes(previous)) {
          this.#startText(at)
          this.#quote = char
        }
        return undefined
      case ',':
        this.#text = ''
        return undefined
      default:
        if (!/[\w$]/.test(previous)) this.#startText(at)
        this.#append(char)
        return undefined
    }
  }

  /** True while the character belongs to the string. */
  #continueString(char: string): boolean {
    if (this.#pending) {
      if (isSpace(char)) {
        if (char === '\n') this.#pending = 'next-line'
        return true
      }
      const ended = AFTER_STRING.includes(char) || (char === '"' && this.#pending === 'next-line')
      this.#pending = undefined
      if (ended) {
        this.#quote = undefined
        return false
      }
    }
    if (this.#escaped) this.#escaped = false
    else if (char === '\\') this.#escaped = true
    else if (char === this.#quote) {
      this.#pending = 'same-line'
      this.#previous = char
      return true
    }
    this.#append(char)
    return true
  }

  #startsComment(char: string): boolean {
    const second = this.#slash
    this.#slash = false
    if (second && (char === '/' || char === '*')) {
      this.#comment = char === '/' ? 'line' : 'block'
      return true
    }
    this.#slash = char === '/'
    return this.#slash
  }

  #continueComment(char: string): void {
    if (this.#comment === 'line') {
      if (char === '\n') this.#comment = undefined
      return
    }
    if (this.#slash && char === '/') this.#comment = undefined
    this.#slash = char === '*'
    if (!this.#comment) this.#slash = false
  }

  #startText(at: number): void {
    this.#text = ''
    this.#textAt = at
  }

  #append(char: string): void {
    if (this.#text.length < LONGEST_KEY) this.#text += char
  }
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r'
}
