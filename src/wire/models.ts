import * as z from 'zod/mini'

/**
 * Models that run on the device, over HTTP.
 * `GET /api/models` → `modelsSchema`. `POST /api/models/:id` fetches one → NDJSON of `modelEventSchema`; leaving stops it.
 * `DELETE /api/models/:id` removes it. `GET /api/models/:id/:sha256.onnx` is the file itself.
 */

/** Why a file cannot be used as a detector. */
export const MODEL_ISSUES = ['not-a-model', 'wrong-inputs', 'wrong-outputs', 'not-finite', 'blind'] as const
export type ModelIssue = (typeof MODEL_ISSUES)[number]

/** Why a model could not be fetched and kept. */
export const INSTALL_ISSUES = [
  'unreachable',
  'refused',
  'elsewhere',
  'no-file',
  'a-page',
  'too-large',
  'cut-short',
  'not-installed',
  'other-file',
  'cannot-write',
  ...MODEL_ISSUES,
] as const
export type InstallIssue = (typeof INSTALL_ISSUES)[number]

/** What a person is told beside the issue: whom was asked, and the status of the answer. */
export type InstallFailure = { readonly issue: InstallIssue; readonly from: string; readonly status?: number }

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const bytes = z.number().check(z.nonnegative())

const installedSchema = z.object({
  sha256,
  bytes,
  /** It is the published file, to the byte. */
  published: z.boolean(),
})

export const deviceModelSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** SPDX. */
  licence: z.string(),
  /** Where to read about it. */
  source: z.string(),
  /** Of what has to be fetched. */
  bytes,
  /** The host it is fetched from. */
  host: z.string(),
  installed: z.optional(installedSchema),
})
export type DeviceModel = z.infer<typeof deviceModelSchema>

export const modelsSchema = z.object({
  models: z.array(deviceModelSchema),
  /** Whoever asks may fetch and remove them. */
  mayChange: z.boolean(),
})
export type DeviceModels = z.infer<typeof modelsSchema>

export const modelEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('fetched'), bytes, of: z.optional(bytes) }),
  z.object({ type: z.literal('checking') }),
  z.object({ type: z.literal('installed'), model: deviceModelSchema }),
  /** `message`: one sentence for the person. */
  z.object({ type: z.literal('failed'), code: z.enum(INSTALL_ISSUES), message: z.string() }),
])
export type ModelEvent = z.infer<typeof modelEventSchema>

/** Where the server has the file of an installed model. */
export function modelPath(id: string, hash: string): string {
  return `api/models/${id}/${hash}.onnx`
}
