import * as z from 'zod'
import type { NormalizedBox } from '../../core/geometry/normalized.ts'
import { boxSchema } from '../../wire/detection.ts'

/** One line of a board: what is written there, which food it is, where. */
export type TruthLine = { readonly label: string; readonly food: string; readonly box: NormalizedBox }

const truthSchema = z.object({
  kind: z.literal('menu'),
  items: z.array(z.object({ label: z.string(), food: z.string(), box: boxSchema })).min(1),
})

/** The lines of a photo's truth file; undefined where it is not one of a menu. */
export function parseTruth(json: unknown): readonly TruthLine[] | undefined {
  return truthSchema.safeParse(json).data?.items
}
