import * as z from 'zod/mini'
import type { Analysis } from '../core/analysis/document.ts'
import type { Edit } from '../core/fusion/edit.ts'
import { type Region, regionBox, regionCentre } from '../core/geometry/normalized.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { nameSchema } from '../wire/detection.ts'
import { firstFailure, type ImportFailure, importFailure } from './import-failure.ts'
import { countSchema, photoIdSchema, pixelsSchema } from './import-schemas.ts'
import { type ImportedPhoto, importedAnalyses, photoName } from './imported.ts'
import { importedRegion } from './imported-region.ts'
import { CONTROLS } from './label-studio.ts'
import { MOST_IMAGES, MOST_ON_A_PHOTO } from './limits.ts'

const percent = z.number()
/** Relations and choices for the whole photo have neither an id nor a place. */
const resultSchema = z.object({
  id: z.optional(z.string()),
  from_name: z.optional(z.string()),
  original_width: z.optional(pixelsSchema),
  original_height: z.optional(pixelsSchema),
  value: z.optional(
    z.object({
      x: z.optional(percent),
      y: z.optional(percent),
      width: z.optional(percent),
      height: z.optional(percent),
      rotation: z.optional(z.literal(0)),
      rectanglelabels: z.optional(z.array(nameSchema)),
      keypointlabels: z.optional(z.array(nameSchema)),
      number: z.optional(z.unknown()),
    }),
  ),
})
const answerSchema = z.object({
  was_cancelled: z.optional(z.boolean()),
  result: z.array(resultSchema).check(z.maxLength(2 * MOST_ON_A_PHOTO)),
})
const taskSchema = z.object({
  data: z.object({
    [CONTROLS.photo]: z.string(),
    width: z.optional(pixelsSchema),
    height: z.optional(pixelsSchema),
    sha256: z.optional(photoIdSchema),
    analysis: z.optional(z.string()),
  }),
  predictions: z.optional(z.array(answerSchema)),
  annotations: z.optional(z.array(answerSchema)),
})
const schema = z.array(taskSchema).check(z.minLength(1), z.maxLength(MOST_IMAGES))

type Task = z.infer<typeof taskSchema>
type Results = z.infer<typeof answerSchema>['result']
type Seen = { readonly id: string; readonly label: string; readonly region: Region; readonly count: number }

/**
 * Tasks as Label Studio exports them: what a model predicted as seen, and what the last person made of it as corrections. Where
 * nothing was predicted, the person added it all. Other regions than boxes and dots are passed by.
 */
export function fromLabelStudio(json: unknown): Result<readonly Analysis[], ImportFailure> {
  const parsed = schema.safeParse(json)
  if (!parsed.success) return firstFailure(json, parsed.error)
  const photos: ImportedPhoto[] = []
  for (const [at, task] of parsed.data.entries()) {
    const { predictions = [], annotations = [] } = task
    const lastAt = annotations.findLastIndex(({ was_cancelled: skipped }) => !skipped)
    const predicted = regionsOf(predictions[0]?.result ?? [], [at, 'predictions', 0])
    const corrected = regionsOf(annotations[lastAt]?.result ?? [], [at, 'annotations', lastAt])
    if (!predicted.ok) return predicted
    if (!corrected.ok) return corrected
    photos.push(photoOf(task, predicted.value, lastAt < 0 ? undefined : corrected.value))
  }
  return { ok: true, value: importedAnalyses(photos, 'label-studio') }
}

type Path = readonly PropertyKey[]

function regionsOf(results: Results, path: Path): Result<readonly Seen[], ImportFailure> {
  const counts = new Map<string, number>()
  for (const [at, { id = '', from_name, value }] of results.entries()) {
    if (from_name !== CONTROLS.count) continue
    const count = countSchema.safeParse(value?.number)
    if (!count.success) return importFailure('wrong', [...path, 'result', at, 'value', 'number'])
    counts.set(idOf(id), count.data)
  }
  const found: Seen[] = []
  for (const [at, { id = `region ${at}`, value = {} }] of results.entries()) {
    const label = (value.rectanglelabels ?? value.keypointlabels)?.[0]
    if (label === undefined) continue
    const here = [...path, 'result', at, 'value']
    if (value.x === undefined || value.y === undefined)
      return importFailure('missing', [...here, value.x === undefined ? 'x' : 'y'])
    const region = regionOf({ ...value, x: value.x, y: value.y })
    if (!region) return importFailure('outside', here)
    found.push({ id: idOf(id), label, region, count: counts.get(idOf(id)) ?? 1 })
  }
  return { ok: true, value: found }
}

