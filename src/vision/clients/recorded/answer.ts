import * as z from 'zod/mini'
import type { LookEvent } from '../../../core/analysis/look.ts'
import type { Detection } from '../../../core/fusion/detection.ts'
import { normalizedPoint, WHOLE_PHOTO } from '../../../core/geometry/normalized.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { type Recording, recordingSchema } from './recording.ts'

/** What an answer says of one thing beside where it is: a verdict in its own word, a score on its own scale, and why. */
export type SaidOf = { readonly verdict?: string; readonly score?: number; readonly justification?: string }

/** An answer as a recorded look, with what it said of each sighting, by the sighting's id. */
export type Answer = { readonly recording: Recording; readonly said: ReadonlyMap<string, SaidOf> }

const percent = z.number().check(z.minimum(0), z.maximum(100))
const text = (longest: number) =>
  z.pipe(
    z.string(),
    z.transform((long: string) => long.trim().slice(0, longest)),
  )

/**
 * One thing as a model wrote it for a page of its own: name, place in per cent of width and height, verdict, score and reason.
 * This is what Muse Spark was asked for in Meta's cookbook (`03_use_cases/10_perception_grounding`). Figures of energy and
 * nutrients are left out: of what amount they are, nobody says.
 */
const thingSchema = z.object({
  name: text(80).check(z.minLength(1)),
  xPercent: percent,
  yPercent: percent,
  verdict: z.optional(text(40)),
  score: z.optional(z.number().check(z.nonnegative(), z.maximum(100))),
  justification: z.optional(text(400)),
})
const thingsSchema = z.array(thingSchema).check(z.minLength(1), z.maxLength(300))

const listSchema = z.array(z.unknown())

/** The list alone, or under the key models put it. What is wrong with a thing has its place in the list for a path. */
export const answerSchema: z.ZodMiniType<Answer> = z.pipe(
  z.union([
    listSchema,
    z.pipe(
      z.union([z.object({ elements: listSchema }), z.object({ items: listSchema })]),
      z.transform((object) => ('elements' in object ? object.elements : object.items)),
    ),
  ]),
  z.pipe(thingsSchema, z.transform(answerOf)),
)

/** A look as it was recorded, or as an answer tells it. */
export const lookFileSchema: z.ZodMiniType<Recording> = z.union([
  recordingSchema,
  z.pipe(
    answerSchema,
    z.transform(({ recording }: Answer) => recording),
  ),
])

const LOOK_ID = 'answer'
const CLIENT = 'recorded answer'
/** Scores that never pass this are out of ten. */
const OUT_OF_TEN = 10

function answerOf(things: z.infer<typeof thingsSchema>): Answer {
  const times = Math.max(...things.map(({ score = 0 }) => score)) <= OUT_OF_TEN ? 10 : 1
  const said = new Map<string, SaidOf>()
  const detections = things.map(({ name, xPercent, yPercent, ...own }, index): LookEvent => {
    const id = `${LOOK_ID}#${index}`
    said.set(id, withoutUndefined(own))
    const { score, justification = '', verdict } = own
    const opinion = score !== undefined && {
      opinion: {
        score: Math.round(score * times),
        justification,
        // A verdict is for somebody.
        ...(verdict !== undefined && { forPerson: true }),
      },
    }
    const point = normalizedPoint(xPercent / 100, yPercent / 100)
    const region: Detection['region'] = { kind: 'point', point }
    return {
      type: 'detection',
      lookId: LOOK_ID,
      detection: { id, lookId: LOOK_ID, label: name, region, count: 1, ...opinion },
    }
  })
  const events: readonly LookEvent[] = [
    { type: 'look', id: LOOK_ID, region: WHOLE_PHOTO, model: CLIENT },
    ...detections,
    { type: 'end', lookId: LOOK_ID, truncated: false },
  ]
  return { recording: { version: 1, client: CLIENT, events }, said }
}
