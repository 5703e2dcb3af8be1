/** The wire formats the upstream speaks, as their makers document them. Shares nothing with `src`. */
export const WIRE_FORMATS = ['gemini', 'anthropic', 'responses', 'chat'] as const
export type WireFormat = (typeof WIRE_FORMATS)[number]

export type Ending = 'complete' | 'length' | 'refusal'

/** One reply as server-sent events. `text` may be called any number of times between `begin` and `end`. */
export type Encoder = {
  begin(model: string): string
  text(piece: string): string
  /** What a server tells apart as the model's thoughts. */
  thought?(piece: string): string
  /** A refusal replaces the text. */
  end(ending: Ending): string
  /** The body of an error with an HTTP status. */
  error(status: number): unknown
}

export const INPUT_TOKENS = 1234
export const OUTPUT_TOKENS = 567

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const event = (type: string, value: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`

function gemini(): Encoder {
  const chunk = (candidate: object, extra: object = {}) =>
    `data: ${JSON.stringify({ candidates: [{ ...candidate, index: 0 }], modelVersion: 'test', responseId: 'r1', ...extra })}\r\n\r\n`
  const usageMetadata = {
    promptTokenCount: INPUT_TOKENS,
    candidatesTokenCount: OUTPUT_TOKENS,
    totalTokenCount: INPUT_TOKENS + OUTPUT_TOKENS,
  }
  let said = 0
  return {
    begin: () => '',
    // It tells with every chunk what it has counted so far.
    text: (piece) => {
      said += piece.length
      const candidatesTokenCount = Math.min(OUTPUT_TOKENS, Math.ceil(said / 4))
      return chunk(
        { content: { parts: [{ text: piece }], role: 'model' } },
        { usageMetadata: { ...usageMetadata, candidatesTokenCount } },
      )
    },
    end: (ending) =>
      ending === 'refusal'
        ? `data: ${JSON.stringify({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata })}\r\n\r\n`
        : chunk(
            {
              content: { parts: [{ text: '' }], role: 'model' },
              finishReason: ending === 'length' ? 'MAX_TOKENS' : 'STOP',
            },
            { usageMetadata },
          ),
    error: (status) => ({
      error:
        status === 401
          ? {
              code: 400,
              message: 'API key not valid. Please pass a valid API key.',
              status: 'INVALID_ARGUMENT',
              details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
            }
          : { code: status, message: `Upstream says ${status}`, status: 'UNKNOWN' },
    }),
  }
}

function anthropic(): Encoder {
  return {
    begin: (model) =>
      event('message_start', {
        message: {
          id: 'msg_1',
          type: 'message',
          role: 'assistant',
          model,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: INPUT_TOKENS, output_tokens: 1 },
        },
      }) +
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }) +
      event('ping', {}),
    text: (piece) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } }),
    end: (ending) =>
      event('content_block_stop', { index: 0 }) +
      event('message_delta', {
        delta: {
          stop_reason: { complete: 'end_turn', length: 'max_tokens', refusal: 'refusal' }[ending],
          stop_sequence: null,
        },
        usage: { output_tokens: OUTPUT_TOKENS },
      }) +
      event('message_stop', {}),
    error: (status) => ({
      type: 'error',
      error: {
        type: status === 401 ? 'authentication_error' : status === 429 ? 'rate_limit_error' : 'api_error',
        message: `Upstream says ${status}`,
      },
    }),
  }
}

function responses(): Encoder {
  let sequence = 0
  let said = ''
  let model = ''
  const next = (type: string, value: object) => event(type, { sequence_number: sequence++, ...value })
  const response = (status: string, extra: object = {}) => ({
    id: 'resp_1',
    object: 'response',
    created_at: 1_790_000_000,
    status,
    model,
    output: [],
    error: null,
    incomplete_details: null,
    ...extra,
  })
  const place = { item_id: 'item_1', output_index: 0, content_index: 0 }
  const item = (status: string, content: readonly object[]) => ({
    id: 'item_1',
    type: 'message',
    status,
    role: 'assistant',
    content,
  })
  const usage = {
    input_tokens: INPUT_TOKENS,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: OUTPUT_TOKENS,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: INPUT_TOKENS + OUTPUT_TOKENS,
  }
  return {
    begin: (asked) => {
      model = asked
      return (
        next('response.created', { response: response('in_progress') }) +
        next('response.in_progress', { response: response('in_progress') }) +
        next('response.output_item.added', { output_index: 0, item: item('in_progress', []) }) +
        next('response.content_part.added', {
          ...place,
          part: { type: 'output_text', annotations: [], text: '' },
        })
      )
    },
    text: (piece) => {
      said += piece
      return next('response.output_text.delta', { ...place, delta: piece })
    },
    end: (ending) => {
      const refusal = 'I am sorry, I cannot help with this photo.'
      const refused = ending === 'refusal'
      const content = refused
        ? { type: 'refusal', refusal }
        : { type: 'output_text', annotations: [], text: said }
      const done = refused
        ? next('response.refusal.delta', { ...place, delta: refusal }) +
          next('response.refusal.done', { ...place, refusal })
        : next('response.output_text.done', { ...place, text: said })
      const finished = item(ending === 'length' ? 'incomplete' : 'completed', [content])
      return (
        done +
        next('response.content_part.done', { ...place, part: content }) +
        next('response.output_item.done', { output_index: 0, item: finished }) +
        (ending === 'length'
          ? next('response.incomplete', {
              response: response('incomplete', {
                output: [finished],
                incomplete_details: { reason: 'max_output_tokens' },
                usage,
              }),
            })
          : next('response.completed', { response: response('completed', { output: [finished], usage }) }))
      )
    },
    error: openAiError,
  }
}

function chat(): Encoder {
  let model = ''
  const chunk = (delta: object, finish: string | null = null) =>
    data({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1_790_000_000,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    })
  return {
    begin: (asked) => {
      model = asked
      return chunk({ role: 'assistant', content: '' })
    },
    text: (piece) => chunk({ content: piece }),
    // vLLM and llama.cpp; the SDK reads this name.
    thought: (piece) => chunk({ reasoning_content: piece }),
    end: (ending) =>
      chunk({}, { complete: 'stop', length: 'length', refusal: 'content_filter' }[ending]) +
      data({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        created: 1_790_000_000,
        model,
        choices: [],
        usage: {
          prompt_tokens: INPUT_TOKENS,
          completion_tokens: OUTPUT_TOKENS,
          total_tokens: INPUT_TOKENS + OUTPUT_TOKENS,
        },
      }) +
      'data: [DONE]\n\n',
    error: openAiError,
  }
}

function openAiError(status: number): unknown {
  const code = status === 401 ? 'invalid_api_key' : status === 404 ? 'model_not_found' : null
  return { error: { message: `Upstream says ${status}`, type: 'api_error', param: null, code } }
}

export const ENCODERS: Readonly<Record<WireFormat, () => Encoder>> = { gemini, anthropic, responses, chat }
export const TOKENS = { input: INPUT_TOKENS, output: OUTPUT_TOKENS }
