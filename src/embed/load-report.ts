import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Sentence } from '../messages/messages.ts'
import type { OpenedReport, ReportFailure } from '../report/report.ts'
import { parseReport } from '../report/report-file.ts'

const UNREACHABLE: Sentence = ({ say }) => say('viewer.widget.unreachable')

/** Why a report could not be opened. */
export function failedToOpen(failure: ReportFailure): Sentence {
  return ({ say }) => say(`report.failure.${failure}`)
}

/** Fetches and opens the report: the widget's only request, and only to the page's own origin. Fails with a sentence. */
export async function loadReport(src: string, signal: AbortSignal): Promise<Result<OpenedReport, Sentence>> {
  let text: string
  try {
    const response = await fetch(src, { mode: 'same-origin', signal })
    if (!response.ok) return { ok: false, failure: UNREACHABLE }
    text = await response.text()
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, failure: UNREACHABLE }
  }
  const opened = parseReport(text)
  return opened.ok ? opened : { ok: false, failure: failedToOpen(opened.failure) }
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
