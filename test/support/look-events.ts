import type { LookEvent } from '../../src/core/analysis/look.ts'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { WHOLE_PHOTO } from '../../src/core/geometry/normalized.ts'
import { boxRegion } from './box.ts'

/** A short look with `labels` in it, each in a place of its own. */
export function lookOf(labels: readonly string[], lookId = 'look-1'): LookEvent[] {
  return [
    { type: 'look', id: lookId, region: WHOLE_PHOTO, model: 'test-model' },
    { type: 'stage', stage: 'looking' },
    ...labels.map((label, index): LookEvent => detectionOf(label, index, lookId)),
    { type: 'usage', lookId, inputTokens: 1000, outputTokens: 200, elapsedMs: 900 },
    { type: 'end', lookId, truncated: false },
  ]
}

function detectionOf(label: string, index: number, lookId: string): LookEvent {
  const xMin = (index % 5) / 5
  const yMin = (Math.floor(index / 5) % 5) / 5
  const region = boxRegion(xMin, yMin, xMin + 0.15, yMin + 0.12)
  const detection = { id: `${lookId}/${index}`, label, region, count: 1 }
  return { type: 'detection', lookId, detection }
}

/** A photo for clients that do not decode it. */
export function photoOf(bytes: Uint8Array<ArrayBuffer>, width = 64, height = 48): Photo {
  const image = { bytes, mediaType: 'image/jpeg', width, height } as const
  return { name: 'lunch.jpg', sha256: '0'.repeat(64), sent: image, original: image }
}
