import type { LookEvent, LookRequest, VisionClient } from '../../../core/analysis/look.ts'
import { mayTrainOn } from '../../../core/analysis/may-train.ts'
import { WHOLE_PHOTO } from '../../../core/geometry/normalized.ts'
import type { Failure } from '../../../core/terms/failure.ts'
import { FOOD_LENS } from '../../../lenses/food/lens.ts'
import type { Lens } from '../../../lenses/lens.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { ask, type ReplyPart } from './ask.ts'
import { dialectPrompt, writesSpecialTokens } from './dialect-prompt.ts'
import { expectedLook } from './expected-look.ts'
import { CUT_OFF, MAY_TRAIN, UNREADABLE } from './failures.ts'
import { counted, LOOKUP_PROMPT } from './lookup-tools.ts'
import type { ModelConfig } from './model-config.ts'
import { listCost } from './prices.ts'
import { type Convention, callsTools, conventionFor, seenSize } from './registry.ts'
import { ReplyItems } from './reply-items.ts'
import type { TokenUsage } from './running-usage.ts'

/**
 * A vision model behind the product's port: asked in its own convention, every item told as soon as it is complete, each
 * bad one rejected on its own. Expected failures are events; `end` comes last, unless aborted.
 */
export function modelClient(config: ModelConfig, lens: Lens = FOOD_LENS): VisionClient {
  const { family, model, effort } = config
  return {
    id: `${family}:${model}:prompt-${lens.promptVersion}`,
    expected: expectedLook(family, model, effort),
    look: (request, signal) => look(config, lens, request, signal),
  }
}

async function* look(
  config: ModelConfig,
  lens: Lens,
  request: LookRequest,
  signal: AbortSignal,
): AsyncGenerator<LookEvent> {
  const started = performance.now()
  const lookId = crypto.randomUUID()
  const { sent } = request.photo
  const convention = conventionOf(config)
  const { dialect, frame, pixelsAboveOne } = convention
  const seen = seenSize(config.family, config.model, sent)
  const { opinionFor, emphasis, question: asked, detail } = request
  const forPerson = opinionFor?.trim() ? opinionFor : undefined

  yield { type: 'look', id: lookId, region: WHOLE_PHOTO, model: config.model }
  if (mayTrainOn(config.model) && !config.mayTrain) {
    yield { type: 'failure', lookId, failure: MAY_TRAIN }
    return yield { type: 'end', lookId, truncated: true }
  }
  yield { type: 'stage', stage: 'looking' }

  const reading = { frame, pixelsAboveOne: pixelsAboveOne === true, seen, lookId, forPerson: !!forPerson }
  const items = new ReplyItems(reading, dialect)
  const text = () =>
    lens.prompt(
      withoutUndefined({ convention, seen, opinionFor: forPerson, emphasis, question: asked, detail }),
    )
  const lookups = callsTools(config.family, config.model) && config.lookups && counted(config.lookups)
  const question = dialect
    ? { image: sent, text: dialectPrompt(dialect), specialTokens: writesSpecialTokens(convention) }
    : {
        image: sent,
        text: lookups ? `${text()}\n\n${LOOKUP_PROMPT}` : text(),
        schema: lens.replySchema(convention),
      }
  for await (const part of ask(lookups ? { ...config, lookups } : config, question, signal)) {
    if (part.type === 'text') yield* items.read(part.text)
    else if (part.type === 'thought') items.overhear(part.text)
    else if (part.type === 'usage') yield usageOf(config, part.usage, lookId, 0)
    else {
      yield* items.finish(part.type === 'done' && part.ended && !part.truncated)
      if (lookups && lookups.failed() > 0) yield { type: 'lookup-failed', lookId, lookups: lookups.failed() }
      yield* conclusion(config, part, items, lookId, performance.now() - started)
      return
    }
    if (items.full) return yield { type: 'end', lookId, truncated: true }
  }
}

/** A person's own frame outweighs the registry's, also in what the model is asked for. */
function conventionOf(config: ModelConfig): Convention {
  const convention = conventionFor(config.family, config.model)
  if (!config.frame) return convention
  const { pixelsAboveOne: _, ...rest } = convention
  return { ...rest, frame: config.frame }
}

type Ending = Extract<ReplyPart, { type: 'done' | 'failure' }>

function* conclusion(
  config: ModelConfig,
  part: Ending,
  items: ReplyItems,
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
  { cachedTokens, model: answeredBy = model, ...tokens }: TokenUsage,
  lookId: string,
  elapsedMs: number,
): LookEvent {
  const taken = withoutUndefined({ ...tokens, cachedTokens })
  const costUsd = listCost(family, model, taken) ?? listCost(family, answeredBy, taken)
  return withoutUndefined({ type: 'usage' as const, lookId, ...tokens, costUsd, elapsedMs })
}

function failureOf(part: Ending, items: ReplyItems): Failure | undefined {
  if (part.type === 'failure') return part.failure
  const nothing = items.told === 0 && !items.properlyEmpty
  if (!part.ended && (items.open || nothing)) return CUT_OFF
  return nothing ? UNREADABLE : undefined
}
