import * as z from 'zod'
import { contradictsItself } from '../../core/health/day/age.ts'
import { lookOptionsSchema } from '../../wire/http.ts'
import { profileSchema } from '../../wire/profile.ts'
import { MOST_PEOPLE } from '../../wire/report.ts'
import { GIVEN_TWICE } from '../uploads/read-fields.ts'

/** Who the food is for. Verdicts name people by their ids, so each has one of their own. Nobody is a newborn of 40. */
export const peopleSchema = z
  .array(profileSchema)
  .min(1)
  .max(MOST_PEOPLE)
  .check(({ value, issues }) => {
    const ids = value.map(({ id }) => id)
    const twice = ids.findIndex((id, index) => ids.indexOf(id) < index)
    if (twice >= 0) issues.push({ code: 'custom', input: value, path: [twice, 'id'], params: GIVEN_TWICE })
    const contradicting = value.findIndex(contradictsItself)
    if (contradicting >= 0) issues.push({ code: 'custom', input: value, path: [contradicting, 'child'] })
  })

/** What a model is asked, and what is put in the report. */
const optionsSchema = z.object({
  ...lookOptionsSchema.shape,
  /** The first that is set up on this server, unless given. */
  family: z.optional(lookOptionsSchema.shape.family),
  /** Puts the photos into the report, as they were sent to the model. */
  withPhotos: z.literal(true).optional(),
})

/** What is asked for along with one photo or several. */
export const analysisRequestSchema = z.strictObject({
  people: peopleSchema,
  options: optionsSchema.default({}),
})
export type AnalysisRequest = z.infer<typeof analysisRequestSchema>
