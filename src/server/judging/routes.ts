import { Hono } from 'hono'
import type { Locale } from '../../messages/keys.ts'
import { POST_ONLY, problem } from '../problem.ts'
import { mostOf } from '../uploads/most.ts'
import { type UploadLimits, withBody } from '../uploads/read-body.ts'
import type { Judging } from './judging.ts'
import { notJudged } from './not-judged.ts'

/** A report of a few photos that are in it, or of as many items as a report may have. */
const MOST = mostOf(24_000_000)

type RouteParts = { readonly judge: Judging; readonly uploads: UploadLimits }

/** `POST /v1/judge`: a report and for whom it is to be judged. No model is asked. */
export function judgeRoutes({ judge, uploads }: RouteParts): Hono {
  const app = new Hono()
  app.post('/', (c) =>
    withBody(c, uploads, MOST, async (body) => {
      const locale = c.get('locale') as Locale
      const judged = await judge({ kind: 'report', body, locale }, c.req.raw.signal)
      if (typeof judged !== 'object' || !('report' in judged)) return problem(c, notJudged(judged))
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
      return c.body(judged.report, 200, headers)
    }),
  )
  app.all('/', (c) => problem(c, POST_ONLY))
  return app
}
