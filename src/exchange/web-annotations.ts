import type { NormalizedBox, NormalizedPoint } from '../core/geometry/normalized.ts'
import { wellFormed } from '../core/text/markup.ts'
import { type ExportDocument, type ExportDocuments, newestOf } from './document.ts'
import { labelOf, type PlacedRow, placedRows } from './placed-rows.ts'
import { exportNote } from './provenance.ts'
import { toldVerdicts } from './told-verdicts.ts'

/** Where the words of the model are defined, and ours, which it has none for. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
export const OWN_TERMS = 'urn:dishlight:'
export const MEDIA_FRAGMENTS = 'http://www.w3.org/TR/media-frags/'
const DIGITS = 10

/**
 * A collection of W3C Web Annotations: one for each item on each photo, its name as a tag, verdicts as assessments, reasons as
 * descriptions. Photos are named by their file, relative to this one.
 */
export function toWebAnnotations(document: ExportDocument) {
  const id = idOf(document)
  const names = document.analysis.photos.map(({ name }) => name)
  return collection(document, id, document.messages.list(names), annotationsOf(document))
}

/** One collection for many documents. Each annotation is called as it is by itself, so a set can grow. */
export function toWebAnnotationSet(documents: ExportDocuments) {
  const names = documents.flatMap(({ analysis }) => analysis.photos.map(({ name }) => name))
  const label = names.length === 1 ? names.join() : `${names[0]} … ${names.at(-1)}`
  const id = `${OWN_TERMS}set:${documents[0].analysis.photos[0].sha256}`
  return collection(newestOf(documents), id, label, documents.flatMap(annotationsOf))
}

function idOf({ analysis }: ExportDocument): string {
  return `${OWN_TERMS}analysis:${analysis.photos[0].sha256}`
}

function annotationsOf(document: ExportDocument) {
  return placedRows(document).map((placed, at) => annotation(document, placed, `${idOf(document)}:${at + 1}`))
}

function collection(
  document: ExportDocument,
  base: string,
  label: string,
  items: ReturnType<typeof annotationsOf>,
) {
  return {
    '@context': [ANNOTATION_CONTEXT, { dishlight: OWN_TERMS }],
    id: base,
    type: 'AnnotationCollection',
    label,
    created: document.createdAt,
    generator: { id: `${OWN_TERMS}app`, type: 'Software', name: 'Dishlight' },
    'schema:description': exportNote(document),
    total: items.length,
    first: {
      id: `${base}:page`,
      type: 'AnnotationPage',
      partOf: base,
      startIndex: 0,
      items,
    },
  }
}

function annotation(document: ExportDocument, { row, photo, place }: PlacedRow, id: string) {
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: document.messages.locale,
  })
  const verdicts = toldVerdicts(document, row)
  return {
    id,
    type: 'Annotation',
    motivation: ['tagging', 'assessing'],
    created: document.createdAt,
    body: [
      // In whatever language it was seen.
      { type: 'TextualBody', purpose: 'tagging', value: labelOf(row), format: 'text/plain' },
      ...verdicts.flatMap(({ person, words, reasons, dot }) => [
        {
          ...text('assessing', person === undefined ? words : `${person}: ${words}`),
          'dishlight:dot': dot,
        },
        ...reasons.map((reason) => text('describing', reason)),
      ]),
    ],
    'dishlight:item': row.id,
    'dishlight:count': row.composed.item.count,
    target: {
      type: 'SpecificResource',
      source: {
        id: relativeAddress(wellFormed(photo.name)),
        type: 'Image',
        format: 'image/jpeg',
        'schema:width': photo.width,
        'schema:height': photo.height,
        'dishlight:sha256': photo.sha256,
        'dishlight:analysis': document.analysis.photos[0].sha256,
      },
      ...selectorOf(place.region, photo),
    },
  }
}

/** A photo in a folder of a data set keeps its folders; any other name is one part of a path, whatever is in it. */
function relativeAddress(name: string): string {
  const parts = name.split('/')
  const isPath = parts.every((part) => !/^\.{0,2}$/.test(part))
  return isPath ? parts.map(encodeURIComponent).join('/') : encodeURIComponent(name)
}

function selectorOf(region: PlacedRow['place']['region'], photo: PlacedRow['photo']) {
  switch (region.kind) {
    case 'box':
      return {
        selector: {
          type: 'FragmentSelector',
          conformsTo: MEDIA_FRAGMENTS,
          value: `xywh=percent:${percentages(region.box)}`,
        },
      }
    case 'point':
      return { selector: { type: 'SvgSelector', value: circleAt(region.point, photo) } }
    case 'whole-photo':
      return {}
  }
}

function percentages({ xMin, yMin, xMax, yMax }: NormalizedBox): string {
  return [xMin, yMin, xMax - xMin, yMax - yMin].map((share) => plain(share * 100)).join(',')
}

/** A fragment has to have a size, so a point is a small circle in pixels of the photo. */
function circleAt({ x, y }: NormalizedPoint, { width, height }: PlacedRow['photo']): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><circle cx="${plain(x * width)}" cy="${plain(y * height)}" r="1"/></svg>`
}

/** Without an exponent, which fragments do not know. */
function plain(value: number): string {
  return value.toFixed(DIGITS).replace(/\.?0+$/, '')
}
