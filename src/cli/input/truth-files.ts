import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { normalizedBox } from '../../core/geometry/normalized.ts'
import { AMOUNT_BASES } from '../../core/terms/amount.ts'
import type { Truth, TruthItem } from '../../evaluate/truth.ts'
import { boxSchema } from '../../wire/detection.ts'
import { parseJson } from './parse-json.ts'

/** A photo's path with what is on it. */
export type TruthFile = { readonly path: string; readonly truth: Truth }

const pixels = z.number().positive()

const ownSchema = z.object({
  photo: z.string(),
  width: pixels,
  height: pixels,
  items: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        food: z.string().optional(),
        box: boxSchema,
        count: z.int().min(1).default(1),
        grams: z.number().positive().optional(),
        basis: z.enum(AMOUNT_BASES).optional(),
      }),
    )
    .min(1),
})

/** COCO's object detection format: boxes in pixels, `[x, y, width, height]`. */
const cocoSchema = z.object({
  images: z.array(z.object({ id: z.number(), file_name: z.string(), width: pixels, height: pixels })).min(1),
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

/** One box per line, in pixels, with the size of its image. */
const csvSchema = z
  .array(
    z.object({
      image: z.string().min(1),
      label: z.string().min(1),
      width: z.coerce.number().positive(),
      height: z.coerce.number().positive(),
      xmin: z.coerce.number(),
      ymin: z.coerce.number(),
      xmax: z.coerce.number(),
      ymax: z.coerce.number(),
    }),
  )
  .min(1)

/**
 * Every photo of a folder (or of the files named) whose truth is known: a `.truth.json` beside it, or a COCO `.json` or a
 * `.csv` of boxes (image, label, width, height, xmin, ymin, xmax, ymax) in the folder. `problem` names a file that is none.
 */
export async function truthsIn(
  paths: readonly string[],
): Promise<readonly TruthFile[] | { problem: string }> {
  const found: TruthFile[] = []
  for (const path of paths) {
    for (const file of await truthFilesAt(path)) {
      const text = await readFile(file, 'utf8').catch(() => undefined)
      const truths = text === undefined ? undefined : file.endsWith('.csv') ? fromCsv(text) : fromJson(text)
      if (!truths) return { problem: file }
      found.push(...truths.map((truth) => ({ path: join(dirname(file), truth.name), truth })))
    }
  }
  return found
}

async function truthFilesAt(path: string): Promise<readonly string[]> {
  const names = await readdir(path).catch(() => undefined)
  if (names)
    return names
      .filter((name) => /\.(?:json|csv)$/.test(name))
      .sort()
      .map((name) => join(path, name))
  return [/\.(?:json|csv)$/.test(path) ? path : path.replace(/\.[^.]+$/, '.truth.json')]
}

function fromJson(text: string): readonly Truth[] | undefined {
  const json = parseJson(text)
  const own = ownSchema.safeParse(json).data
  if (own)
    return [{ name: own.photo, width: own.width, height: own.height, items: own.items.map(withoutBlanks) }]
  const coco = cocoSchema.safeParse(json).data
  if (!coco) return undefined
  const names = new Map(coco.categories.map(({ id, name }) => [id, name]))
  return coco.images.map(({ id, file_name, width, height }) => ({
    name: basename(file_name),
    width,
    height,
    items: coco.annotations
      .filter(({ image_id }) => image_id === id)
      .map(({ id: annotation, category_id, bbox: [x, y, w, h] }) =>
        pixelItem(`${annotation}`, names.get(category_id) ?? '', [x, y, x + w, y + h], width, height),
      ),
  }))
}

type OwnItem = z.infer<typeof ownSchema>['items'][number]

function withoutBlanks({ food, grams, basis, ...item }: OwnItem): TruthItem {
  return {
    ...item,
    ...(food !== undefined && { food }),
    ...(grams !== undefined && { grams }),
    ...(basis !== undefined && { basis }),
  }
}

function fromCsv(text: string): readonly Truth[] | undefined {
  const rows = csvSchema.safeParse(csvRows(text)).data
  if (!rows) return undefined
  return [...new Set(rows.map(({ image }) => image))].map((image) => {
    const own = rows.filter((row) => row.image === image)
    const { width, height } = own[0] as (typeof own)[number]
    const items = own.map(({ label, xmin, ymin, xmax, ymax }, i) =>
      pixelItem(`${image}/${i}`, label, [xmin, ymin, xmax, ymax], width, height),
    )
    return { name: basename(image), width, height, items }
  })
}

function csvRows(text: string): unknown {
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    })
  } catch {
    return undefined
  }
}

function pixelItem(
  id: string,
  label: string,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  width: number,
  height: number,
): TruthItem {
  const share = (value: number, of: number) => Math.min(1, Math.max(0, value / of))
  const box = normalizedBox({
    xMin: share(x0, width),
    yMin: share(y0, height),
    xMax: share(x1, width),
    yMax: share(y1, height),
  })
  return { id, label, box, count: 1 }
}
