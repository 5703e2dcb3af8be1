import { photoOfLook } from '../core/analysis/by-photo.ts'
import type { Analysis } from '../core/analysis/document.ts'
import { reduce } from '../core/analysis/reduce.ts'
import type { PhotoRun } from '../core/analysis/run.ts'
import type { PhotoId } from '../core/terms/ids.ts'

/** A kept document as it is shown again: a look that was under way was stopped by the page's going. */
export function stoppedAnalysis(analysis: Analysis): Analysis {
  return reduce(analysis, { type: 'over', how: 'stopped' })
}

/** How looking went, as far as a kept document tells. */
export function runOf(analysis: Analysis): Readonly<Record<PhotoId, PhotoRun>> {
  const runs: Record<PhotoId, PhotoRun> = {}
  for (const look of analysis.looks) {
    const photo = photoOfLook(analysis, look)
    const state = look.ended && runs[photo]?.state !== 'stopped' ? 'done' : 'stopped'
    runs[photo] = { state }
  }
  return runs
}
