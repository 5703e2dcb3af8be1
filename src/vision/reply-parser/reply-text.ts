/** The part of a reply that some item may still need. Positions count characters from the start of the reply. */
export class ReplyText {
  #text = ''
  #kept = 0
  /** Closing brackets too many, left out of the item they are in. */
  #strays: number[] = []

  append(piece: string): void {
    this.#text += piece
  }

  markStray(at: number): void {
    this.#strays.push(at)
  }

  /** As it was written. */
  written(from: number, end: number): string {
    return this.#text.slice(from - this.#kept, end - this.#kept)
  }

  /** Without the brackets too many. */
  cut(from: number, end: number): string {
    let start = from
    let text = ''
    for (const stray of this.#strays) {
      if (stray < start || stray >= end) continue
      text += this.written(start, stray)
      start = stray + 1
    }
    return text + this.written(start, end)
  }

  /** Lets go of all before. */
  keepFrom(at: number): void {
    this.#text = this.#text.slice(at - this.#kept)
    this.#kept = at
    if (this.#strays.length > 0) this.#strays = this.#strays.filter((stray) => stray >= at)
  }
}
