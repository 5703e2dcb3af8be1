import type { LookEvent } from '../../../core/analysis/look.ts'
import { MarkReader } from '../../reply-parser/dialects/mark-reader.ts'
import type { Found } from '../../reply-parser/finds.ts'
import { QuotedReply } from '../../reply-parser/quoted-reply.ts'
import { Salvager } from '../../reply-parser/reply-parser.ts'
import type { ReplyReader } from '../../reply-parser/reply-reader.ts'
import type { Convention } from './registry.ts'
import { type ItemReading, toDetection } from './to-detection.ts'

/** More is a model that repeats itself. */
const MOST_ITEMS = 300
/** Characters of a rejected item kept for the person to see. */
const KEPT_RAW = 500
/** Characters of thoughts kept, in case the reply has nothing else. */
const KEPT_THOUGHTS = 200_000

/** The items of one reply as events, each as soon as it is complete. `dialect`: the marks the model writes, if not JSON. */
export class ReplyItems {
  readonly #reading: ItemReading
  readonly #reader: ReplyReader
  #thoughts = ''
  #spoke = false
  #index = 0
  #rejected = 0
  /** Items that became sightings. */
  told = 0
  /** The reply broke off within an item or its list. */
  open = false
  #readable = false

  constructor(reading: ItemReading, dialect?: Convention['dialect']) {
    this.#reading = reading
    const inJson = dialect === undefined || dialect === 'moondream'
    this.#reader = inJson ? new QuotedReply(new Salvager()) : new MarkReader(dialect)
  }

  get full(): boolean {
    return this.#index >= MOST_ITEMS
  }

  get properlyEmpty(): boolean {
    return this.#readable && this.#rejected === 0 && !this.open
  }

  read(text: string): readonly LookEvent[] {
    this.#spoke ||= text.trim() !== ''
    return this.#events(this.#reader.push(text))
  }

  overhear(thought: string): void {
    if (this.#thoughts.length < KEPT_THOUGHTS) this.#thoughts += thought
  }

  /** A model that came to its end and only thought has answered in its thoughts. */
  finish(complete: boolean): readonly LookEvent[] {
    const before = complete && !this.#spoke ? this.#reader.push(this.#thoughts) : []
    const { found, readable, open } = this.#reader.end(complete)
    this.open = open
    this.#readable = readable
    return this.#events([...before, ...found])
  }

  #events(found: readonly Found[]): readonly LookEvent[] {
    return found.slice(0, MOST_ITEMS - this.#index).map((one) => this.#event(one))
  }

  #event(found: Found): LookEvent {
    const { lookId } = this.#reading
    const index = this.#index++
    if (found.kind === 'rejected') return this.#reject(found.issue, found.raw)
    const detection = toDetection(found.value, this.#reading, index)
    if (!detection.ok) return this.#reject(detection.failure, found.raw)
    this.told += 1
    return { type: 'detection', lookId, detection: detection.value }
  }

  #reject(issue: string, raw: string): LookEvent {
    this.#rejected += 1
    return { type: 'rejected', lookId: this.#reading.lookId, issue, raw: raw.slice(0, KEPT_RAW) }
  }
}