/** Regions keep their id from a prediction to the annotation made of it, but for what comes after the #. */
function idOf(id: string): string {
  return id.replace(/#.*$/, '')
}

type Value = NonNullable<Results[number]['value']> & { readonly x: number; readonly y: number }

function regionOf({ x, y, width = 0, height = 0, keypointlabels }: Value): Region | undefined {
  const [left, top] = [x / 100, y / 100]
  if (keypointlabels) return importedRegion({ xMin: left, yMin: top, xMax: left, yMax: top })
  return importedRegion({ xMin: left, yMin: top, xMax: left + width / 100, yMax: top + height / 100 })
}

function photoOf(task: Task, seen: readonly Seen[], corrected: readonly Seen[] | undefined): ImportedPhoto {
  const { data, predictions = [], annotations = [] } = task
  const sized = [...predictions, ...annotations]
    .flatMap(({ result }) => result)
    .find((each) => each.original_width && each.original_height)
  return {
    name: photoName(onItsDisk(data[CONTROLS.photo])),
    // Places are in percent: where nobody says how large the photo is, they hold all the same.
    width: data.width ?? sized?.original_width ?? 1,
    height: data.height ?? sized?.original_height ?? 1,
    sha256: data.sha256,
    together: data.analysis,
    seen: seen.map(({ id: _, ...each }) => each),
    ...(corrected && {
      edits: (of: (at: number) => string, photo: PhotoId) => editsFrom(seen, corrected, of, photo),
    }),
  }
}

/** Label Studio serves a file of a folder it was given as `/data/local-files/?d=monday%2Flunch.jpg`. */
function onItsDisk(place: string): string {
  if (!place.includes('/data/local-files/')) return place
  return new URLSearchParams(place.slice(place.indexOf('?'))).get('d') || place
}

/** What makes of what was seen what the person said it is. */
function editsFrom(
  seen: readonly Seen[],
  corrected: readonly Seen[],
  idAt: (at: number) => string,
  photo: PhotoId,
): readonly Edit[] {
  const now = new Map(corrected.map((each) => [each.id, each]))
  const before = new Set(seen.map(({ id }) => id))
  const added = corrected.filter(({ id }) => !before.has(id))
  return [
    ...seen.flatMap((was, at): readonly Edit[] => {
      const is = now.get(was.id)
      const itemId = idAt(at)
      return is ? changes(was, is, itemId) : [{ type: 'remove', itemId }]
    }),
    ...added.flatMap((is, at): readonly Edit[] => {
      const itemId = idAt(seen.length + at)
      const point = regionCentre(is.region)
      const plain: Seen = { ...is, region: { kind: 'point', point }, count: 1 }
      return [
        { type: 'add', itemId, photo, point, label: is.label, seen: seen.length },
        ...changes(plain, is, itemId),
      ]
    }),
  ]
}

function changes(was: Seen, is: Seen, itemId: string): readonly Edit[] {
  const box = regionBox(is.region)
  return [
    ...(is.label === was.label ? [] : [{ type: 'rename', itemId, label: is.label } as const]),
    ...(isSamePlace(was.region, is.region)
      ? []
      : [{ type: 'move', itemId, point: regionCentre(is.region), ...(box && { box }) } as const]),
    ...(is.count === was.count ? [] : [{ type: 'count', itemId, count: is.count } as const]),
  ]
}

/** Label Studio writes places back with fewer digits. */
const SAME = 1e-6

function isSamePlace(a: Region, b: Region): boolean {
  if (a.kind !== b.kind) return false
  const [one, other] = [cornersOf(a), cornersOf(b)]
  return one.every((value, i) => Math.abs(value - (other[i] ?? 0)) < SAME)
}

function cornersOf(region: Region): readonly number[] {
  const box = regionBox(region)
  if (box) return [box.xMin, box.yMin, box.xMax, box.yMax]
  const { x, y } = regionCentre(region)
  return [x, y]
}
