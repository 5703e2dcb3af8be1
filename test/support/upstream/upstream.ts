import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { replyInDialect, type TruthItem } from './dialects.ts'
import { ENCODERS, type Ending } from './formats.ts'
import { metaRefusal } from './meta.ts'
import { formatOf, readBody, readRequest, type UpstreamRequest } from './requests.ts'

type Behaviour =
  | { readonly kind: 'ok' }
  /** An HTTP error, for the first `times` requests (all, if not given). */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfter?: string
      readonly times?: number
    }
  /** 400 as long as a schema is asked for. */
  | { readonly kind: 'no-schema' }
  /** The socket is destroyed after so many characters of the reply. */
  | { readonly kind: 'cut-off'; readonly afterChars: number }
  /** The response ends cleanly after so many characters, without the format's own ending. */
  | { readonly kind: 'ends-early'; readonly afterChars: number }
  /** The reply runs into the token limit after so many characters. */
  | { readonly kind: 'length'; readonly afterChars: number }
  /** Nothing more comes after so many characters; the connection stays. */
  | { readonly kind: 'stall'; readonly afterChars: number }
  | { readonly kind: 'refusal' }

export type UpstreamOptions = {
  /** The model's raw text, for every request or as each asks for it. */
  readonly reply: string | ((request: UpstreamRequest) => string | Promise<string>)
  readonly behaviour?: Behaviour
  /** Thoughts before the reply, where the format tells them apart. */
  readonly thoughts?: string | undefined
  /** Characters of the reply per event. */
  readonly pieceChars?: number
  /** Bytes per write, to split events and characters anywhere. Default: an event is a write. */
  readonly writeBytes?: number | undefined
  /** Pause before each write, ms. */
  readonly delayMs?: number
  /** Told of each piece of the reply as it leaves; the next waits for what it gives back. */
  readonly onPiece?: ((piece: string) => void | Promise<void>) | undefined
}

export type Upstream = {
  /** Without a trailing slash; any path before the format's own is accepted, so `${url}/v1` works too. */
  readonly url: string
  readonly requests: readonly UpstreamRequest[]
  /** Changes what the next requests meet. */
  set(options: Partial<UpstreamOptions>): void
  close(): Promise<void>
}

/** A model provider on loopback that speaks all four wire formats, told apart by path. */
export async function startUpstream(
  initial: UpstreamOptions & { readonly port?: number },
): Promise<Upstream> {
  let options: UpstreamOptions = initial
  let served = 0
  const requests: UpstreamRequest[] = []
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(`upstream: ${String(error)}`)
    })
  })

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = incoming.url ?? ''
    const format = formatOf(url)
    if (!format || incoming.method !== 'POST') {
      response.writeHead(404).end()
      return
    }
    const request = readRequest(format, url, incoming.headers, await readBody(incoming))
    requests.push(request)
    response.on('close', () => {
      request.disconnected = !request.completed
    })
    const current = options
    const behaviour = current.behaviour ?? { kind: 'ok' }
    const encoder = ENCODERS[format]()
    served += 1
    const turnedDown = metaRefusal(request)
    const status = turnedDown ? 400 : refusedStatus(behaviour, request, served)
    if (status) {
      const retryAfter = behaviour.kind === 'status' ? behaviour.retryAfter : undefined
      response.writeHead(format === 'gemini' && status === 401 ? 400 : status, {
        'content-type': 'application/json',
        ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
      })
      const body = turnedDown
        ? { error: { message: turnedDown, type: 'invalid_request_error', param: null, code: null } }
        : behaviour.kind === 'no-schema'
          ? { error: { message: 'response_format is not supported', code: 400, status: 'INVALID_ARGUMENT' } }
          : encoder.error(status)
      request.completed = true
      response.end(JSON.stringify(body))
      return
    }

    const reply = typeof current.reply === 'string' ? current.reply : await current.reply(request)
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
    const write = writer(response, current)
    await write(encoder.begin(request.model))
    if (behaviour.kind !== 'refusal') {
      const told = 'afterChars' in behaviour ? reply.slice(0, behaviour.afterChars) : reply
      for (const piece of pieces(current.thoughts ?? '', current.pieceChars ?? 24)) {
        await write(encoder.thought?.(piece) ?? '')
      }
      for (const piece of pieces(told, current.pieceChars ?? 24)) {
        if (request.disconnected) return
        await write(encoder.text(piece))
        await current.onPiece?.(piece)
      }
    }
    if (behaviour.kind === 'stall') return
    if (behaviour.kind === 'cut-off') {
      // Once what was written has left.
      response.socket?.destroySoon()
      return
    }
    if (behaviour.kind !== 'ends-early') await write(encoder.end(endingOf(behaviour)))
    request.completed = true
    response.end()
  }

  await new Promise<void>((resolve) => server.listen(initial.port ?? 0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    set: (changed) => {
      options = { ...options, ...changed }
      served = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A reply that puts these items where they are, in whatever dialect and image size the request is in. */
export function replyWith(items: readonly TruthItem[]): (request: UpstreamRequest) => Promise<string> {
  return async ({ format, model, image }) => {
    if (!image) throw new Error('The request has no image')
    const { width, height } = await sharp(image.bytes).metadata()
    return replyInDialect(format, model, items, { width, height })
  }
}

function refusedStatus(behaviour: Behaviour, request: UpstreamRequest, served: number): number | undefined {
  if (behaviour.kind === 'no-schema') return request.schema === undefined ? undefined : 400
  if (behaviour.kind !== 'status') return undefined
  return served <= (behaviour.times ?? Number.POSITIVE_INFINITY) ? behaviour.status : undefined
}

function endingOf({ kind }: Behaviour): Ending {
  return kind === 'length' || kind === 'refusal' ? kind : 'complete'
}

function pieces(text: string, chars: number): readonly string[] {
  const characters = [...text]
  const count = Math.ceil(characters.length / chars)
  return Array.from({ length: count }, (_, i) => characters.slice(i * chars, (i + 1) * chars).join(''))
}

function writer(response: ServerResponse, { writeBytes, delayMs }: UpstreamOptions) {
  return async (text: string): Promise<void> => {
    const bytes = Buffer.from(text, 'utf8')
    const size = writeBytes ?? bytes.length
    for (let from = 0; from < bytes.length; from += size) {
      if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs))
      if (response.destroyed) return
      response.write(bytes.subarray(from, from + size))
      // One turn of the loop, or writes are joined into one packet.
      if (writeBytes) await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
