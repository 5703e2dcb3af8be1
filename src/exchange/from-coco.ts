import * as z from 'zod/mini'
import type { Analysis } from '../core/analysis/document.ts'
import { normalizedPoint, type Region } from '../core/geometry/normalized.ts'
import type { Result } from '../core/terms/failure.ts'
import { nameSchema } from '../wire/detection.ts'
import { firstFailure, type ImportFailure, importFailure } from './import-failure.ts'
import { countSchema, photoIdSchema, pixelsSchema } from './import-schemas.ts'
import { type ImportedPhoto, importedAnalyses } from './imported.ts'
import { importedRegion } from './imported-region.ts'
import { MOST_IMAGES, MOST_IN_A_FILE, MOST_ON_A_PHOTO } from './limits.ts'

const id = z.union([z.number(), z.string()])
const figure = z.number()

const schema = z.object({
  images: z
    .array(
      z.object({
        id,
        file_name: z.string(),
        width: pixelsSchema,
        height: pixelsSchema,
        sha256: z.optional(photoIdSchema),
        analysis: z.optional(z.string()),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_IMAGES)),
  categories: z.array(z.object({ id, name: nameSchema })),
  annotations: z
    .array(
      z.object({
        image_id: id,
        category_id: id,
        bbox: z.tuple([figure, figure, figure, figure]),
        keypoints: z.optional(z.array(figure)),
        num_keypoints: z.optional(z.number()),
        attributes: z.optional(z.object({ count: z.optional(countSchema), region: z.optional(z.unknown()) })),
      }),
    )
    .check(z.maxLength(MOST_IN_A_FILE)),
})
type Coco = z.infer<typeof schema>

/** What a COCO file says is where, photo by photo. Outlines, crowds and attributes of others are passed by. */
export function fromCoco(json: unknown): Result<readonly Analysis[], ImportFailure> {
  const parsed = schema.safeParse(json)
  if (!parsed.success) return firstFailure(json, parsed.error)
  const { images, categories, annotations } = parsed.data
  const names = new Map(categories.map((category) => [category.id, category.name]))
  const seen = new Map(images.map((image) => [image.id, [] as ImportedPhoto['seen'][number][]]))
  const byId = new Map(images.map((image) => [image.id, image]))
  for (const [at, annotation] of annotations.entries()) {
    const image = byId.get(annotation.image_id)
    const onPhoto = seen.get(annotation.image_id)
    if (!image || !onPhoto) return importFailure('unknown', ['annotations', at, 'image_id'])
    const label = names.get(annotation.category_id)
    if (label === undefined) return importFailure('unknown', ['annotations', at, 'category_id'])
    const region = regionOf(annotation, image)
    if (!region) return importFailure('outside', ['annotations', at, 'bbox'])
    if (onPhoto.length === MOST_ON_A_PHOTO) return importFailure('too-many', ['annotations', at])
    const point = region.kind === 'box' && pointOf(annotation, image)
    onPhoto.push({ label, region, ...(point && { point }), count: annotation.attributes?.count ?? 1 })
  }
  const photos = images.map((image) => ({
    name: image.file_name,
    width: image.width,
    height: image.height,
    sha256: image.sha256,
    together: image.analysis,
    seen: seen.get(image.id) ?? [],
  }))
  return { ok: true, value: importedAnalyses(photos, 'coco') }
}

type Annotation = Coco['annotations'][number]
type Size = { readonly width: number; readonly height: number }

function regionOf({ bbox, attributes }: Annotation, { width, height }: Size): Region | undefined {
  if (attributes?.region === 'whole-photo') return { kind: 'whole-photo' }
  const [left, top, across, down] = bbox
  return importedRegion({
    xMin: left / width,
    yMin: top / height,
    xMax: (left + across) / width,
    yMax: (top + down) / height,
  })
}

/** The dot, where there is just one keypoint and it is on the photo. */
function pointOf({ keypoints = [] }: Annotation, { width, height }: Size) {
  const [x = -1, y = -1, seen = 0] = keypoints
  const isOnPhoto = x >= 0 && y >= 0 && x <= width && y <= height
  return keypoints.length === 3 && seen > 0 && isOnPhoto ? normalizedPoint(x / width, y / height) : undefined
}
