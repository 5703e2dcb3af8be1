import * as z from 'zod/mini'
import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import type { FoundInstruction } from '../core/analysis/instructions.ts'
import { LIMIT_IDS } from '../core/analysis/look.ts'
import { MOST_PHOTOS } from '../core/analysis/photo.ts'
import { MOST_PARTS } from '../core/fusion/edit.ts'
import type { Alert, Assessment } from '../core/health/assessment.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { Estimate } from '../core/terms/estimate.ts'
import { EXTRA_IDS, MOST_COUNT, MOST_TIMES } from '../core/terms/extras.ts'
import { MOST_PORTIONS, PLATE_IDS } from '../core/terms/plates.ts'
import { CHECKABLE_IDS } from '../core/terms/traits.ts'
import { boxSchema, detectionSchema, HEAVIEST, nameSchema, panelSchema, pointSchema } from './detection.ts'
import { optionalKeys } from './optional-keys.ts'
import { profileSchema } from './profile.ts'

/** Reports are written in the first. The first version wrote the second, which differs in name only. */
export const REPORT_FORMATS = ['dishlight-report', 'platelens-report'] as const
/**
 * The version that is written, and the newest that can be read. Version 2 brought several photos, version 3 two answers: what
 * versions 1 and 2 called the verdict "avoid" is told by alerts.
 */
export const REPORT_VERSION = 3

/** An analysis as one JSON file. Everything is read back but `about`, `rows` and `instructions`, which are for readers. */
export type Report = Pick<Analysis, 'looks' | 'sightings' | 'rejected' | 'usage' | 'limits' | 'edits'> & {
  readonly format: (typeof REPORT_FORMATS)[number]
  readonly version: 1 | 2 | typeof REPORT_VERSION
  readonly about: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly photo: ReportPhoto
  /** The photos after the first, in their order, if there are several. */
  readonly furtherPhotos?: readonly ReportPhoto[]
  readonly profiles: readonly HealthProfile[]
  readonly rows?: readonly ReportRow[]
  /** Words in the photo that read like an order to the model, if any. */
  readonly instructions?: readonly FoundInstruction[]
}

/** `image`: the photo as it was sent, without metadata, as JPEG in base64. */
export type ReportPhoto = PhotoFacts & { readonly image?: string }

/** An item with its verdicts, derived from sightings, edits and profiles when the report was written. */
export type ReportRow = {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Which photos show it, if there are several: `photo` is 1, `furtherPhotos` go on from 2. */
  readonly photos?: readonly number[]
  readonly servingGrams: Estimate
  /** kcal in the serving. */
  readonly energy?: Estimate
  /** `verdict` and `score` (0–100, null where nothing is known) by nutrition alone; the alerts beside them. */
  readonly verdicts: readonly (Pick<Assessment, 'profileId' | 'verdict' | 'advice' | 'dot' | 'score'> & {
    readonly alerts: readonly Pick<Alert, 'trait' | 'cause' | 'finding'>[]
  })[]
}

/** What every version of a report has: enough to say why one cannot be opened. */
export const reportHeadSchema = z.object({ format: z.enum(REPORT_FORMATS), version: z.number() })

/** 40 MB of base64: more than the largest photo that is ever sent. */
const LONGEST_IMAGE = 40_000_000

const id = z.string().check(z.minLength(1), z.maxLength(200))
const label = nameSchema
/** More corrections, items added by hand and people than these are nobody's, and would hold up the page for long. */
const MOST_EDITS = 10_000
const MOST_ADDED = 1000
const MOST_PROFILES = 24
const pixels = z.int().check(z.positive(), z.maximum(100_000))
/** More tokens, milliseconds or dollars than any look takes. */
const MOST_USED = 1e12
const figure = z.number().check(z.nonnegative(), z.maximum(MOST_USED))
const photoId = z.string().check(z.regex(/^[0-9a-f]{64}$/))

