const FIRST_BYTES = 64 * 1024

/** Bytes of a length that is not known before: twice the memory whenever it is full, however small the pieces that come. */
export class GrowingBytes {
  #bytes = new Uint8Array(FIRST_BYTES)
  length = 0

  add(piece: Uint8Array): void {
    const length = this.length + piece.length
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2))
      larger.set(this.#bytes.subarray(0, this.length))
      this.#bytes = larger
    }
    this.#bytes.set(piece, this.length)
    this.length = length
  }

  /** Without the room that was left. */
  get(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length)
  }
}
