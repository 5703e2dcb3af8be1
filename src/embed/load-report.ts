import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Sentence } from '../messages/messages.ts'
import { reportFailureSentence } from '../messages/report-failure.ts'
import { type OpenedReport, parseReport } from '../report/report.ts'

/** An opened report, or why it could not be opened in a sentence. */
export function orSentence(opened: ReturnType<typeof parseReport>): Result<OpenedReport, Sentence> {
  return opened.ok
    ? opened
    : { ok: false, failure: (messages) => reportFailureSentence(messages, opened.failure) }
}

/** Fetches and opens the report: the widget's only request, and only to the page's own origin. Fails with a sentence. */
export async function loadReport(src: string, signal: AbortSignal): Promise<Result<OpenedReport, Sentence>> {
  try {
    const response = await fetch(src, { mode: 'same-origin', signal })
    if (response.ok) return orSentence(parseReport(await response.text()))
  } catch (error) {
    if (signal.aborted) throw error
  }
  return { ok: false, failure: ({ say }) => say('viewer.widget.unreachable') }
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
