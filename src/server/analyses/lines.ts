import { type Refusal, refusal } from '../../config/refusal.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Problem } from '../../wire/http.ts'
import { errorPlace } from '../log.ts'
import { refusalOf } from '../problem.ts'
import { type Analysed, type LookParts, lookAndJudge, type Told } from './look-and-judge.ts'
import type { AnalysisRequest } from './request.ts'

/** How an analysis ends that comes to no good end. `status`: what an answer of nothing else has. */
export type Failed = {
  readonly type: 'failed'
  readonly status: Refusal['status']
  readonly error: Problem['error']
  readonly retryAfterSeconds?: number
}

/** The last line is this and the report; it is told from events, and read, without going through the report. */
const REPORT = '{"type":"report","report":'
const FAILED = '{"type":"failed",'
const BROKE = refusal(500, 'unexpected', 'server.refusal.unexpected')
const CUT_OFF = refusalOf({ kind: 'transport', code: 'cut-off', retryable: true })

/**
 * An analysis as lines of JSON: what is told meanwhile, then the report, or why there is none and what was found before. What
 * fails before anything was told is that one line.
 */
export async function* analysisLines(
  photos: readonly [Photo, ...Photo[]],
  request: AnalysisRequest,
  parts: LookParts & { readonly messages: Messages },
): AsyncGenerator<string> {
  const { signal, messages, log } = parts
  const told = lookAndJudge(photos, request, parts)
  const held: string[] = []
  let begun = false
  try {
    for (;;) {
      const { done, value } = await told.next()
      // Whoever asked is gone, or those who asked are told that it was cut off.
      if (signal.aborted) return
      if (done) return yield lastLine(value, begun, messages)
      held.push(`${JSON.stringify(value)}\n`)
      begun ||= !isEnd(value)
      if (begun) yield* held.splice(0)
    }
  } catch (error) {
    log(`an analysis broke: ${errorPlace(error)}`)
    yield lastLine({ refused: BROKE, isPassing: false }, begun, messages)
  } finally {
    // Also where its reader stops in the middle: the look goes no further.
    await told.return({ isPassing: false })
  }
}

/** What is said in place of the last line where these are all there are. */
export function cutAnalysis(messages: Messages): (lines: readonly string[]) => readonly string[] {
  return (lines) => (isLast(lines.at(-1) ?? '') ? [] : [`${JSON.stringify(failedOf(CUT_OFF, messages))}\n`])
}

/** What the last line says: the report as JSON, or what failed, with the report of what was found before. */
export function readLast(
  line: string,
): { readonly report: string } | { readonly failed: Failed } | undefined {
  if (line.startsWith(REPORT)) return { report: line.slice(REPORT.length, -'}\n'.length) }
  return line.startsWith(FAILED) ? { failed: JSON.parse(line) as Failed } : undefined
}

function isLast(line: string): boolean {
  return line.startsWith(REPORT) || line.startsWith(FAILED)
}

function isEnd({ type }: Told): boolean {
  return type === 'failure' || type === 'end'
}

/** Where nothing was told, nothing was found either. */
function lastLine({ report, refused }: Analysed, begun: boolean, messages: Messages): string {
  if (!refused) return `${REPORT}${report}}\n`
  const failed = JSON.stringify(failedOf(refused, messages))
  return begun && report !== undefined ? `${failed.slice(0, -1)},"report":${report}}\n` : `${failed}\n`
}

function failedOf({ status, code, message, headers }: Refusal, messages: Messages): Failed {
  const wait = headers?.['Retry-After']
  return {
    type: 'failed',
    status,
    error: { code, message: message(messages) },
    ...(wait !== undefined && { retryAfterSeconds: Number(wait) }),
  }
}
