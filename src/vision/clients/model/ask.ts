import { setImmediate as nextTurn } from 'node:timers/promises'
import { idleTimeoutMs } from '../../../core/analysis/idle-timeouts.ts'
import type { Failure } from '../../../core/terms/failure.ts'
import { pause } from '../../pause.ts'
import { CUT_OFF, failureOf, IdleTimeout, NO_KEY, REFUSED, rejectsSchema } from './failures.ts'
import { FAMILY_FACTS } from './families.ts'
import type { ModelConfig } from './model-config.ts'
import { callsTools } from './registry.ts'
import { repliesInTurns } from './replies-in-turns.ts'
import { type Question, type ReplyEvent, replyEvents } from './reply-events.ts'
import { RunningUsage, type TokenUsage } from './running-usage.ts'

/** A model's reply as it comes. Ends with `done` or `failure`; aborted, it just ends. */
export type ReplyPart =
  | { readonly type: 'text'; readonly text: string }
  /** What a model thought aloud; some put the whole answer there. */
  | { readonly type: 'thought'; readonly text: string }
  /** What it has taken beyond what was told so far; the ending tells the rest. */
  | { readonly type: 'usage'; readonly usage: TokenUsage }
  | {
      readonly type: 'done'
      readonly truncated: boolean
      readonly ended: boolean
      readonly usage: TokenUsage
    }
  | { readonly type: 'failure'; readonly failure: Failure; readonly usage?: TokenUsage }

const MOST_RETRIES = 2
const RETRY_MS = 600
/** How long parts that have all come at once may keep others waiting. */
const TURN_MS = 20
/** A longer wait is the person's to decide on. */
const LONGEST_WAIT_SECONDS = 3

/**
 * Asks a model one question about one image and streams its reply. A passing failure before the first byte is tried again
 * at most twice, a schema the provider turns down is left out once; after the first byte nothing is repeated. Aborting,
 * or leaving the loop, aborts the request.
 */
export async function* ask(
  config: ModelConfig,
  question: Question,
  signal: AbortSignal,
): AsyncGenerator<ReplyPart> {
  const { needsKey } = FAMILY_FACTS[config.family]
  if (needsKey && !config.apiKey) return yield { type: 'failure', failure: NO_KEY }
  for (let retries = 0; ; ) {
    const broken = yield* attempt(config, question, signal)
    if (!broken || signal.aborted) return
    const ownServer = !needsKey || config.family === 'meta'
    if ((question.schema || question.specialTokens) && rejectsSchema(broken.error, ownServer)) {
      // What else such a server may not know is left out along with it.
      const { effort: _, ...known } = config
      config = known
      question = { image: question.image, text: question.text }
      continue
    }
    const failure = failureOf(broken.error, false)
    if (!failure) throw broken.error
    if (retries >= MOST_RETRIES || !isPassing(failure)) return yield { type: 'failure', failure }
    await pause(waitMs(failure, retries, config), signal)
    if (signal.aborted) return
    retries += 1
  }
}

/** One request. An error before the reply began is returned, for the caller to judge. */
async function* attempt(
  config: ModelConfig,
  question: Question,
  signal: AbortSignal,
): AsyncGenerator<ReplyPart, { readonly error: unknown } | undefined> {
  const own = new AbortController()
  const request = AbortSignal.any([signal, own.signal])
  const idleMs = config.pace?.idleMs ?? idleTimeoutMs(config.family)
  const startIdling = () => setTimeout(() => own.abort(new IdleTimeout()), idleMs)
  let idling = startIdling()
  const running = new RunningUsage()
  let begun = false
  let turn = performance.now()
  try {
    for await (const part of eventsOf(config, question, request)) {
      if (performance.now() - turn > TURN_MS) {
        await nextTurn()
        turn = performance.now()
      }
      if (part.type === 'raw') {
        // No sign of life: some send these while the model is silent.
        const usage = running.heard(part.value)
        if (usage) yield { type: 'usage', usage }
        continue
      }
      clearTimeout(idling)
      if (part.type === 'text' || part.type === 'thought') {
        begun = true
        // Not while the consumer is busy with it.
        yield part
      } else if (part.type === 'turn') {
        running.ended(part.usage)
      } else if (part.type === 'finish') {
        yield ending(part, running.rest(part.usage))
        return undefined
      }
      idling = startIdling()
    }
    if (!signal.aborted) yield { type: 'failure', failure: CUT_OFF }
  } catch (error) {
    if (signal.aborted) return undefined
    const cause = request.reason instanceof IdleTimeout ? request.reason : error
    if (!begun) return { error: cause }
    yield { type: 'failure', failure: failureOf(cause, true) ?? CUT_OFF }
  } finally {
    clearTimeout(idling)
    own.abort()
  }
  return undefined
}

function eventsOf(config: ModelConfig, question: Question, signal: AbortSignal): AsyncIterable<ReplyEvent> {
  const { lookups, family, model } = config
  return lookups && callsTools(family, model)
    ? repliesInTurns({ ...config, lookups }, question, signal)
    : replyEvents(config, question, signal)
}

type Finish = Extract<ReplyEvent, { readonly type: 'finish' }>

function ending({ reason, rawReason }: Finish, usage: TokenUsage): ReplyPart {
  if (reason === 'content-filter') return { type: 'failure', failure: REFUSED, usage }
  if (reason === 'error') return { type: 'failure', failure: CUT_OFF, usage }
  // OpenAI gives no raw reason for a reply that is complete.
  const ended = reason === 'stop' || reason === 'length' || rawReason !== undefined
  return { type: 'done', truncated: reason === 'length', ended, usage }
}

function isPassing(failure: Failure): boolean {
  if (failure.kind !== 'transport' || failure.code === 'timeout') return false
  const { code, retryAfterSeconds } = failure
  if (retryAfterSeconds === undefined) return code !== 'rate-limited'
  return retryAfterSeconds <= LONGEST_WAIT_SECONDS
}

/** Longer each time, and never the same for all who were turned away at once. */
function waitMs(failure: Failure, retries: number, config: ModelConfig): number {
  const asked = failure.kind === 'transport' ? failure.retryAfterSeconds : undefined
  const step = (config.pace?.retryMs ?? RETRY_MS) * 2 ** retries
  return (asked ?? 0) * 1000 + step * (asked === undefined ? 0.5 + Math.random() : 0.5 * Math.random())
}
