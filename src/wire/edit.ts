import * as z from 'zod/mini'
import { MOST_PARTS } from '../core/fusion/edit.ts'
import { EXTRA_IDS, MOST_COUNT, MOST_TIMES } from '../core/terms/extras.ts'
import { MOST_PORTIONS, PLATE_IDS } from '../core/terms/plates.ts'
import { CHECKABLE_IDS } from '../core/terms/traits.ts'
import { HEAVIEST, keptBox, keptPanel, keptPoint, nameSchema } from './detection.ts'
import { kept } from './kept.ts'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const label = nameSchema
const photoId = z.string().check(z.regex(/^[0-9a-f]{64}$/))

const spot = { itemId: id, point: keptPoint, box: z.optional(keptBox) }
const extraIds = EXTRA_IDS as [(typeof EXTRA_IDS)[number]]

export const editSchema = z.discriminatedUnion('type', [
  kept({
    type: z.literal('add'),
    itemId: id,
    photo: z.optional(photoId),
    point: keptPoint,
    label,
    seen: z.int().check(z.nonnegative()),
  }),
  kept({ type: z.literal('rename'), itemId: id, label }),
  kept({ type: z.literal('move'), ...spot }),
  kept({
    type: z.literal('amount'),
    itemId: id,
    servingGrams: z.number().check(z.positive(), z.maximum(HEAVIEST)),
  }),
  kept({
    type: z.literal('count'),
    itemId: id,
    count: z.int().check(z.minimum(1), z.maximum(MOST_COUNT)),
  }),
  kept({
    type: z.literal('extra'),
    itemId: id,
    extra: z.enum(extraIds),
    times: z.int().check(z.minimum(0), z.maximum(MOST_TIMES)),
  }),
  kept({
    type: z.literal('panel'),
    itemId: id,
    panel: z.optional(keptPanel),
    label: z.optional(label),
  }),
  kept({ type: z.literal('remove'), itemId: id }),
  kept({ type: z.literal('not-food'), itemId: id }),
  kept({ type: z.literal('merge'), itemId: id, into: id }),
  kept({
    type: z.literal('split'),
    itemId: id,
    parts: z.array(kept(spot)).check(z.minLength(2), z.maxLength(MOST_PARTS)),
  }),
  kept({ type: z.literal('apart'), itemId: id }),
  kept({ type: z.literal('checked-label'), itemId: id, trait: z.enum(CHECKABLE_IDS) }),
  kept({ type: z.literal('checked-elsewhere'), itemId: id, trait: z.enum(CHECKABLE_IDS) }),
  kept({
    type: z.literal('serve'),
    itemId: id,
    plate: z.enum(PLATE_IDS),
    portions: z.number().check(z.nonnegative(), z.maximum(MOST_PORTIONS)),
  }),
])

/** The first reports had `allergen` here. Labels are now checked for other traits too. */
export const savedEditSchema = z.pipe(z.transform(withTrait), editSchema)

function withTrait(edit: unknown): unknown {
  if (typeof edit !== 'object' || edit === null || !('allergen' in edit) || 'trait' in edit) return edit
  const { allergen, ...rest } = edit
  return { ...rest, trait: allergen }
}
