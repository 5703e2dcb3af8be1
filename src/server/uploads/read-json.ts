import type { Context } from 'hono'
import type { Most } from './most.ts'
import { type UploadLimits, withBody } from './read-body.ts'

/** A body of JSON, handed to `use`, whose answer this is; undefined where it is none. */
export function withJson(
  c: Context,
  uploads: UploadLimits,
  most: Most,
  use: (json: unknown) => Promise<Response>,
): Promise<Response> {
  return withBody(c, uploads, most, (body) => use(parsedJson(new TextDecoder().decode(body))))
}

export function parsedJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
