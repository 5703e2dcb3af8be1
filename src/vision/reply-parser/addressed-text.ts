/** How a reply begins whose messages are addressed. */
const HEADS = ['to=', '<|start|>']
const BODY = '<|message|>'
const ENDS = ['<|eom|>', '<|eot|>']
/** A header longer than this is none. */
const LONGEST_HEADER = 200

/** What a model said to its reader, and what it said to itself. */
export type Heard = { readonly said: string; readonly thought: string }

/**
 * Muse Glimmer's reply where the server leaves its messages as they are: `to=self<|message|>…<|eom|><|start|>assistant
 * to=user<|message|>…<|eot|>` (llama.cpp `parsers/muse-glimmer.cpp`, Blaizzy/mlx-vlm#2121). What it says to itself is
 * thought: it drafts items there. Any other reply is passed on as it is.
 */
export class AddressedText {
  #addressed: boolean | undefined
  #toSelf = false
  #inHeader = true
  /** Held back until it is known what it is: the beginning of a reply, a header, or of a marker. */
  #held = ''

  push(piece: string): Heard {
    let text = this.#held + piece
    this.#held = ''
    if (this.#addressed === undefined) {
      const begun = text.trimStart()
      if (HEADS.some((head) => head.startsWith(begun))) {
        this.#held = text
        return { said: '', thought: '' }
      }
      this.#addressed = HEADS.some((head) => begun.startsWith(head))
    }
    if (!this.#addressed) return { said: text, thought: '' }
    let [said, thought] = ['', '']
    const hear = (body: string) => {
      if (this.#toSelf) thought += body
      else said += body
    }
    for (;;) {
      const marker = this.#inHeader ? firstOf(text, [BODY]) : firstOf(text, ENDS)
      if (!marker) break
      const before = text.slice(0, marker.at)
      if (this.#inHeader) this.#toSelf = /\bto=self\b/.test(before)
      else hear(before)
      this.#inHeader = !this.#inHeader
      text = text.slice(marker.at + marker.length)
    }
    if (this.#inHeader) this.#held = text.slice(0, LONGEST_HEADER)
    else {
      const kept = unfinishedEnd(text)
      hear(text.slice(0, text.length - kept))
      this.#held = text.slice(text.length - kept)
    }
    return { said, thought }
  }

  /** What was held back and turned out to be nothing but text. */
  end(): Heard {
    const rest = this.#addressed && this.#inHeader ? '' : this.#held
    this.#held = ''
    return this.#toSelf ? { said: '', thought: rest } : { said: rest, thought: '' }
  }
}

function firstOf(text: string, markers: readonly string[]) {
  return markers
    .map((marker) => ({ at: text.indexOf(marker), length: marker.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]
}

/** Characters at the end of a text that may be the beginning of a marker. */
function unfinishedEnd(text: string): number {
  for (let length = Math.min(text.length, 6); length > 0; length--) {
    const tail = text.slice(-length)
    if (ENDS.some((end) => end.startsWith(tail))) return length
  }
  return 0
}
