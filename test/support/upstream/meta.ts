import type { UpstreamRequest } from './requests.ts'

/** What Meta's API takes as effort over HTTP; `none` and `max` are turned down. */
const EFFORTS = ['minimal', 'low', 'medium', 'high', 'xhigh']

// biome-ignore lint/suspicious/noExplicitAny: a vendor's JSON, read by hand in one place of the tests.
type Json = any

/**
 * Why Meta's Model API would turn a Responses request down with 400; undefined where it would not. By its own documents
 * and by those who use it: images in the user role only, reasoning never off, a schema that does not refer to itself,
 * tools chosen by the model alone, nothing stored, and for SAM a text and an image (no schema, no effort).
 */
export function metaRefusal({ format, model, body, roles }: UpstreamRequest): string | undefined {
  if (format !== 'responses' || !/^(muse|sam)-/.test(model)) return undefined
  const { reasoning, store, text, tool_choice, input, previous_response_id }: Json = body
  const withImage = input.filter((message: Json) =>
    message.content?.some?.((part: Json) => part.type === 'input_image'),
  )
  if (withImage.some((message: Json) => message.role !== 'user'))
    return 'image content is accepted in user messages only'
  if (store === true) return 'store_not_supported'
  if (previous_response_id !== undefined) return 'previous_response_not_supported'
  if (tool_choice !== undefined && tool_choice !== 'auto') return 'tool_choice supports auto only'
  if (model.startsWith('sam-')) {
    if (text !== undefined || reasoning !== undefined) return 'sam-3.1 takes text and media only'
    return roles.length === 1 && withImage.length === 1
      ? undefined
      : 'one user message with text and media is expected'
  }
  if (reasoning?.effort !== undefined && !EFFORTS.includes(reasoning.effort))
    return 'unsupported reasoning effort'
  if (JSON.stringify(text?.format?.schema ?? {}).includes('"$ref"'))
    return 'recursive schemas are not supported'
  return undefined
}
