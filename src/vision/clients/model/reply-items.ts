import type { LookEvent } from '../../../core/analysis/look.ts'
import { AddressedText, type Heard } from '../../reply-parser/addressed-text.ts'
import { LocationTagParser } from '../../reply-parser/dialects/location-tag-parser.ts'
import { JsonReplyParser } from '../../reply-parser/json-reply-parser.ts'
import { QuotedReplyParser } from '../../reply-parser/quoted-reply-parser.ts'
import type { ParsedItem, ReplyParser } from '../../reply-parser/reply-parser.ts'
import type { Convention } from './registry.ts'
import { type ItemReading, toDetection } from './to-detection.ts'

/** More is a model that repeats itself. */
const MOST_ITEMS = 300
/** Characters. 300 items are about 300,000; more is a model that talks without end. */
const LONGEST_REPLY = 1_000_000
/** Characters of a rejected item kept for the person to see. */
const KEPT_RAW = 500
/** Characters of thoughts kept, in case the reply has nothing else. */
const KEPT_THOUGHTS = 200_000

/** The items of one reply as events, each as soon as it is complete. `dialect`: the tags the model writes, if not JSON. */
export class ReplyItems {
  readonly #reading: ItemReading
  readonly #parser: ReplyParser
  readonly #channels = new AddressedText()
  #thoughts = ''
  #spoke = false
  #index = 0
  #length = 0
  #rejected = 0
  /** Items that became sightings. */
  told = 0
  /** The reply broke off within an item or its list. */
  open = false
  #readable = false

  constructor(reading: ItemReading, dialect?: Convention['dialect']) {
    this.#reading = reading
    const inJson = dialect === undefined || dialect === 'moondream'
    this.#parser = inJson ? new QuotedReplyParser(new JsonReplyParser()) : new LocationTagParser(dialect)
  }

  get full(): boolean {
    return this.#index >= MOST_ITEMS || this.#length > LONGEST_REPLY
  }

  get properlyEmpty(): boolean {
    return this.#readable && this.#rejected === 0 && !this.open
  }

  read(text: string): readonly LookEvent[] {
    this.#length += text.length
    return this.#hear(this.#channels.push(text))
  }

  overhear(thought: string): void {
    if (this.#thoughts.length < KEPT_THOUGHTS) this.#thoughts += thought
  }

  /** A model that came to its end and only thought has answered in its thoughts. */
  finish(complete: boolean): readonly LookEvent[] {
    const last = this.#hear(this.#channels.end())
    const before = complete && !this.#spoke ? this.#parser.push(this.#thoughts) : []
    const { items, readable, open } = this.#parser.end(complete)
    this.open = open
    this.#readable = readable
    return [...last, ...this.#events([...before, ...items])]
  }

  #hear({ said, thought }: Heard): readonly LookEvent[] {
    this.overhear(thought)
    this.#spoke ||= said.trim() !== ''
    return said === '' ? [] : this.#events(this.#parser.push(said))
  }

  #events(items: readonly ParsedItem[]): readonly LookEvent[] {
    return items.slice(0, MOST_ITEMS - this.#index).map((item) => this.#event(item))
  }

  #event(item: ParsedItem): LookEvent {
    const { lookId } = this.#reading
    const index = this.#index++
    const read =
      item.kind === 'item'
        ? toDetection(item.value, this.#reading, index)
        : ({ ok: false, failure: item.issue } as const)
    if (read.ok) {
      this.told += 1
      return { type: 'detection', lookId, detection: read.value }
    }
    this.#rejected += 1
    return { type: 'rejected', lookId, issue: read.failure, raw: item.raw.slice(0, KEPT_RAW) }
  }
}
