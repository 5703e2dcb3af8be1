import { IDEMPOTENCY_HEADER } from '../../wire/http.ts'
import { refTo, type SchemaName } from './schemas.ts'

const JSON_TYPE = 'application/json'
const LINES_TYPE = 'application/x-ndjson'
const BYTES = { type: 'string', contentMediaType: 'application/octet-stream' }

const content = (schema: object, type = JSON_TYPE) => ({ [type]: { schema } })
const answer = (description: string, name: SchemaName, type = JSON_TYPE) => ({
  description,
  content: content(refTo(name), type),
})
const body = (schemas: object) => ({ required: true, content: schemas })
/** A field of a request of its own, in a form. */
const field = (name: SchemaName, key: string) => ({ $ref: `${refTo(name).$ref}/properties/${key}` })
const form = (properties: object, required: readonly string[]) => ({
  'multipart/form-data': { schema: { type: 'object', properties, required } },
})
const inPath = (name: string, description: string, schema: object) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
})

const problems = { default: answer('What went wrong, in one sentence and by a stable code.', 'Problem') }
const KEY = {
  name: IDEMPOTENCY_HEADER,
  in: 'header',
  description: 'The same request under the same key gets the same answer, and is paid once.',
  schema: { type: 'string', format: 'uuid' },
}
const FROM = {
  name: 'from',
  in: 'query',
  description: 'How many lines of the answer under this key are there already.',
  schema: { type: 'integer', minimum: 0 },
}
const BATCH = inPath('id', 'The batch.', { type: 'string', format: 'uuid' })
const NUMBER = inPath('number', 'The photo, from 1.', { type: 'integer', minimum: 1 })
const FORGOTTEN = { 204: { description: 'Done.' } }

/** What can be asked of this server by programs elsewhere; docs/api.md says the same in prose. */
export const PATHS = {
  '/v1/analyses': {
    post: {
      operationId: 'analyse',
      summary: 'Looks at photos of one meal, menu or shelf, and judges what is there for these people.',
      parameters: [KEY, FROM],
      requestBody: body(
        form(
          {
            photo: { type: 'array', items: BYTES, minItems: 1, maxItems: 8 },
            people: field('AnalysisRequest', 'people'),
            options: field('AnalysisRequest', 'options'),
          },
          ['photo', 'people'],
        ),
      ),
      responses: {
        200: {
          description:
            'The judged report; or, where `Accept` asks for lines, what is seen as it is seen, and then the report.',
          content: { ...content(refTo('Report')), ...content(refTo('AnalysisLine'), LINES_TYPE) },
        },
        default: answer('What went wrong, with what was found before.', 'AnalysisProblem'),
      },
    },
  },
  '/v1/analyses/{key}': {
    delete: {
      operationId: 'stopAnalysis',
      summary: 'Stops the analysis that was asked for under this idempotency key.',
      parameters: [inPath('key', 'The idempotency key.', { type: 'string', format: 'uuid' })],
      responses: { ...FORGOTTEN, ...problems },
    },
  },
  '/v1/judge': {
    post: {
      operationId: 'judge',
      summary: 'Judges a report anew, for these people. No model is asked.',
      requestBody: body(content(refTo('JudgeRequest'))),
      responses: { 200: answer('The judged report.', 'Report'), ...problems },
    },
  },
  '/v1/batches': {
    post: {
      operationId: 'openBatch',
      summary: 'Opens a batch of many photos, each judged for itself.',
      requestBody: body({
        ...content(refTo('BatchRequest')),
        ...form(
          { batch: refTo('BatchRequest'), photo: { type: 'array', items: BYTES, minItems: 1, maxItems: 20 } },
          ['batch', 'photo'],
        ),
      }),
      responses: { 202: answer('The batch.', 'BatchState'), ...problems },
    },
  },
  '/v1/batches/{id}': {
    get: {
      operationId: 'batchState',
      summary: 'How far a batch is.',
      parameters: [BATCH],
      responses: { 200: answer('The batch.', 'BatchState'), ...problems },
    },
    delete: {
      operationId: 'forgetBatch',
      summary: 'Forgets a batch, its photos and its results.',
      parameters: [BATCH],
      responses: { ...FORGOTTEN, ...problems },
    },
  },
  '/v1/batches/{id}/photos/{number}': {
    put: {
      operationId: 'putPhoto',
      summary: 'Hands in a photo of a batch.',
      parameters: [BATCH, NUMBER],
      requestBody: body(content(BYTES, 'application/octet-stream')),
      responses: {
        202: {
          description: 'It will be looked at.',
          content: content({
            type: 'object',
            properties: { photo: { type: 'integer' } },
            required: ['photo'],
          }),
        },
        ...problems,
      },
    },
  },
  '/v1/batches/{id}/results': {
    get: {
      operationId: 'batchResults',
      summary: 'The results so far, a line each.',
      parameters: [BATCH],
      responses: {
        200: answer('One line for each photo that has its result.', 'PhotoResult', LINES_TYPE),
        ...problems,
      },
    },
  },
  '/v1/schema': {
    get: {
      operationId: 'reportSchema',
      summary: 'The JSON Schema of a report.',
      security: [],
      responses: {
        200: {
          description: 'A JSON Schema.',
          content: content({ type: 'object' }, 'application/schema+json'),
        },
      },
    },
  },
} as const
