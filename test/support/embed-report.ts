import sharp from 'sharp'
import { emptyAnalysis, reduce } from '../../src/core/analysis/reduce.ts'
import { serializeReport, toReport } from '../../src/report/report.ts'
import { boxed } from './sightings.ts'

/** A report over a plain photo, with items the food table knows. */
export async function reportText(labels: readonly string[]): Promise<string> {
  const size = { width: 800, height: 600 }
  const image = await sharp({ create: { ...size, channels: 3, background: '#c8b89a' } })
    .jpeg()
    .toBuffer()
  const photo = { name: 'lunch.jpg', sha256: 'b'.repeat(64), ...size }
  const analysis = labels.reduce((sofar, label, i) => {
    const x = 0.05 + i * 0.24
    const detection = boxed(`look/${i}`, label, [x, 0.3, x + 0.18, 0.7])
    return reduce(sofar, { type: 'detection', lookId: 'look', detection })
  }, emptyAnalysis(photo))
  return serializeReport(
    toReport(analysis, [], {
      about: 'About',
      createdAt: '2026-01-01T00:00:00Z',
      images: new Map([[photo.sha256, new Uint8Array(image)]]),
    }),
  )
}
