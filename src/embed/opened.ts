import { GENERAL_PROFILE } from '../core/health/profile.ts'
import type { Result } from '../core/terms/failure.ts'
import type { OpenedReport } from '../report/open-report.ts'
import { type JudgedReport, readJudged } from '../report/read-judged.ts'
import { noReport, notOpened, type Refusal } from './refusal.ts'
import type { Source } from './source.ts'

export type Pictures = Pick<JudgedReport, 'photos' | 'images'>

/** A report that can be shown. `judged`: as it was judged when it was written, for the people it names. */
export type Opened = Pictures &
  Pick<JudgedReport, 'people'> & {
    readonly judged: Pick<JudgedReport, 'rows'> | undefined
    /** All of it, to be judged anew: what checks it is fetched for that. */
    readonly whole: () => Promise<Result<OpenedReport, Refusal>>
  }

/** The report in what came, or why there is none. */
export async function opened(source: Source): Promise<Result<Opened, Refusal>> {
  if ('failure' in source) return { ok: false, failure: noReport(source.failure) }
  const json = 'json' in source ? source.json : parsed(source.text)
  if (json === undefined) return { ok: false, failure: notOpened({ kind: 'not-json' }) }
  const whole = once(async () => {
    const { fromReport } = await import('../report/open-report.ts')
    const read = fromReport(json)
    return read.ok ? read : { ok: false as const, failure: notOpened(read.failure) }
  })
  const judged = readJudged(json)
  if (judged) return { ok: true, value: { ...judged, judged, whole } }
  const read = await whole()
  if (!read.ok) return read
  const { analysis, images, people } = read.value
  return {
    ok: true,
    value: {
      photos: analysis.photos,
      images,
      people: people.length > 0 ? people : [GENERAL_PROFILE],
      judged: undefined,
      whole,
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
