import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { normalizedBox } from '../../core/geometry/normalized.ts'
import { AMOUNT_BASES } from '../../core/terms/amount.ts'
import type { Truth } from '../../evaluate/truth.ts'
import type { Messages } from '../../messages/messages.ts'
import { boxSchema } from '../../wire/detection.ts'
import { optionalKeys } from '../../wire/optional-keys.ts'
import { unusable } from '../exit-codes.ts'
import { readJson } from './read-file.ts'

const positive = z.number().check(z.positive())

/** What is on a photo, in our own format. */
const photoSchema = z.object({
  photo: z.string(),
  width: positive,
  height: positive,
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
        also: z.optional(z.array(z.string())),
        sure: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1)),
  unidentifiable: z.optional(z.array(z.object({ box: boxSchema }))),
})
const toTruth = z.transform(
  ({ photo: name, width, height, items, unidentifiable }: z.infer<typeof photoSchema>) => {
    return { name, width, height, items, ...(unidentifiable && { unidentifiable }) }
  },
)
const truthSchema = optionalKeys<Truth>()(z.pipe(photoSchema, toTruth))

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
        box: normalizedBox({
          xMin: share(x, width),
          yMin: share(y, height),
          xMax: share(x + w, width),
          yMax: share(y + h, height),
        }),
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

/** The photos named, or else the project's own, which are there in a checkout only. */
export function namedOr(
  { say }: Messages,
  named: readonly string[],
  own: readonly string[],
): readonly string[] {
  if (named.length > 0) return named
  const here = own.filter((path) => existsSync(path))
  if (here.length === 0) throw unusable(say('cli.file.noneNamed'))
  return here
}

/** A photo's path with what is on it. */
export type PhotoTruth<T> = { readonly path: string; readonly truth: T }

/** What is on the photos named, in our own format or COCO's, which may be of many photos. */
export async function truthsOf(
  messages: Messages,
  paths: readonly string[],
): Promise<readonly PhotoTruth<Truth>[]> {
  const files = await readTruths(messages, paths, fileSchema, 'evaluate.badTruth')
  return files.flatMap(({ path, truth: truths }) =>
    truths.map((truth) => ({ path: join(dirname(path), truth.name), truth })),
  )
}

/**
 * The truths of the photos named: by their own names, by their truth files, or by the folder of these. `bad` is said of a
 * file that holds none.
 */
export async function readTruths<S extends z.core.$ZodType>(
  messages: Messages,
  paths: readonly string[],
  schema: S,
  bad: 'evaluate.badTruth' | 'cli.measureReader.badTruth' | 'cli.measureLabels.badTruth',
): Promise<readonly PhotoTruth<z.infer<S>>[]> {
  const found: PhotoTruth<z.infer<S>>[] = []
  for (const named of paths) {
    for (const { path, file } of await truthFilesOf(messages, named)) {
      found.push({ path, truth: await readJson(messages, file, schema, messages.say(bad, { path: file })) })
    }
  }
  return found
}

/** "lunch.jpg" has "lunch.truth.json" beside it. What is missing is named: the photo, its truth file, or all truth files of a folder. */
async function truthFilesOf(
  { say }: Messages,
  named: string,
): Promise<readonly { path: string; file: string }[]> {
  const inFolder = await readdir(named).catch(() => undefined)
  if (inFolder) {
    // Beside photos and their truths may lie other files: recordings, reports.
    const files = inFolder.filter((name) => name.endsWith(TRUTH)).sort()
    if (files.length === 0) throw unusable(say('cli.file.noTruths', { folder: named }))
    return files.map((name) => ({ path: join(named, photoBeside(name, inFolder)), file: join(named, name) }))
  }
  if (named.endsWith('.json')) {
    const beside = await readdir(dirname(named)).catch(() => [])
    return [{ path: join(dirname(named), photoBeside(basename(named), beside)), file: named }]
  }
  const file = `${named.replace(/\.[^.]+$/, '')}${TRUTH}`
  if (existsSync(file)) return [{ path: named, file }]
  if (existsSync(named)) throw unusable(say('cli.file.noTruth', { photo: named, path: file }))
  throw unusable(say('cli.file.notThere', { path: named }))
}

const TRUTH = '.truth.json'
const PHOTO = /^\.(?:jpe?g|png|webp|avif|gif|heic|heif)$/i

/** The photo that a truth file belongs to; if there is none, the name it would usually have. */
function photoBeside(file: string, beside: readonly string[]): string {
  if (!file.endsWith(TRUTH)) return file
  const stem = file.slice(0, -TRUTH.length)
  return beside.find((name) => name.startsWith(stem) && PHOTO.test(name.slice(stem.length))) ?? `${stem}.jpg`
}