const photoSchema = z.object({
  name: z.string(),
  sha256: photoId,
  width: pixels,
  height: pixels,
  image: z.optional(
    z.string().check(z.minLength(1), z.maxLength(LONGEST_IMAGE), z.refine(isBase64, 'not base64')),
  ),
})

const spot = { itemId: id, point: pointSchema, box: z.optional(boxSchema) }
const extraIds = EXTRA_IDS as [(typeof EXTRA_IDS)[number]]

const editSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('add'),
    itemId: id,
    photo: z.optional(photoId),
    point: pointSchema,
    label,
    seen: z.int().check(z.nonnegative()),
  }),
  z.object({ type: z.literal('rename'), itemId: id, label }),
  z.object({ type: z.literal('move'), ...spot }),
  z.object({
    type: z.literal('amount'),
    itemId: id,
    servingGrams: z.number().check(z.positive(), z.maximum(HEAVIEST)),
  }),
  z.object({
    type: z.literal('count'),
    itemId: id,
    count: z.int().check(z.minimum(1), z.maximum(MOST_COUNT)),
  }),
  z.object({
    type: z.literal('extra'),
    itemId: id,
    extra: z.enum(extraIds),
    times: z.int().check(z.minimum(0), z.maximum(MOST_TIMES)),
  }),
  z.object({
    type: z.literal('panel'),
    itemId: id,
    panel: z.optional(panelSchema),
    label: z.optional(label),
  }),
  z.object({ type: z.literal('remove'), itemId: id }),
  z.object({ type: z.literal('not-food'), itemId: id }),
  z.object({ type: z.literal('merge'), itemId: id, into: id }),
  z.object({
    type: z.literal('split'),
    itemId: id,
    parts: z.array(z.object(spot)).check(z.minLength(2), z.maxLength(MOST_PARTS)),
  }),
  z.object({ type: z.literal('apart'), itemId: id }),
  z.object({ type: z.literal('checked-label'), itemId: id, trait: z.enum(CHECKABLE_IDS) }),
  z.object({ type: z.literal('checked-elsewhere'), itemId: id, trait: z.enum(CHECKABLE_IDS) }),
  z.object({
    type: z.literal('serve'),
    itemId: id,
    plate: z.enum(PLATE_IDS),
    portions: z.number().check(z.nonnegative(), z.maximum(MOST_PORTIONS)),
  }),
])

/** The first reports had `allergen` here. Labels are now checked for other traits too. */
const savedEditSchema = z.pipe(z.transform(withTrait), editSchema)

function withTrait(edit: unknown): unknown {
  if (typeof edit !== 'object' || edit === null || !('allergen' in edit) || 'trait' in edit) return edit
  const { allergen, ...rest } = edit
  return { ...rest, trait: allergen }
}

/** What is read back: the rows are for readers, and every version has its own. */
export const reportSchema = optionalKeys<Omit<Report, 'rows'>>()(
  z.object({
    format: z.enum(REPORT_FORMATS),
    version: z.literal([1, 2, REPORT_VERSION]),
    about: z.string(),
    createdAt: z.string(),
    photo: photoSchema,
    furtherPhotos: z.optional(z.array(photoSchema).check(z.maxLength(MOST_PHOTOS - 1))),
    looks: z.array(
      z.object({
        id,
        model: z.string(),
        photo: z.optional(photoId),
        region: z.optional(boxSchema),
        ended: z.boolean(),
        truncated: z.boolean(),
        failed: z.optional(z.literal(true)),
      }),
    ),
    sightings: z.array(detectionSchema),
    rejected: z.array(z.object({ lookId: id, issue: z.string(), raw: z.string() })),
    usage: z.object({
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
    profiles: z.array(profileSchema).check(z.maxLength(MOST_PROFILES)),
    instructions: z.optional(z.array(z.object({ text: z.string(), detectionId: z.optional(id) }))),
  }),
)

/** Searches for what does not belong, since matching all of so long a text can exhaust the regular expression. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''))
}
