import type { PhotoFacts } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import { DOUBT_FROM, DOUBT_SHARE } from '../core/fusion/doubt.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { groupBy } from '../core/util/group-by.ts'
import { isOnTheWeb } from '../wire/on-the-web.ts'
import {
  MOST_DETECTIONS,
  MOST_EDITS,
  MOST_ITEMS,
  MOST_PEOPLE,
  REPORT_FORMATS,
  REPORT_VERSION,
  type Report,
  type ReportPhoto,
} from '../wire/report.ts'
import { fromBase64 } from './base64.ts'
import { rowsFromJudged } from './judged-rows.ts'
import { personShape, rowShape } from './judged-shape.ts'
import { listOf, number, object, oneOf, text } from './shapes.ts'

/** A report as it was judged: enough to draw it, and nothing to judge it again by. */
export type JudgedReport = {
  readonly photos: readonly [PhotoFacts, ...PhotoFacts[]]
  /** JPEG bytes of the photos that came with the report. */
  readonly images: ReadonlyMap<PhotoId, Uint8Array<ArrayBuffer>>
  /** As many as each row has assessments, in their order. */
  readonly people: readonly HealthProfile[]
  readonly rows: readonly Row[]
  readonly createdAt: string
}

const photo = object(
  { name: text(1000), sha256: text(64), width: number(1, 100_000), height: number(1, 100_000) },
  { href: (value) => text(2000)(value) && isOnTheWeb(value as string) },
)
const reportShape = object(
  {
    format: oneOf(REPORT_FORMATS),
    version: oneOf([REPORT_VERSION]),
    createdAt: text(100),
    lens: object({ id: oneOf(['food']) }),
    photo,
    rows: listOf(rowShape, MOST_ITEMS),
    detections: listOf(object({ id: text(200), label: text(1000) }), MOST_DETECTIONS),
    edits: listOf(object({ type: text(100) }), MOST_EDITS),
    looks: listOf(object({ id: text(200) })),
  },
  { furtherPhotos: listOf(photo), people: listOf(personShape, MOST_PEOPLE) },
)

/**
 * What is to be drawn of a parsed report file, where it brings all of that and is whole. Undefined: it has to be opened by
 * `fromReport`, which says what is wrong with it, and judged.
 */
export function readJudged(json: unknown): JudgedReport | undefined {
  if (!reportShape(json)) return undefined
  const report = json as Report & Required<Pick<Report, 'rows'>>
  const { photo: first, furtherPhotos = [], rows, people = [GENERAL_PROFILE], createdAt } = report
  const isForThem = rows.every(({ verdicts }) => verdicts.length === people.length)
  const images = imagesOf([first, ...furtherPhotos])
  if (!isForThem || !images || leavesOut(report)) return undefined
  return {
    photos: [factsOf(first), ...furtherPhotos.map(factsOf)],
    images,
    people,
    // What was seen is not drawn, only what was judged.
    rows: rowsFromJudged({ rows, detections: [] }),
    createdAt,
  }
}

/**
 * Whether something was seen that has no verdict, though it is an item: of many looks more than hardly any named it, and
 * nobody can have taken it away. Of what was taken, each look has one detection. Those with `places` only say where others are.
 */
function leavesOut({ rows, detections, edits, looks }: Report & Required<Pick<Report, 'rows'>>): boolean {
  const judged = new Set(rows.flatMap((row) => row.detections))
  const unjudged = detections.filter(({ id, places }) => !places && !judged.has(id))
  const hardlyAny = looks.length < DOUBT_FROM ? 0 : looks.length * DOUBT_SHARE
  const items = [...groupBy(unjudged, ({ label }) => label).values()].filter(
    (named) => named.length > hardlyAny,
  )
  const taken = edits.filter(({ type }) => type === 'remove' || type === 'not-food')
  return items.flat().length > taken.length * looks.length
}

function factsOf({ image: _, ...facts }: ReportPhoto): PhotoFacts {
  return facts
}

/** Undefined where one is damaged. */
function imagesOf(photos: readonly ReportPhoto[]): JudgedReport['images'] | undefined {
  try {
    return new Map(
      photos.flatMap(({ sha256, image }) => (image ? [[sha256, fromBase64(image)] as const] : [])),
    )
  } catch {
    return undefined
  }
}
