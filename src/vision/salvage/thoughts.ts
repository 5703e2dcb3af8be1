const OPENING = ['<think>', '<thinking>', '<thought>', '<reasoning>']
/** Characters of thought kept, in case the reply has nothing else. */
const KEPT_THOUGHT = 200_000

/**
 * Follows the prose of a reply, one character at a time, in and out of `<think>…</think>`: a model drafts items there
 * that it then drops. What was thought is kept, for models that put the whole answer there.
 */
export class Thoughts {
  text = ''
  #tag = ''
  #closing = ''

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
    if (this.text.length < KEPT_THOUGHT) this.text += char
    this.#tag = (this.#tag + char.toLowerCase()).slice(-this.#closing.length)
    if (this.#tag === this.#closing) {
      this.#closing = ''
      this.#tag = ''
    }
    return true
  }
}
