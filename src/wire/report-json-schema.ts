import * as z from 'zod/mini'
import { keptDetection } from './detection.ts'
import { editSchema } from './edit.ts'
import { judgedRowSchema, ROW_PARTS } from './judged-row-schema.ts'
import { keptProfile } from './profile.ts'
import { MOST_EDITS, MOST_ITEMS, REPORT_FORMATS, REPORT_VERSION } from './report.ts'
import { reportShape } from './report-schema.ts'

/** What the fields of a report are for, to be read by whoever writes a program that reads or writes one. */
const FIELDS: Readonly<Record<keyof typeof reportShape, string>> = {
  format: 'Always the same.',
  version:
    'Readers refuse a newer one. What a later writer adds within a version may be passed over, and must be kept.',
  about: 'What a person who opens the file in an editor is told.',
  createdAt: 'When it was written, ISO 8601.',
  lens: 'What was asked of the photos. Absent: food.',
  versions: 'What it was written by. Rules and foods have marks that differ where any of them does.',
  photo:
    'The photo. `image` is a JPEG in base64; without it, `href` may say where the photo lies, from the report.',
  furtherPhotos: 'The photos after the first, in their order.',
  looks: 'Who was asked about which photo, or which part of it.',
  detections: 'What looks reported, as they did. Places are shares of the photo, from its upper left corner.',
  rejected: 'What looks reported and nobody could read.',
  usage: 'What the looks took.',
  limits: 'The limits that looking ran into, so there may be more to find.',
  edits: 'What a person put right, in order. Items are worked out from detections and edits.',
  people: 'Whom it was judged for, only where that may be told. Verdicts are in the order of these.',
  rows: 'What was judged, item by item. Worked out from all above, the food table and the rules.',
  instructions: 'Words in the photo that read like an order to the model.',
}

/** The JSON Schema of a report as it is written today. */
export function reportJsonSchema(): object {
  const { properties, ...schema } = z.toJSONSchema(
    z.object({
      ...reportShape,
      format: z.literal(REPORT_FORMATS[0]),
      version: z.literal(REPORT_VERSION),
      edits: z.array(editSchema).check(z.maxLength(MOST_EDITS)),
      rows: z.optional(z.array(judgedRowSchema).check(z.maxLength(MOST_ITEMS))),
    }),
    { io: 'input', metadata: named() },
  )
  return {
    $schema: schema.$schema,
    title: 'Dishlight report',
    description: 'A photo of food, what was seen and put right, and what that means for somebody.',
    ...schema,
    properties: Object.fromEntries(
      Object.entries(FIELDS).map(([field, description]) => [
        field,
        { description, ...(properties?.[field] as object) },
      ]),
    ),
  }
}

/** What is worth a name of its own in the schema. */
function named() {
  const names = z.registry<{ readonly id: string }>()
  const parts = { Detection: keptDetection, Edit: editSchema, Person: keptProfile, ...ROW_PARTS }
  for (const [id, schema] of Object.entries(parts)) names.add(schema, { id })
  return names
}
