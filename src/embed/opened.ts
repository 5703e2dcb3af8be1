import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { OpenedReport } from '../report/report.ts'
import { noReport, notOpened, type Refusal } from './refusal.ts'
import type { Source } from './source.ts'

/** The report in what came, or why there is none. What checks all of it is fetched for that. */
export async function opened(source: Source): Promise<Result<OpenedReport, Refusal>> {
  if ('failure' in source) return { ok: false, failure: noReport(source.failure) }
  const { fromReport, parseReport } = await import('../report/report.ts')
  const read = 'text' in source ? parseReport(source.text) : fromReport(source.json)
  return read.ok ? read : { ok: false, failure: notOpened(read.failure) }
}

/** One of the report's photos, decoded; nothing where it came without it or it cannot be read. */
export async function decodePhoto(
  { images }: OpenedReport,
  photo: PhotoId,
): Promise<ImageBitmap | undefined> {
  const image = images.get(photo)
  if (!image) return undefined
  return createImageBitmap(new Blob([image], { type: 'image/jpeg' })).catch(() => undefined)
}
