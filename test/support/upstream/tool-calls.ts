import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ENCODERS, type WireFormat } from './formats.ts'
import { formatOf, readBody } from './requests.ts'

export type ToolCall = { readonly name: string; readonly input: object }

/** A provider whose model first asks for a tool, as often as told, then answers. `bodies` are the requests as sent. */
export type ToolUpstream = {
  readonly url: string
  readonly bodies: readonly string[]
  /** The answer has been written to its end. */
  readonly answered: () => boolean
  close(): Promise<void>
}

export type ToolUpstreamOptions = {
  readonly call: ToolCall
  /** Requests that are answered with the call; Infinity for a model that never stops asking. */
  readonly times: number
  readonly reply: string
  /** What the last piece of the reply waits for. */
  readonly beforeLast?: Promise<void>
}

export async function startToolUpstream(options: ToolUpstreamOptions): Promise<ToolUpstream> {
  const bodies: string[] = []
  let answered = false
  const server = createServer((request, response) => {
    void (async () => {
      const format = formatOf(request.url ?? '')
      const body = await readBody(request)
      if (!format) {
        response.writeHead(404).end()
        return
      }
      bodies.push(body)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      if (bodies.length <= options.times && !forbidsTools(body)) {
        response.end(CALLS[format](options.call, bodies.length))
        return
      }
      const encoder = ENCODERS[format]()
      response.write(encoder.begin('test'))
      const pieces = options.reply.match(/.{1,40}/gs) ?? []
      for (const [index, piece] of pieces.entries()) {
        if (index === pieces.length - 1) await options.beforeLast
        response.write(encoder.text(piece))
        await new Promise((resume) => setImmediate(resume))
      }
      answered = true
      response.end(encoder.end('complete'))
    })()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    answered: () => answered,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** "tool_choice": "none" in each format's words. */
function forbidsTools(body: string): boolean {
  return /"tool_choice":\s*(?:"none"|\{"type":"none"\})|"mode":"NONE"/.test(body) || !/"tools":/.test(body)
}

const event = (type: string, value: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`

/** One call of a tool as each maker documents its stream. */
const CALLS: Readonly<Record<WireFormat, (call: ToolCall, turn: number) => string>> = {
  anthropic: ({ name, input }, turn) =>
    event('message_start', {
      message: {
        id: `msg_${turn}`,
        type: 'message',
        role: 'assistant',
        model: 'test',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 1000, output_tokens: 1 },
      },
    }) +
    event('content_block_start', {
      index: 0,
      content_block: { type: 'tool_use', id: `toolu_${turn}`, name, input: {} },
    }) +
    event('content_block_delta', {
      index: 0,
      delta: { type: 'input_json_delta', partial_json: JSON.stringify(input) },
    }) +
    event('content_block_stop', { index: 0 }) +
    event('message_delta', {
      delta: { stop_reason: 'tool_use', stop_sequence: null },
      usage: { output_tokens: 30 },
    }) +
    event('message_stop', {}),
  responses: ({ name, input }, turn) => {
    const text = JSON.stringify(input)
    const item = (status: string, written: string) => ({
      type: 'function_call',
      id: `fc_${turn}`,
      call_id: `call_${turn}`,
      name,
      arguments: written,
      status,
    })
    const response = (status: string, extra: object = {}) => ({
      id: `resp_${turn}`,
      object: 'response',
      created_at: 1_790_000_000,
      status,
      model: 'test',
      output: [],
      error: null,
      incomplete_details: null,
      ...extra,
    })
    const usage = {
      input_tokens: 1000,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 30,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 1030,
    }
    return (
      event('response.created', { sequence_number: 0, response: response('in_progress') }) +
      event('response.output_item.added', {
        sequence_number: 1,
        output_index: 0,
        item: item('in_progress', ''),
      }) +
      event('response.function_call_arguments.delta', {
        sequence_number: 2,
        item_id: `fc_${turn}`,
        output_index: 0,
        delta: text,
      }) +
      event('response.function_call_arguments.done', {
        sequence_number: 3,
        item_id: `fc_${turn}`,
        output_index: 0,
        arguments: text,
      }) +
      event('response.output_item.done', {
        sequence_number: 4,
        output_index: 0,
        item: item('completed', text),
      }) +
      event('response.completed', {
        sequence_number: 5,
        response: response('completed', { output: [item('completed', text)], usage }),
      })
    )
  },
  gemini: ({ name, input }) =>
    `data: ${JSON.stringify({
      candidates: [
        {
          content: {
            parts: [{ functionCall: { name, args: input }, thoughtSignature: 'c2lnbmF0dXJl' }],
            role: 'model',
          },
          finishReason: 'STOP',
          index: 0,
        },
      ],
      usageMetadata: { promptTokenCount: 1000, candidatesTokenCount: 30, totalTokenCount: 1030 },
      modelVersion: 'test',
    })}\r\n\r\n`,
  chat: () => {
    throw new Error('No lookups are offered over this format.')
  },
}
