import type { Ending, Found } from '../finds.ts'
import { Salvager } from '../reply-parser.ts'
import type { ReplyReader } from '../reply-reader.ts'
import { deepseek } from './deepseek.ts'
import { florence } from './florence.ts'
import type { Dialect, DialectId, Mark } from './mark.ts'
import { molmo } from './molmo.ts'
import { isNoFood } from './no-food.ts'
import { paligemma } from './paligemma.ts'

const BY_ID: Readonly<Record<DialectId, Dialect>> = { deepseek, paligemma, florence, molmo }

/** Characters. A mark of 300 points is about 6 000. */
const LONGEST_MARK = 20_000
/** Of text without a mark: enough for the opening of one, and for a label before it. */
const KEPT_TEXT = 300

/**
 * Reads a reply whose places stand in the model's own marks, each as soon as it closes. Where no mark comes at all, what
 * there is of JSON counts, once the reply is over: the same model may answer so behind another server.
 */
export class MarkReader implements ReplyReader {
  readonly #dialect: Dialect
  readonly #json = new Salvager()
  readonly #inJson: Found[] = []
  #text = ''
  #label: string | undefined
  #marked = false

  constructor(id: DialectId) {
    this.#dialect = BY_ID[id]
  }

  push(piece: string): readonly Found[] {
    if (!this.#marked && !this.#dialect.neverJson) this.#inJson.push(...this.#json.push(piece))
    this.#text += piece
    return [...this.#complete(false), ...this.#forget()]
  }

  end(complete: boolean): Ending {
    const found = this.#complete(complete)
    const begun = this.#begun(complete)
    if (!this.#marked && begun === undefined) {
      const json = this.#json.end(complete)
      return { ...json, found: [...this.#inJson, ...json.found] }
    }
    const cutOff: readonly Found[] =
      begun === undefined ? [] : [{ kind: 'rejected', issue: 'cut-off', raw: begun }]
    return { found: [...found, ...cutOff], readable: true, open: begun !== undefined }
  }

  #complete(over: boolean): readonly Found[] {
    const found: Found[] = []
    for (;;) {
      const mark = this.#dialect.firstMark(this.#text, over, this.#label)
      if (!mark) return found
      found.push(...this.#read(mark))
      this.#text = this.#text.slice(mark.end)
      this.#marked = true
    }
  }

  #read({ start, end, items }: Mark): readonly Found[] {
    const raw = this.#text.slice(start, end)
    this.#label = items.at(-1)?.label ?? this.#label
    if (items.length === 0) return [{ kind: 'rejected', issue: 'not-json', raw }]
    return items.flatMap((value) => (isNoFood(value.label) ? [] : [{ kind: 'item', value, raw }]))
  }

  /** The mark the text ends in. */
  #begun(complete: boolean): string | undefined {
    const start = this.#dialect.markStart(this.#text)
    if (start !== undefined) return this.#text.slice(start)
    const label = this.#text.trim()
    return this.#marked && this.#dialect.labelFirst && !complete && label !== '' ? label : undefined
  }

  /** Lets go of prose, and of a mark that never ends. */
  #forget(): readonly Found[] {
    const start = this.#dialect.markStart(this.#text)
    if (start === undefined) this.#text = this.#text.slice(-KEPT_TEXT)
    if (start === undefined || this.#text.length - start <= LONGEST_MARK) return []
    const raw = this.#text.slice(start)
    this.#text = ''
    return [{ kind: 'rejected', issue: 'too-long', raw }]
  }
}
