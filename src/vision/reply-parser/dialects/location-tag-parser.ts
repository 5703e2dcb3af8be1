import { JsonReplyParser } from '../json-reply-parser.ts'
import type { ParsedItem, ReplyEnd, ReplyParser } from '../reply-parser.ts'
import { deepseek } from './deepseek.ts'
import { type Dialect, type DialectId, indexOf, type LocationTag } from './dialect.ts'
import { florence } from './florence.ts'
import { molmo } from './molmo.ts'
import { paligemma } from './paligemma.ts'

const BY_ID: Readonly<Record<DialectId, Dialect>> = { deepseek, paligemma, florence, molmo }

/** Characters. A tag of 300 points is about 6,000. */
const LONGEST_TAG = 20_000
/** Of text without a tag: enough for the opening of one, and for a label before it. */
const KEPT_TEXT = 300
/** Read at once: a dialect searches all that is kept, which must not grow with the piece. */
const LONGEST_STEP = 1000

/**
 * Reads a reply whose places stand in the model's own tags, each as soon as it closes. Where no tag comes at all, what
 * there is of JSON counts, once the reply is over: the same model may answer so behind another server.
 */
export class LocationTagParser implements ReplyParser {
  readonly #dialect: Dialect
  readonly #json = new JsonReplyParser()
  readonly #inJson: ParsedItem[] = []
  #text = ''
  #label: string | undefined
  #tagged = false

  constructor(id: DialectId) {
    this.#dialect = BY_ID[id]
  }

  push(piece: string): readonly ParsedItem[] {
    if (!this.#tagged && !this.#dialect.neverJson) this.#inJson.push(...this.#json.push(piece))
    const items: ParsedItem[] = []
    for (let at = 0; at < piece.length; at += LONGEST_STEP) {
      this.#text += piece.slice(at, at + LONGEST_STEP)
      items.push(...this.#complete(false), ...this.#forget())
    }
    return items
  }

  end(complete: boolean): ReplyEnd {
    const items = this.#complete(complete)
    const begun = this.#begun(complete)
    if (!this.#tagged && begun === undefined) {
      const json = this.#json.end(complete)
      return { ...json, items: [...this.#inJson, ...json.items] }
    }
    if (begun === undefined) return { items, readable: true, open: false }
    return {
      items: [...items, { kind: 'rejected', issue: 'cut-off', raw: begun }],
      readable: true,
      open: true,
    }
  }

  #complete(over: boolean): readonly ParsedItem[] {
    const items: ParsedItem[] = []
    for (;;) {
      const tag = this.#dialect.firstTag(this.#text, over, this.#label)
      if (!tag) return items
      items.push(...this.#read(tag))
      this.#text = this.#text.slice(tag.end)
      this.#tagged = true
    }
  }

  #read({ start, end, items }: LocationTag): readonly ParsedItem[] {
    const raw = this.#text.slice(start, end)
    this.#label = items.at(-1)?.label ?? this.#label
    if (items.length === 0) return [{ kind: 'rejected', issue: 'not-json', raw }]
    return items.flatMap((value) => (isNoFood(value.label) ? [] : [{ kind: 'item', value, raw }]))
  }

  /** The tag the text ends in. */
  #begun(complete: boolean): string | undefined {
    const start = this.#tagStart()
    if (start !== undefined) return this.#text.slice(start)
    const label = this.#text.trim()
    return this.#tagged && this.#dialect.labelFirst && !complete && label !== '' ? label : undefined
  }

  /** Lets go of prose, and of a tag that never ends. */
  #forget(): readonly ParsedItem[] {
    const start = this.#tagStart()
    if (start === undefined) this.#text = this.#text.slice(-KEPT_TEXT)
    if (start === undefined || this.#text.length - start <= LONGEST_TAG) return []
    const raw = this.#text.slice(start)
    this.#text = ''
    return [{ kind: 'rejected', issue: 'too-long', raw }]
  }

  /** Where a tag begins that is not complete. */
  #tagStart(): number | undefined {
    const opening = indexOf(this.#text, this.#dialect.opening)
    return opening !== undefined && this.#dialect.labelFirst ? 0 : opening
  }
}

/** What detectors of everything also find. Cups, bowls and bottles are not among it: they may be all one sees of a drink. */
const NO_FOOD = new Set(
  `table,tables,desk,chair,chairs,tablecloth,placemat,napkin,plate,plates,dish,tableware,cutlery,fork,forks,knife,knives,spoon,spoons,chopsticks,tray,shelf,shelves,fridge,refrigerator,freezer,door,drawer,counter,countertop,wall,floor,window,hand,hands,person,people,man,woman,boy,girl,face`.split(
    ',',
  ),
)

/** "Wooden dining table", "fork on a napkin"; not "plate of pasta". */
function isNoFood(label: string): boolean {
  const name = label.trim().toLowerCase()
  const [head = ''] = name.split(/ (?:on|in|at|near|beside|next to) /)
  return !/ (?:of|with) /.test(head) && NO_FOOD.has(head.split(/\s+/).at(-1) ?? '')
}
