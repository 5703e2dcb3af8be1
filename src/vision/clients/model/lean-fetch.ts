import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'

/** Pieces of an answer that may wait to be read. */
const MOST_PIECES = 16
const AGENT = new Agent({ keepAlive: true })
const SECURE_AGENT = new SecureAgent({ keepAlive: true })

/**
 * `fetch` for asking models: sends bytes, streams what comes, follows no redirect. Node's own holds on to what was sent as long
 * as the answer lasts, passes each piece through more hands, and may forget to abort (see {@link directFetch}).
 */
export const leanFetch: typeof fetch = async (input, { method = 'GET', headers, body, signal } = {}) => {
  const url = new URL(input instanceof Request ? input.url : input)
  // Told not to pack: without a word, any packing would be right.
  const sent = { ...Object.fromEntries(new Headers(headers)), 'accept-encoding': 'identity' }
  const answer = await answerTo(url, { method, headers: sent, ...(signal && { signal }) }, body)
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer
  const told = { status, statusText, headers: headersOf(answer) }
  if (status !== 204 && status !== 304) return new Response(streamOf(answer), told)
  answer.resume()
  return new Response(null, told)
}

function answerTo(url: URL, options: RequestOptions, body: unknown): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked =
      url.protocol === 'https:'
        ? secureRequest(url, { ...options, agent: SECURE_AGENT })
        : request(url, { ...options, agent: AGENT })
    asked.once('response', resolve).once('error', reject)
    asked.end(body)
  })
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  return headers
}

function streamOf(answer: IncomingMessage): ReadableStream<Uint8Array> {
  let left = false
  return new ReadableStream(
    {
      start(controller) {
        answer.on('data', (piece: Buffer) => {
          if (left) return
          controller.enqueue(piece)
          if ((controller.desiredSize ?? 0) <= 0) answer.pause()
        })
        answer.once('end', () => !left && controller.close())
        answer.on('error', (error) => controller.error(error))
      },
      pull: () => void answer.resume(),
      cancel() {
        left = true
        answer.destroy()
      },
    },
    { highWaterMark: MOST_PIECES },
  )
}
