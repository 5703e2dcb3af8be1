import * as z from 'zod/mini'
import { LIMIT_IDS } from '../core/analysis/look.ts'
import { MOST_PHOTOS } from '../core/analysis/photo.ts'
import { keptBox, keptDetection } from './detection.ts'
import { savedEditSchema } from './edit.ts'
import { kept } from './kept.ts'
import { isOnTheWeb } from './on-the-web.ts'
import { optionalKeys } from './optional-keys.ts'
import { keptProfile } from './profile.ts'
import {
  MOST_DETECTIONS,
  MOST_EDITS,
  MOST_ITEMS,
  MOST_PEOPLE,
  REPORT_FORMATS,
  REPORT_VERSION,
  type Report,
} from './report.ts'

/** What every version of a report has: enough to say why one cannot be opened. */
export const reportHeadSchema = z.object({ format: z.enum(REPORT_FORMATS), version: z.number() })

/** 40 MB of base64: more than the largest photo that is ever sent. */
const LONGEST_IMAGE = 40_000_000
const LONGEST_ADDRESS = 2000

const id = z.string().check(z.minLength(1), z.maxLength(200))
/** More items are nobody's to add by hand. */
const MOST_ADDED = 1000
const pixels = z.int().check(z.positive(), z.maximum(100_000))
/** More tokens, milliseconds or dollars than any look takes. */
const MOST_USED = 1e12
const figure = z.number().check(z.nonnegative(), z.maximum(MOST_USED))
const photoId = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const short = z.string().check(z.maxLength(100))

const photoSchema = kept({
  name: z.string(),
  sha256: photoId,
  width: pixels,
  height: pixels,
  image: z.optional(
    z.string().check(z.minLength(1), z.maxLength(LONGEST_IMAGE), z.refine(isBase64, 'not base64')),
  ),
  href: z.optional(
    z.string().check(z.minLength(1), z.maxLength(LONGEST_ADDRESS), z.refine(isOnTheWeb, 'not on the web')),
  ),
})

export const reportShape = {
  format: z.enum(REPORT_FORMATS),
  version: z.literal([1, 2, REPORT_VERSION]),
  about: z.string(),
  createdAt: z.string(),
  lens: z.optional(kept({ id: short })),
  versions: z.optional(kept({ engine: short, rules: short, foods: short, prompts: z.number() })),
  photo: photoSchema,
  furtherPhotos: z.optional(z.array(photoSchema).check(z.maxLength(MOST_PHOTOS - 1))),
  looks: z.array(
    kept({
      id,
      model: z.string(),
      photo: z.optional(photoId),
      region: z.optional(keptBox),
      ended: z.boolean(),
      truncated: z.boolean(),
      failed: z.optional(z.literal(true)),
    }),
  ),
  detections: z.array(keptDetection).check(z.maxLength(MOST_DETECTIONS)),
  rejected: z.array(kept({ lookId: id, issue: z.string(), raw: z.string() })),
  usage: kept({
    inputTokens: figure,
    outputTokens: figure,
    reasoningTokens: z.optional(figure),
    costUsd: z.optional(figure),
    elapsedMs: figure,
  }),
  limits: z.optional(z.array(z.enum(LIMIT_IDS))),
  edits: z.array(savedEditSchema).check(
    z.maxLength(MOST_EDITS),
    z.refine((edits) => edits.filter(({ type }) => type === 'add').length <= MOST_ADDED),
  ),
  people: z.optional(z.array(keptProfile).check(z.maxLength(MOST_PEOPLE))),
  rows: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_ITEMS))),
  instructions: z.optional(z.array(kept({ text: z.string(), detectionId: z.optional(id) }))),
}

/** The fields of a report that somebody here knows. */
export const REPORT_FIELDS: ReadonlySet<string> = new Set(Object.keys(reportShape))

/** What is read back. Fields that nobody here knows stay where they are, at any depth; the rows are worked out anew. */
export const reportSchema = optionalKeys<Omit<Report, 'rows'>>()(kept(reportShape))

/** Searches for what does not belong, since matching all of so long a text can exhaust the regular expression. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''))
}
