import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { WireFormat } from './formats.ts'

/** What the upstream was sent, taken apart in each format's own way. */
export type UpstreamRequest = {
  readonly format: WireFormat
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  readonly model: string
  readonly prompt: string
  readonly image: { readonly mediaType: string; readonly bytes: Buffer } | undefined
  /** Which came first in the message: models want the image before the text. */
  readonly order: readonly ('image' | 'text')[]
  /** Roles of all messages. */
  readonly roles: readonly string[]
  /** The schema the reply is to follow, if any was sent. */
  readonly schema: unknown
  /** The client left before the reply was complete. */
  disconnected: boolean
  /** The reply was sent to its end. */
  completed: boolean
}

export function formatOf(url: string): WireFormat | undefined {
  const path = url.split('?')[0] ?? ''
  if (path.endsWith(':streamGenerateContent')) return 'gemini'
  if (path.endsWith('/messages')) return 'anthropic'
  if (path.endsWith('/responses')) return 'responses'
  if (path.endsWith('/chat/completions')) return 'chat'
  return undefined
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

// biome-ignore lint/suspicious/noExplicitAny: four vendors' JSON, read by hand in one place of the tests.
type Json = any

/** Throws where the request is not in the format: then the adapter under test does not speak it. */
export function readRequest(
  format: WireFormat,
  url: string,
  headers: IncomingHttpHeaders,
  text: string,
): UpstreamRequest {
  const body: Json = JSON.parse(text)
  const { model, messages, parts, schema } = READERS[format](body, url)
  const image = parts.find((part) => part.image)?.image
  return {
    format,
    url,
    headers,
    body,
    model,
    schema,
    roles: messages,
    image,
    prompt: parts.map((part) => part.text ?? '').join(''),
    order: parts.map((part) => (part.image ? 'image' : 'text')),
    disconnected: false,
    completed: false,
  }
}

type Part = { readonly text?: string; readonly image?: { mediaType: string; bytes: Buffer } }
type Read = { model: string; messages: string[]; parts: Part[]; schema: unknown }

const base64 = (mediaType: string, encoded: string): Part => ({
  image: { mediaType, bytes: Buffer.from(encoded, 'base64') },
})
function dataUrl(url: string): Part {
  const match = /^data:([^;]+);base64,(.*)$/s.exec(url)
  if (!match) throw new Error('The image is no data URL')
  return base64(match[1]!, match[2]!)
}

const READERS: Readonly<Record<WireFormat, (body: Json, url: string) => Read>> = {
  gemini: (body, url) => ({
    model: decodeURIComponent(/models\/([^:]+):/.exec(url)![1]!),
    messages: body.contents.map((content: Json) => content.role),
    parts: body.contents[0].parts.map((part: Json) =>
      part.inlineData ? base64(part.inlineData.mimeType, part.inlineData.data) : { text: part.text },
    ),
    schema: body.generationConfig?.responseJsonSchema ?? body.generationConfig?.responseSchema,
  }),
  anthropic: (body) => ({
    model: body.model,
    messages: body.messages.map((message: Json) => message.role),
    parts: body.messages[0].content.map((part: Json) =>
      part.type === 'image' ? base64(part.source.media_type, part.source.data) : { text: part.text },
    ),
    schema: body.output_config?.format?.schema,
  }),
  responses: (body) => ({
    model: body.model,
    messages: body.input.map((message: Json) => message.role),
    parts: body.input[0].content.map((part: Json) =>
      part.type === 'input_image' ? dataUrl(part.image_url) : { text: part.text },
    ),
    schema: body.text?.format?.schema,
  }),
  chat: (body) => ({
    model: body.model,
    messages: body.messages.map((message: Json) => message.role),
    parts: body.messages[0].content.map((part: Json) =>
      part.type === 'image_url' ? dataUrl(part.image_url.url) : { text: part.text },
    ),
    schema: body.response_format?.json_schema?.schema,
  }),
}
