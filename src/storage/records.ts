import * as z from 'zod/mini'
import type { KeptAnalysis, KeptCard, LearntName } from '../core/analysis/kept.ts'
import { MOST_PHOTOS, type Photo } from '../core/analysis/photo.ts'
import { DOTS } from '../core/health/assessment.ts'
import { fromReport } from '../report/open-report.ts'
import { toReport } from '../report/report.ts'
import { optionalKeys } from '../wire/optional-keys.ts'
import { profileSchema } from '../wire/profile.ts'

/**
 * What is written to the browser's database, and how it is read back. Nothing read back is trusted: another version of
 * Dishlight, an extension or a failing disk may have written it.
 */

const LONGEST_NAME = 200
const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))
const time = z.iso.datetime()
const photoId = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const count = z.int().check(z.nonnegative())
const text = z.string().check(z.maxLength(LONGEST_NAME))
const pixels = z.int().check(z.positive(), z.maximum(100_000))

/** From its first marker to its last; whether it can be drawn is for the browser to say. */
const jpeg = z.custom<Uint8Array<ArrayBuffer>>(isJpeg)

const imageSchema = z.object({
  bytes: jpeg,
  mediaType: z.literal('image/jpeg'),
  width: pixels,
  height: pixels,
})

export type CardRecord = Omit<KeptCard, 'thumbnail'> & { readonly removedAt?: string }
export type PhotoRecord = Pick<Photo, 'sha256' | 'sent' | 'original'>
export type ThumbnailRecord = { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }
/** The document as a report without photos. Edits taken back follow the others, the latest first: `undone` of them. */
export type DocumentRecord = {
  readonly id: string
  readonly report: string
  readonly undone: number
  readonly reportPeople?: readonly z.infer<typeof profileSchema>[]
  readonly sample?: string
}

export const cardSchema = optionalKeys<CardRecord>()(
  z.object({
    id,
    name: text,
    createdAt: time,
    changedAt: time,
    photos: z.tuple([photoId], photoId).check(z.maxLength(MOST_PHOTOS)),
    items: z.array(text),
    counts: z.partialRecord(z.enum(DOTS), count),
    people: z.array(text),
    corrected: z.boolean(),
    bytes: count,
    removedAt: z.optional(time),
  }),
)

export const photoSchema: z.ZodMiniType<PhotoRecord> = z.object({
  sha256: photoId,
  sent: imageSchema,
  original: imageSchema,
})

export const thumbnailSchema: z.ZodMiniType<ThumbnailRecord> = z.object({ sha256: photoId, bytes: jpeg })

export const documentSchema = optionalKeys<DocumentRecord>()(
  z.object({
    id,
    report: z.string(),
    undone: count,
    reportPeople: z.optional(z.array(profileSchema)),
    sample: z.optional(photoId),
  }),
)

export const learntNameSchema: z.ZodMiniType<LearntName> = optionalKeys<LearntName>()(
  z.object({
    reported: text.check(z.minLength(1)),
    seenAs: z.optional(text),
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
    at: time,
  }),
)

/** Those entries of a list that are what they should be. */
export function readable<T>(schema: z.ZodMiniType<T>, entries: readonly unknown[]): readonly T[] {
  return entries.flatMap((entry) => {
    const read = z.safeParse(schema, entry)
    return read.success ? [read.data] : []
  })
}

export function documentOf(kept: KeptAnalysis): DocumentRecord {
  const { id: of, analysis, people, reportPeople, sample, createdAt } = kept
  const edits = [...analysis.edits, ...analysis.undone.toReversed()]
  return {
    id: of,
    report: JSON.stringify(
      toReport({ ...analysis, edits }, people, { about: '', createdAt, withPeople: true }),
    ),
    undone: analysis.undone.length,
    ...(reportPeople && { reportPeople }),
    ...(sample !== undefined && { sample }),
  }
}

/** What a document holds. Undefined if it is damaged. `whose`: what others say they checked counts for nobody here. */
export function readDocument(
  { report, undone, reportPeople, sample }: DocumentRecord,
  whose: 'own' | 'elsewhere' = 'own',
): Pick<KeptAnalysis, 'analysis' | 'people' | 'reportPeople' | 'sample'> | undefined {
  const read = fromReport(parsed(report), whose)
  if (!read.ok) return undefined
  const { analysis, people } = read.value
  const made = analysis.edits.length - undone
  if (made < 0) return undefined
  return {
    analysis: {
      ...analysis,
      edits: analysis.edits.slice(0, made),
      undone: analysis.edits.slice(made).toReversed(),
    },
    people,
    ...(reportPeople && { reportPeople }),
    ...(sample !== undefined && { sample }),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isJpeg(bytes: unknown): boolean {
  if (!ArrayBuffer.isView(bytes) || !(bytes instanceof Uint8Array) || bytes.length < 4) return false
  const [first, second] = bytes
  return first === 0xff && second === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9
}
