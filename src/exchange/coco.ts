import { regionBox } from '../core/geometry/normalized.ts'
import { gramsWithExtras } from '../core/nutrition/figures/composed-item.ts'
import { compareText } from '../core/util/compare.ts'
import type { ExportDocument } from './document.ts'
import { labelOf, type PlacedRow, placedRows } from './placed-rows.ts'
import { exportNote } from './provenance.ts'
import { toldVerdicts } from './told-verdicts.ts'

/** Each dot is a keypoint of its box; 2 means that it is seen. */
const KEYPOINT = 'dot'
const SEEN = 2
/** Whoever took a photo has not told us under which licence. */
const LICENCE = { id: 1, name: 'Not stated: ask whoever took the photo', url: '' }

/**
 * COCO, as object detection is trained and compared with: a category for each name, boxes in pixels of the photo, the dot as a
 * keypoint. Verdicts stand under `attributes`, where other programs pass them by.
 */
export function toCoco(document: ExportDocument) {
  const { analysis, rows, createdAt } = document
  const names = [...new Set(rows.map(labelOf))].sort(compareText)
  return {
    info: {
      description: exportNote(document),
      version: '1.0',
      year: new Date(createdAt).getUTCFullYear(),
      contributor: 'Dishlight',
      date_created: createdAt,
      url: '',
    },
    licenses: [LICENCE],
    images: analysis.photos.map(({ name, width, height, sha256 }, at) => ({
      id: at + 1,
      file_name: name,
      width,
      height,
      license: LICENCE.id,
      sha256,
      analysis: analysis.photos[0].sha256,
    })),
    categories: names.map((name, at) => ({
      id: at + 1,
      name,
      supercategory: 'food',
      keypoints: [KEYPOINT],
      skeleton: [],
    })),
    annotations: placedRows(document).map((placed, at) => ({
      id: at + 1,
      image_id: placed.photoAt + 1,
      category_id: names.indexOf(labelOf(placed.row)) + 1,
      ...inPixels(placed),
      iscrowd: 0,
      attributes: attributesOf(document, placed),
    })),
  }
}

/** What was only pointed at has a box without a size. */
function inPixels({ place: { region, anchor }, photo: { width, height } }: PlacedRow) {
  const { xMin, yMin, xMax, yMax } = regionBox(region) ?? {
    xMin: anchor.x,
    yMin: anchor.y,
    xMax: anchor.x,
    yMax: anchor.y,
  }
  const [left, top, right, bottom] = [xMin * width, yMin * height, xMax * width, yMax * height]
  const hasSize = right > left && bottom > top
  return {
    bbox: [left, top, right - left, bottom - top],
    area: (right - left) * (bottom - top),
    segmentation: hasSize ? [[left, top, right, top, right, bottom, left, bottom]] : [],
    keypoints: [anchor.x * width, anchor.y * height, SEEN],
    num_keypoints: 1,
  }
}

function attributesOf(document: ExportDocument, { row, place }: PlacedRow) {
  const { item } = row.composed
  return {
    item: row.id,
    // A whole photo is told from a box as large only here.
    ...(place.region.kind === 'whole-photo' && { region: 'whole-photo' }),
    count: item.count,
    grams: gramsWithExtras(row.composed),
    verdicts: toldVerdicts(document, row),
  }
}
