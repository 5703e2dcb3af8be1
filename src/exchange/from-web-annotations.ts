import * as z from 'zod/mini'
import type { Analysis } from '../core/analysis/document.ts'
import { normalizedPoint, type Region } from '../core/geometry/normalized.ts'
import type { Result } from '../core/terms/failure.ts'
import { append } from '../core/util/group-by.ts'
import { nameSchema } from '../wire/detection.ts'
import { firstFailure, type ImportFailure, importFailure } from './import-failure.ts'
import { countSchema, photoIdSchema, pixelsSchema } from './import-schemas.ts'
import { type ImportedPhoto, importedAnalyses, photoName } from './imported.ts'
import { importedRegion } from './imported-region.ts'
import { MOST_IN_A_FILE, MOST_ON_A_PHOTO } from './limits.ts'

/** Where nobody says how large a photo is, places in percent hold all the same. */
const UNKNOWN_SIZE = { width: 1, height: 1 }

const oneOrMany = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.transform((value) => (Array.isArray(value) ? value : [value])),
    z.array(schema),
  )

const sourceSchema = z.pipe(
  z.transform((source) => (typeof source === 'string' ? { id: source } : source)),
  z.object({
    id: z.string(),
    'schema:width': z.optional(pixelsSchema),
    'schema:height': z.optional(pixelsSchema),
    'dishlight:sha256': z.optional(photoIdSchema),
    'dishlight:analysis': z.optional(z.string()),
  }),
)
const selectorSchema = z.object({ type: z.string(), value: z.optional(z.string()) })
const annotationSchema = z.object({
  body: oneOrMany(
    z.object({
      type: z.optional(z.string()),
      purpose: z.optional(z.string()),
      value: z.optional(z.string()),
    }),
  ),
  'dishlight:count': z.optional(countSchema),
  target: z.object({ source: sourceSchema, selector: z.optional(oneOrMany(selectorSchema)) }),
})
const annotationsSchema = z.array(annotationSchema).check(z.minLength(1), z.maxLength(MOST_IN_A_FILE))
const collectionSchema = z.object({ first: z.object({ items: annotationsSchema }) })
const pageSchema = z.object({ items: annotationsSchema })

type Annotation = z.infer<typeof annotationSchema>
type Source = Annotation['target']['source']
type Found = { readonly source: Source; readonly seen: ImportedPhoto['seen'][number][] }

/** What a collection, a page or a list of Web Annotations says is where. Bodies that are no tag are passed by. */
export function fromWebAnnotations(json: unknown): Result<readonly Analysis[], ImportFailure> {
  const { schema, path } = formOf(json)
  const parsed = schema.safeParse(json)
  if (!parsed.success) return firstFailure(json, parsed.error)
  const photos = new Map<string, Found['seen']>()
  const sources = new Map<string, Source>()
  for (const [at, annotation] of listOf(parsed.data).entries()) {
    const here = [...path, at]
    const { source, selector } = annotation.target
    const label = nameSchema.safeParse(nameOf(annotation))
    if (!label.success)
      return importFailure(nameOf(annotation) === undefined ? 'missing' : 'wrong', [...here, 'body'])
    const region = regionOf(selector, source)
    if (!region) return importFailure('wrong', [...here, 'target', 'selector'])
    if (photos.get(source.id)?.length === MOST_ON_A_PHOTO) return importFailure('too-many', here)
    sources.set(source.id, sources.get(source.id) ?? source)
    append(photos, source.id, { label: label.data, region, count: annotation['dishlight:count'] ?? 1 })
  }
  const imported = [...sources].map(([id, source]) => photoOf(source, photos.get(id) ?? []))
  return { ok: true, value: importedAnalyses(imported, 'web-annotation') }
}

/** All three are in use: what a server gives, what a page of it is, and what annotation tools save. */
function formOf(json: unknown) {
  if (Array.isArray(json)) return { schema: annotationsSchema, path: [] }
  const isPage = typeof json === 'object' && json !== null && 'items' in json
  return isPage
    ? { schema: pageSchema, path: ['items'] }
    : { schema: collectionSchema, path: ['first', 'items'] }
}

function listOf(data: z.infer<typeof annotationsSchema | typeof pageSchema | typeof collectionSchema>) {
  if ('first' in data) return data.first.items
  return 'items' in data ? data.items : data
}

/** The tag; where nothing is said to be one, the first words there are. */
function nameOf({ body }: Annotation): string | undefined {
  return (body.find(({ purpose }) => purpose === 'tagging') ?? body[0])?.value
}

function photoOf(source: Source, seen: Found['seen']): ImportedPhoto {
  return {
    name: fileName(source.id),
    width: source['schema:width'] ?? UNKNOWN_SIZE.width,
    height: source['schema:height'] ?? UNKNOWN_SIZE.height,
    sha256: source['dishlight:sha256'],
    together: source['dishlight:analysis'],
    seen,
  }
}

function fileName(id: string): string {
  const name = photoName(id.split(/[?#]/)[0] ?? id)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

type Selectors = Annotation['target']['selector']

function regionOf(selectors: Selectors, source: Source): Region | undefined {
  if (!selectors) return { kind: 'whole-photo' }
  for (const { type, value = '' } of selectors) {
    const region = type === 'SvgSelector' ? circleOf(value, source) : fragmentOf(value, source)
    if (region) return region
  }
  return undefined
}

const NUMBER = '(\\d*\\.?\\d+)'
const FRAGMENT = new RegExp(`^xywh=(pixel:|percent:|)${[NUMBER, NUMBER, NUMBER, NUMBER].join(',')}$`)

function fragmentOf(value: string, source: Source): Region | undefined {
  const [, unit, ...sides] = FRAGMENT.exec(value) ?? []
  const [x = 0, y = 0, width = 0, height = 0] = sides.map(Number)
  const across = unit === 'percent:' ? 100 : source['schema:width']
  const down = unit === 'percent:' ? 100 : source['schema:height']
  // Pixels of a photo nobody knows the size of are nowhere.
  if (sides.length === 0 || !across || !down) return undefined
  return importedRegion({
    xMin: x / across,
    yMin: y / down,
    xMax: (x + width) / across,
    yMax: (y + height) / down,
  })
}

function circleOf(svg: string, source: Source): Region | undefined {
  const [x, y] = ['cx', 'cy'].map((name) => Number(new RegExp(`\\s${name}="${NUMBER}"`).exec(svg)?.[1]))
  const { 'schema:width': width, 'schema:height': height } = source
  if (!width || !height || !(Number(x) <= width) || !(Number(y) <= height)) return undefined
  return { kind: 'point', point: normalizedPoint(Number(x) / width, Number(y) / height) }
}
