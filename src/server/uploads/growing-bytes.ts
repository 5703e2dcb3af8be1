const BLOCK_BYTES = 64 * 1024

/**
 * Bytes of a length that is not known before, in blocks: however small the pieces that come and however many bodies there
 * are, none holds more than one block it does not need.
 */
export class GrowingBytes {
  readonly #full: Uint8Array[] = []
  #block = new Uint8Array(BLOCK_BYTES)
  #used = 0

  add(piece: Uint8Array): void {
    for (let from = 0; from < piece.length; ) {
      if (this.#used === BLOCK_BYTES) this.#nextBlock()
      const part = piece.subarray(from, from + BLOCK_BYTES - this.#used)
      this.#block.set(part, this.#used)
      this.#used += part.length
      from += part.length
    }
  }

  get(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.#full.length * BLOCK_BYTES + this.#used)
    for (const [index, block] of this.#full.entries()) whole.set(block, index * BLOCK_BYTES)
    whole.set(this.#block.subarray(0, this.#used), this.#full.length * BLOCK_BYTES)
    return whole
  }

  #nextBlock(): void {
    this.#full.push(this.#block)
    this.#block = new Uint8Array(BLOCK_BYTES)
    this.#used = 0
  }
}
