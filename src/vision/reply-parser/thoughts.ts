const OPENING = ['<think>', '<thinking>', '<thought>', '<reasoning>']
/** Characters of thought kept, in case the reply has nothing else. */
const KEPT_THOUGHT = 200_000

/**
 * Follows the prose of a reply, one character at a time, in and out of `<think>…</think>`: a model drafts items there
 * that it then drops. A thought that came to its end is kept, for models that put the whole answer there.
 */
export class Thoughts {
  #thought = ''
  #tag = ''
  #closing = ''

  /** Empty while one is not at its end: its drafts are not the answer. */
  get text(): string {
    return this.#closing === '' ? this.#thought : ''
  }

  /** True while the character belongs to a thought or a tag around it. */
  next(char: string): boolean {
    if (this.#closing === '') {
      const tag = this.#tag + char.toLowerCase()
      this.#tag = OPENING.some((opening) => opening.startsWith(tag)) ? tag : char === '<' ? char : ''
      if (!OPENING.includes(tag)) return false
      this.#closing = `</${tag.slice(1)}`
      this.#tag = ''
      return true
    }
    if (this.#thought.length < KEPT_THOUGHT) this.#thought += char
    this.#tag = (this.#tag + char.toLowerCase()).slice(-this.#closing.length)
    if (this.#tag === this.#closing) {
      this.#closing = ''
      this.#tag = ''
    }
    return true
  }
}
