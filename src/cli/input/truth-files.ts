import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { ALLERGEN_IDS } from '../../core/terms/allergens.ts'
import { AMOUNT_BASES } from '../../core/terms/amount.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../core/terms/nutrients.ts'
import type { Truth } from '../../evaluate/truth.ts'
import { boxSchema } from '../../wire/detection.ts'
import { optionalKeys } from '../../wire/optional-keys.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { EVALUATE_WORDS } from '../../wording/en/evaluate.ts'
import { unusable } from '../exit-codes.ts'
import { readJson } from './read-file.ts'

const positive = z.number().check(z.positive())

/** What is on a photo, in our own format. */
const photoSchema = z.object({
  photo: z.string(),
  width: positive,
  height: positive,
  kind: z.optional(z.string()),
  items: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        food: z.optional(z.string()),
        box: boxSchema,
        count: z._default(z.int().check(z.minimum(1)), 1),
        grams: z.optional(positive),
        basis: z.optional(z.enum(AMOUNT_BASES)),
      }),
    )
    .check(z.minLength(1)),
})
const toTruth = z.transform(({ photo: name, width, height, items }: z.infer<typeof photoSchema>) => {
  return { name, width, height, items }
})
const truthSchema = optionalKeys<Truth>()(z.pipe(photoSchema, toTruth))

/** The lines of a menu, in the same format. */
export const menuTruthSchema = optionalKeys<Truth>()(
  z.pipe(photoSchema.check(z.refine(({ kind }) => kind === 'menu')), toTruth),
)

/** What is printed on a label. */
export const labelTruthSchema = z.object({
  kind: z.literal('label'),
  heldOut: z.boolean(),
  per100g: z.partialRecord(z.enum(NUTRIENT_IDS as [NutrientId]), z.number()),
  contains: z.array(z.enum(ALLERGEN_IDS)),
  mayContain: z.array(z.enum(ALLERGEN_IDS)),
})

/** COCO's object detection format: boxes in pixels, `[x, y, width, height]`. */
const cocoSchema = z.object({
  images: z
    .array(z.object({ id: z.number(), file_name: z.string(), width: positive, height: positive }))
    .check(z.minLength(1)),
  annotations: z.array(
    z.object({
      id: z.number(),
      image_id: z.number(),
      category_id: z.number(),
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
  categories: z.array(z.object({ id: z.number(), name: z.string() })),
})

const cocoTruths = z.transform(({ images, annotations, categories }: z.infer<typeof cocoSchema>): Truth[] => {
  const names = new Map(categories.map(({ id, name }) => [id, name]))
  return images.map(({ id, file_name, width, height }) => ({
    name: basename(file_name),
    width,
    height,
    items: annotations
      .filter(({ image_id }) => image_id === id)
      .map(({ id: annotation, category_id, bbox: [x, y, w, h] }) => ({
        id: `${annotation}`,
        label: names.get(category_id) ?? '',
        box: {
          xMin: share(x, width),
          yMin: share(y, height),
          xMax: share(x + w, width),
          yMax: share(y + h, height),
        },
        count: 1,
      })),
  }))
})

/** Pixels as a share of a side, cut at the edge of the photo. */
function share(pixels: number, side: number): number {
  return Math.min(1, Math.max(0, pixels / side))
}

const fileSchema = z.union([
  z.pipe(
    truthSchema,
    z.transform((truth) => [truth]),
  ),
  z.pipe(cocoSchema, cocoTruths),
])

/** A photo's path with what is on it. */
export type PhotoTruth = { readonly path: string; readonly truth: Truth }

/** What is on the photos named: by their own names, by their truth files (ours or COCO's), or by the folder of these. */
export async function truthsOf(paths: readonly string[]): Promise<readonly PhotoTruth[]> {
  const found: PhotoTruth[] = []
  for (const path of paths) {
    const names = await readdir(path).catch(() => undefined)
    const inside = names
      ?.filter(isTruthFile)
      .sort()
      .map((name) => join(path, name))
    for (const file of inside ?? [isTruthFile(path) ? path : truthFileOf(path)]) {
      const truths = await readJson(file, fileSchema, EVALUATE_WORDS.badTruth(file))
      found.push(...truths.map((truth) => ({ path: join(dirname(file), truth.name), truth })))
    }
  }
  return found
}

/** The truth beside one photo: "lunch.truth.json" for "lunch.jpg". */
export async function truthBeside<S extends z.core.$ZodType>(
  photo: string,
  schema: S,
  sentence: (path: string) => string,
): Promise<z.infer<S>> {
  const path = truthFileOf(photo)
  return await readJson(path, schema, sentence(path))
}

/** The photos of a folder that have their truth beside them, by name; none where there is no such folder. */
export async function photosWithTruth(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const photos = names.filter((name) => name.endsWith('.jpg')).sort()
  return photos.map((name) => join(folder, name)).filter((path) => existsSync(truthPath(path)))
}

function truthFileOf(photo: string): string {
  const path = truthPath(photo)
  if (existsSync(path)) return path
  throw unusable(cliWording.noTruth(photo, path))
}

function truthPath(photo: string): string {
  return photo.replace(/\.[^.]+$/, '.truth.json')
}

function isTruthFile(path: string): boolean {
  return path.endsWith('.json')
}
