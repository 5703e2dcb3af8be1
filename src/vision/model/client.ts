import type { Failure } from '../../core/analysis/failure.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import { WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import { type Found, Salvager } from '../salvage/salvage.ts'
import { ask, type ReplyPart, type TokenUsage } from './ask.ts'
import { type ItemReading, toDetection } from './detection.ts'
import { CUT_OFF, UNREADABLE } from './failures.ts'
import { replyJsonSchema } from './item-schema.ts'
import { listCost } from './prices.ts'
import { foodPrompt, PROMPT_VERSION } from './prompt.ts'
import type { ModelConfig } from './provider.ts'
import { type Convention, conventionFor, seenSize } from './registry.ts'

export type { ModelConfig } from './provider.ts'

/** More is a model that repeats itself. */
const MOST_ITEMS = 300
/** Characters of a rejected item kept for the person to see. */
const KEPT_RAW = 500

/**
 * A vision model behind the product's port: asked in its own convention, every item told as soon as it is complete, each
 * bad one rejected on its own. Expected failures are events; `end` comes last, unless aborted.
 */
export function modelClient(config: ModelConfig): VisionClient {
  const id = `${config.family}:${config.model}:prompt-${PROMPT_VERSION}`
  return { id, look: (request, signal) => look(config, request, signal) }
}

async function* look(
  config: ModelConfig,
  request: LookRequest,
  signal: AbortSignal,
): AsyncGenerator<LookEvent> {
  const started = performance.now()
  const lookId = crypto.randomUUID()
  const { sent } = request.photo
  const convention = conventionOf(config)
  const seen = seenSize(config.family, config.model, sent)
  const { opinionFor, emphasis, question: asked, detail } = request
  const person = opinionFor === undefined || opinionFor.trim() === '' ? {} : { opinionFor }

  yield { type: 'look', id: lookId, region: WHOLE_PHOTO, model: config.model }
  yield { type: 'stage', stage: 'looking' }

  const items = new Items({ ...readingOf(convention), seen, lookId, forPerson: 'opinionFor' in person })
  const question = {
    image: sent,
    text: foodPrompt({
      convention,
      seen,
      ...person,
      ...(emphasis && { emphasis }),
      ...(asked && { question: asked }),
      ...(detail && { detail }),
    }),
    schema: replyJsonSchema(convention),
  }
  for await (const part of ask(config, question, signal)) {
    if (part.type === 'text') yield* items.read(part.text)
    else if (part.type === 'thought') items.overhear(part.text)
    else {
      yield* items.finish(part.type === 'done' && !part.truncated)
      yield* conclusion(config, part, items, lookId, performance.now() - started)
      return
    }
    if (items.full) {
      yield { type: 'end', lookId, truncated: true }
      return
    }
  }
}

/** A person's own frame outweighs the registry's, also in what the model is asked for. */
function conventionOf(config: ModelConfig): Convention {
  const convention = conventionFor(config.family, config.model)
  if (!config.frame) return convention
  return { frame: config.frame, placeKey: convention.placeKey, place: convention.place }
}

function readingOf({ frame, pixelsAboveOne }: Convention): Pick<ItemReading, 'frame' | 'pixelsAboveOne'> {
  return { frame, pixelsAboveOne: pixelsAboveOne === true }
}

function* conclusion(
  config: ModelConfig,
  part: Extract<ReplyPart, { type: 'done' | 'failure' }>,
  items: Items,
  lookId: string,
  elapsedMs: number,
): Generator<LookEvent> {
  if (part.usage) yield usageOf(config, part.usage, lookId, elapsedMs)
  const failure = failureOf(part, items)
  if (failure) yield { type: 'failure', lookId, failure }
  const truncated = part.type === 'failure' ? items.told > 0 || items.open : part.truncated || items.open
  yield { type: 'end', lookId, truncated }
}

function usageOf(
  { family, model }: ModelConfig,
  { cachedTokens, ...tokens }: TokenUsage,
  lookId: string,
  elapsedMs: number,
): LookEvent {
  const cost = listCost(family, model, { ...tokens, ...(cachedTokens && { cachedTokens }) })
  return { type: 'usage', lookId, ...tokens, ...(cost === undefined ? {} : { costUsd: cost }), elapsedMs }
}

function failureOf(
  part: Extract<ReplyPart, { type: 'done' | 'failure' }>,
  items: Items,
): Failure | undefined {
  if (part.type === 'failure') return part.failure
  if (items.open && !part.ended) return CUT_OFF
  return items.told === 0 && !items.properlyEmpty ? UNREADABLE : undefined
}

/** The items of one reply. */
class Items {
  readonly #reading: ItemReading
  readonly #salvager = new Salvager()
  #thoughts = ''
  #spoke = false
  #index = 0
  #rejected = 0
  /** Items that became sightings. */
  told = 0
  /** The reply broke off within an item or its list. */
  open = false
  #readable = false

  constructor(reading: ItemReading) {
    this.#reading = reading
  }

  get full(): boolean {
    return this.#index >= MOST_ITEMS
  }

  get properlyEmpty(): boolean {
    return this.#readable && this.#rejected === 0 && !this.open
  }

  read(text: string): readonly LookEvent[] {
    this.#spoke ||= text.trim() !== ''
    return this.#events(this.#salvager.push(text))
  }

  overhear(thought: string): void {
    if (this.#thoughts.length < 200_000) this.#thoughts += thought
  }

  /** A model that came to its end and only thought has answered in its thoughts. */
  finish(complete: boolean): readonly LookEvent[] {
    const before = complete && !this.#spoke ? this.#salvager.push(this.#thoughts) : []
    const { found, readable, open } = this.#salvager.end(complete)
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
    if (found.kind === 'item') {
      const detection = toDetection(found.value, this.#reading, index)
      if (detection.ok) {
        this.told += 1
        return { type: 'detection', lookId, detection: detection.value }
      }
      return this.#reject(detection.failure, found.raw)
    }
    return this.#reject(found.issue, found.raw)
  }

  #reject(issue: string, raw: string): LookEvent {
    this.#rejected += 1
    return { type: 'rejected', lookId: this.#reading.lookId, issue, raw: raw.slice(0, KEPT_RAW) }
  }
}
