import { Hono } from 'hono'
import { version } from '../../../package.json'
import { reportJsonSchema } from '../../wire/report-json-schema.ts'
import { PATHS } from './paths.ts'
import { componentSchemas } from './schemas.ts'

/** They change with the server. */
const FOR_A_WHILE = { 'Cache-Control': 'public, max-age=300' }

/** `GET /openapi.json` and `GET /v1/schema`: what programs elsewhere can ask, and what a report is, for machines to read. */
export function openApiRoutes(basePath: string): Hono {
  const app = new Hono()
  let document: string | undefined
  let schema: string | undefined
  app.get('/openapi.json', (c) => {
    document ??= JSON.stringify(openApi(basePath))
    return c.body(document, 200, { 'Content-Type': 'application/json', ...FOR_A_WHILE })
  })
  app.get('/v1/schema', (c) => {
    schema ??= JSON.stringify(reportJsonSchema())
    return c.body(schema, 200, { 'Content-Type': 'application/schema+json', ...FOR_A_WHILE })
  })
  return app
}

function openApi(basePath: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dishlight',
      version,
      description: 'Photos of food, judged for people. Estimates from a photo, not medical advice.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: basePath === '' ? '/' : basePath }],
    security: [{}, { token: [] }],
    paths: PATHS,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An access code of this server, or a signed token.',
        },
      },
    },
  }
}
