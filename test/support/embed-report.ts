import sharp from 'sharp'
import type { Analysis } from '../../src/core/analysis/document.ts'
import { emptyAnalysis, reduce } from '../../src/core/analysis/reduce.ts'
import { select } from '../../src/core/analysis/select.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { type ReportOptions, serializeReport, toReport } from '../../src/report/report.ts'
import { boxed } from './sightings.ts'

const SIZE = { width: 800, height: 600 }
const PHOTO = { name: 'lunch.jpg', sha256: 'b'.repeat(64), ...SIZE }

const written = (analysis: Analysis, options: Partial<ReportOptions>) =>
  serializeReport(
    toReport(analysis, [GENERAL_PROFILE], { about: 'About', createdAt: '2026-01-01T00:00:00Z', ...options }),
  )

const plainPhoto = () =>
  sharp({ create: { ...SIZE, channels: 3, background: '#c8b89a' } })
    .jpeg()
    .toBuffer()

/** These foods side by side, a quarter of the photo each, in rows of four. */
function analysisOf(labels: readonly string[]): Analysis {
  const rows = Math.ceil(labels.length / 4)
  return labels.reduce((sofar, label, i) => {
    const x = 0.05 + (i % 4) * 0.24
    const y = Math.floor(i / 4) / rows
    const detection = boxed(`look/${i}`, label, [x, y + 0.3 / rows, x + 0.18, y + 0.7 / rows])
    return reduce(sofar, { type: 'detection', lookId: 'look', detection })
  }, emptyAnalysis(PHOTO))
}

/** A report over a plain photo, with items the food table knows. */
export async function reportText(labels: readonly string[]): Promise<string> {
  const image = await plainPhoto()
  return written(analysisOf(labels), { images: new Map([[PHOTO.sha256, new Uint8Array(image)]]) })
}

/** The same with its verdicts, for anyone; its photo lies beside it where `href` says so. */
export async function judgedReportText(labels: readonly string[], href?: string): Promise<string> {
  const image = await plainPhoto()
  const analysis = analysisOf(labels)
  const rows = select(analysis, [GENERAL_PROFILE], foodTable(), foodJudge)
  if (!href) return written(analysis, { rows, images: new Map([[PHOTO.sha256, new Uint8Array(image)]]) })
  return written({ ...analysis, photos: [{ ...PHOTO, href }] }, { rows })
}
