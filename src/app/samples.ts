import * as z from 'zod/mini'
import type { Sample } from '../core/analysis/ports.ts'
import type { Result } from '../core/terms/failure.ts'
import { fetchJson, fetchReply, OFFLINE } from '../wire/fetch-json.ts'

const SAMPLES_URL = 'samples/samples.json'
const sampleSchema: z.ZodMiniType<Sample> = z.object({
  id: z.string(),
  title: z.string(),
  photo: z.string(),
  thumbnail: z.optional(z.string()),
  recording: z.string(),
  kind: z.enum(['food', 'menu']),
})

/** The prepared samples of this site. None if it has no list of them. */
export async function listSamples(): Promise<readonly Sample[]> {
  const listed = await fetchJson(SAMPLES_URL, z.array(sampleSchema))
  return listed.ok ? listed.value : []
}

export function fetchSample({ photo }: Sample, signal: AbortSignal): Promise<Result<Blob>> {
  const read = async (response: Response) =>
    response.ok ? { ok: true as const, value: await response.blob() } : OFFLINE
  return fetchReply(photo, read, { signal })
}
