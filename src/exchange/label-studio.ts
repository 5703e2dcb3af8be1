import type { PhotoFacts } from '../core/analysis/document.ts'
import { regionBox } from '../core/geometry/normalized.ts'
import { escapedMarkup } from '../core/text/markup.ts'
import { compareText } from '../core/util/compare.ts'
import type { ExportDocument, ExportDocuments } from './document.ts'
import { numbersAfter } from './numbers.ts'
import { labelOf, type PlacedRow, placedRows } from './placed-rows.ts'
import { toldVerdicts } from './told-verdicts.ts'

/** What the controls of our labelling interface are called. */
export const CONTROLS = { box: 'food', dot: 'dot', count: 'count', photo: 'image' } as const
/** A dot as large as one is drawn there, % of the photo's width. */
const DOT_WIDTH = 0.75

/**
 * Tasks for Label Studio, one for each photo: what was seen as a prediction, and where a person put something right, how it
 * stands now as their annotation. Verdicts are notes on the regions.
 */
export function toLabelStudio(document: ExportDocument) {
  const { analysis, createdAt } = document
  const placed = placedRows(document)
  const models = [...new Set(analysis.looks.map(({ model }) => model))].sort(compareText)
  const isCorrected = analysis.edits.some(({ type }) => type !== 'serve')
  return analysis.photos.map((photo, at) => {
    const here = placed.filter(({ photoAt }) => photoAt === at)
    const seen = here.filter(({ row }) => row.composed.item.sightings.length > 0)
    return {
      id: at + 1,
      data: {
        [CONTROLS.photo]: photo.name,
        width: photo.width,
        height: photo.height,
        sha256: photo.sha256,
        analysis: analysis.photos[0].sha256,
      },
      predictions: [
        {
          model_version: models.join(', '),
          created_at: createdAt,
          result: seen.flatMap((each) => regionResults(document, asSeen(each), photo)),
        },
      ],
      annotations: isCorrected
        ? [
            {
              created_at: createdAt,
              was_cancelled: false,
              ground_truth: false,
              result: here.flatMap((each) => regionResults(document, each, photo)),
            },
          ]
        : [],
    }
  })
}

type Tasks = ReturnType<typeof toLabelStudio>

/** One list of tasks for many documents. `before`: the same list as it was written last; its photos keep their numbers. */
export function toLabelStudioSet(documents: ExportDocuments, before?: Tasks): Tasks {
  const taskId = numbersAfter(before?.map(({ id, data }) => [data.sha256, id]))
  return documents.flatMap(toLabelStudio).map((task) => ({ ...task, id: taskId(task.data.sha256) }))
}

/** Under the name that looks gave it, where the person gave it another, and in its place before they moved it. */
function asSeen(placed: PlacedRow): PlacedRow {
  const { row, place } = placed
  const { item } = row.composed
  const { corrected, seenAs, seenCount } = item
  const first = item.whole[0] ?? item.sightings[0]
  const region = (corrected.point || corrected.box) && first ? first.region : place.region
  return {
    ...placed,
    row: {
      ...row,
      composed: {
        ...row.composed,
        item: { ...item, label: seenAs ?? item.label, count: seenCount ?? item.count },
      },
    },
    place: { ...place, region },
  }
}

function regionResults(document: ExportDocument, { row, place }: PlacedRow, photo: PhotoFacts) {
  // Label Studio puts the number of the annotation after a #.
  const id = place.itemId.replaceAll('#', '-')
  const common = {
    id,
    to_name: CONTROLS.photo,
    original_width: photo.width,
    original_height: photo.height,
    image_rotation: 0,
  }
  const notes = toldVerdicts(document, row).map(({ person, words }) =>
    person ? `${person}: ${words}` : words,
  )
  const box = regionBox(place.region)
  const { x, y } = place.region.kind === 'point' ? place.region.point : place.anchor
  const where = box
    ? {
        x: 100 * box.xMin,
        y: 100 * box.yMin,
        width: 100 * (box.xMax - box.xMin),
        height: 100 * (box.yMax - box.yMin),
        rotation: 0,
      }
    : { x: 100 * x, y: 100 * y, width: DOT_WIDTH }
  const named = box
    ? {
        type: 'rectanglelabels',
        from_name: CONTROLS.box,
        value: { ...where, rectanglelabels: [labelOf(row)] },
      }
    : { type: 'keypointlabels', from_name: CONTROLS.dot, value: { ...where, keypointlabels: [labelOf(row)] } }
  const { count } = row.composed.item
  return [
    { ...common, ...named, meta: { text: notes } },
    // What is said of a region is said with its place once more.
    { ...common, type: 'number', from_name: CONTROLS.count, value: { ...where, number: count } },
  ]
}

/** The labelling interface these tasks are opened with: every name that occurs, as a box and as a dot, and how many there are. */
export function toLabelStudioConfig({ rows }: Pick<ExportDocument, 'rows'>): string {
  const seenAs = rows.flatMap((row) => [labelOf(row), row.composed.item.seenAs ?? labelOf(row)])
  const labels = [...new Set(seenAs)]
    .sort(compareText)
    .map((name) => `    <Label value="${escapedMarkup(name)}"/>\n`)
    .join('')
  return `<View>
  <Image name="${CONTROLS.photo}" value="$${CONTROLS.photo}"/>
  <RectangleLabels name="${CONTROLS.box}" toName="${CONTROLS.photo}">
${labels}  </RectangleLabels>
  <KeyPointLabels name="${CONTROLS.dot}" toName="${CONTROLS.photo}">
${labels}  </KeyPointLabels>
  <Number name="${CONTROLS.count}" toName="${CONTROLS.photo}" perRegion="true" min="1"/>
</View>
`
}
