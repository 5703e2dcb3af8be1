import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import { onDeviceModel } from '../../core/analysis/sent-looks.ts'
import { WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import type { Failure } from '../../core/terms/failure.ts'
import { FOOD_LENS } from '../../lenses/food/lens.ts'
import { withoutUndefined } from '../../wire/optional-keys.ts'
import { conventionFor } from '../clients/model/registry.ts'
import { ReplyItems } from '../clients/model/reply-items.ts'
import { type LanguageModelApi, type LanguageModelSession, LOOKING, PROMPT_API } from './language-model.ts'

/**
 * The multimodal model of the browser, asked as any other model is: the same words, the same form of reply, read by the same
 * reader. It runs on this device. Chrome's is a small Gemini, so it is asked for places as Gemini is; that it answers in
 * that way is not confirmed.
 */
export function promptApiClient(api: LanguageModelApi): VisionClient {
  return {
    id: `${PROMPT_API}:prompt-${FOOD_LENS.promptVersion}`,
    look: (request, signal) => look(api, request, signal),
  }
}

async function* look(
  api: LanguageModelApi,
  request: LookRequest,
  signal: AbortSignal,
): AsyncGenerator<LookEvent> {
  const started = performance.now()
  const lookId = crypto.randomUUID()
  yield { type: 'look', id: lookId, region: WHOLE_PHOTO, model: onDeviceModel(PROMPT_API) }
  yield { type: 'stage', stage: 'preparing' }
  const { sent } = request.photo
  const { frame } = CONVENTION
  const items = new ReplyItems({
    frame,
    pixelsAboveOne: false,
    seen: sent,
    lookId,
    forPerson: request.opinionFor !== undefined,
  })
  let session: LanguageModelSession | undefined
  try {
    session = await api.create({ ...LOOKING, signal })
    yield { type: 'stage', stage: 'looking' }
    for await (const text of reply(session, request, signal)) {
      yield* items.read(text)
      if (items.full) break
    }
    yield* items.finish(!items.full)
    if (items.told === 0 && !items.properlyEmpty) yield { type: 'failure', lookId, failure: UNREADABLE }
    const elapsedMs = Math.round(performance.now() - started)
    yield { type: 'usage', lookId, inputTokens: 0, outputTokens: 0, elapsedMs }
    yield { type: 'end', lookId, truncated: items.full || items.open }
  } catch (error) {
    if (signal.aborted) return
    yield* items.finish(false)
    yield { type: 'failure', lookId, failure: failureOf(error) }
    yield { type: 'end', lookId, truncated: items.told > 0 }
  } finally {
    session?.destroy()
  }
}

const CONVENTION = conventionFor('google', 'gemini-nano')
const UNREADABLE: Failure = { kind: 'contract', code: 'unreadable-reply', retryable: true }

/** The reply as it is written. A browser that cannot hold the model to the form is asked once more without it. */
async function* reply(
  session: LanguageModelSession,
  request: LookRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { photo, opinionFor, emphasis, question, detail } = request
  const options = { convention: CONVENTION, seen: photo.sent, opinionFor, emphasis, question, detail }
  const value = FOOD_LENS.prompt(withoutUndefined(options))
  const image = new Blob([photo.sent.bytes], { type: photo.sent.mediaType })
  const content = [
    { type: 'text', value },
    { type: 'image', value: image },
  ] as const
  const ask = (form: object) => session.promptStreaming([{ role: 'user', content }], { ...form, signal })
  try {
    yield* chunks(ask({ responseConstraint: FOOD_LENS.replySchema(CONVENTION) }))
  } catch (error) {
    if (nameOf(error) !== 'NotSupportedError') throw error
    yield* chunks(ask({}))
  }
}

async function* chunks(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // Leaving early tells the model to stop.
    await reader.cancel().catch(() => undefined)
  }
}

/** The errors that the API is specified to throw. Anything else is a bug. */
function failureOf(error: unknown): Failure {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
    case 'SyntaxError':
      return { kind: 'provider', code: 'bad-request', retryable: false }
    case 'NotSupportedError':
    case 'NotAllowedError':
      return { kind: 'provider', code: 'unknown-model', retryable: false }
    case 'NotReadableError':
      return { kind: 'provider', code: 'refused', retryable: false }
    case 'NetworkError':
      return { kind: 'transport', code: 'offline', retryable: true }
    case 'InvalidStateError':
    case 'OperationError':
    case 'UnknownError':
    case 'AbortError':
      return { kind: 'transport', code: 'server-error', retryable: true }
    default:
      throw error
  }
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : ''
}
