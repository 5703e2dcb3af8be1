import type { Analysis } from '../../src/core/analysis/document.ts'
import { emptyAnalysis, reduce } from '../../src/core/analysis/reduce.ts'
import { boxed } from './sightings.ts'

const PHOTO = { name: 'lunch.jpg', sha256: 'b'.repeat(64), width: 1200, height: 900 }

/** One photo that shows these foods in rows of six, as one look saw them. */
export function analysisOf(labels: readonly string[]): Analysis {
  const rows = Math.max(1, Math.ceil(labels.length / 6))
  return labels.reduce((sofar, label, i) => {
    const [x, y] = [0.02 + (i % 6) * 0.16, (Math.floor(i / 6) + 0.1) / rows]
    const detection = boxed(`look/${i}`, label, [x, y, x + 0.13, y + 0.8 / rows])
    return reduce(sofar, { type: 'detection', lookId: 'look', detection })
  }, emptyAnalysis(PHOTO))
}
