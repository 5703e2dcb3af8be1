/** What structure a character adds to almost-JSON. */
export type Token =
  | { readonly type: 'open'; readonly bracket: '{' | '['; readonly afterComma: boolean }
  /** `empty`: of a list with nothing in it. */
  | { readonly type: 'close'; readonly bracket: '}' | ']'; readonly empty: boolean }
  /** A colon. `length`: characters from the first of the key to the one before the colon. */
  | { readonly type: 'key'; readonly name: string; readonly length: number }
  /** The first letter of a list that begins with a bare word. */
  | { readonly type: 'word' }

/** A key longer than this is none of ours. */
const LONGEST_KEY = 40
/** What follows a string that has really ended; before anything else, a quote is one within the string. */
const AFTER_STRING = ',:}]/'
const THOUGHT_TAGS = ['<think>', '<thinking>', '<thought>', '<reasoning>']
/** Characters of thought kept, in case the reply has nothing else. */
const KEPT_THOUGHT = 200_000

/**
 * Each `yield` tells what the last character added and waits for the next one. What reads a part of the text returns the
 * character behind it.
 */
type Reading<T> = Generator<Token | undefined, T, string>

/**
 * Reads almost-JSON one character at a time: strings in double or single quotes, with unescaped quotes or line breaks in
 * them, comments, unquoted keys. On well-formed JSON it is exact. In prose everything but an opening bracket is skipped,
 * and so is what stands in `<think>` tags: a model drafts items there that it then drops.
 */
export class Lexer {
  readonly #inProse: () => boolean
  readonly #tokens: Reading<never>
  #at = -1
  /** The last string or word, which a colon makes a key. */
  #text = ''
  #textAt = 0
  /** Thoughts that came to their end, for models that put the whole answer there. Empty while one is under way. */
  thought = ''

  constructor(inProse: () => boolean) {
    this.#inProse = inProse
    this.#tokens = this.#read()
    this.#tokens.next()
  }

  next(char: string): Token | undefined {
    this.#at += 1
    return this.#tokens.next(char).value
  }

  *#read(): Reading<never> {
    /** The last character that is neither white space nor comment. */
    let previous = ''
    for (let char = yield; ; ) {
      const inProse = this.#inProse()
      if (inProse && char === '<') char = yield* this.#skipThought()
      else if (!inProse && char === '/') char = yield* this.#skipComment()
      else if (!inProse && (char === '"' || (char === "'" && '{[,:'.includes(previous)))) {
        previous = char
        char = yield* this.#readString(char)
      } else if (isSpace(char) || (inProse && char !== '{' && char !== '[')) char = yield
      else {
        const token = this.#structure(char, inProse ? '' : previous)
        previous = char
        char = yield token
      }
    }
  }

  #structure(char: string, previous: string): Token | undefined {
    switch (char) {
      case '{':
      case '[':
        return { type: 'open', bracket: char, afterComma: previous === ',' }
      case '}':
      case ']':
        return { type: 'close', bracket: char, empty: previous === '[' }
      case ':':
        return this.#key()
      case ',':
        this.#text = ''
        return undefined
      case "'":
        return undefined
      default:
        if (!/[\w$]/.test(previous)) this.#startText()
        this.#append(char)
        return previous === '[' && /\p{L}/u.test(char) ? { type: 'word' } : undefined
    }
  }

  /** A text is the key of one colon only: more in a row name nothing. */
  #key(): Token | undefined {
    const name = this.#text
    this.#text = ''
    return name === '' ? undefined : { type: 'key', name, length: this.#at - this.#textAt }
  }

  *#readString(quote: string): Reading<string> {
    this.#startText()
    for (let char = yield; ; ) {
      if (char === quote) {
        char = yield
        let newLine = false
        for (; isSpace(char); char = yield) newLine ||= char === '\n'
        if (AFTER_STRING.includes(char) || (newLine && char === '"')) return char
      } else {
        this.#append(char === '\\' ? yield : char)
        char = yield
      }
    }
  }

  *#skipComment(): Reading<string> {
    let char = yield
    if (char === '/') {
      while (char !== '\n') char = yield
    } else if (char === '*') {
      char = yield
      for (let before = ''; before !== '*' || char !== '/'; char = yield) before = char
      char = yield
    }
    return char
  }

  *#skipThought(): Reading<string> {
    let char = '<'
    let tag = ''
    while (THOUGHT_TAGS.some((known) => known.startsWith(tag + char.toLowerCase()))) {
      tag += char.toLowerCase()
      char = yield
    }
    if (!THOUGHT_TAGS.includes(tag)) return char
    const closing = `</${tag.slice(1)}`
    let text = this.thought
    this.thought = ''
    for (let end = ''; ; char = yield) {
      if (text.length < KEPT_THOUGHT) text += char
      end = (end + char.toLowerCase()).slice(-closing.length)
      if (end === closing) break
    }
    this.thought = text
    return yield
  }

  #startText(): void {
    this.#text = ''
    this.#textAt = this.#at
  }

  #append(char: string): void {
    if (this.#text.length < LONGEST_KEY) this.#text += char
  }
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r'
}
