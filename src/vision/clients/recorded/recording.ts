import * as z from 'zod/mini'
import type { LookEvent } from '../../../core/analysis/look.ts'
import { lookEventSchema } from '../../../wire/look-event.ts'

/** A look as it was told once: for prepared samples, tests, and the command line. */
export type Recording = {
  readonly version: 1
  /** Who looked. */
  readonly client: string
  readonly events: readonly LookEvent[]
}

export const recordingSchema: z.ZodMiniType<Recording> = z.object({
  version: z.literal(1),
  client: z.string().check(z.maxLength(120)),
  events: z.array(lookEventSchema),
})
