import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findChromium } from '../../../scripts/chromium.mjs'
import type { Device } from './interactions.ts'

export type Figures = {
  readonly metrics: readonly {
    readonly id: string
    readonly name: string
    readonly value: number
    readonly unit: 'ms' | ''
  }[]
  readonly categories: readonly {
    readonly name: string
    /** Of 100. */
    readonly score: number
    readonly passed: number
    readonly of: number
    readonly failed: readonly string[]
  }[]
  readonly weights: readonly { readonly kind: string; readonly bytes: number; readonly requests: number }[]
}

/** What is read of Lighthouse's report. */
type Report = {
  readonly audits: Readonly<Record<string, Audit>>
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly score: number
        readonly auditRefs: readonly { readonly id: string }[]
      }
    >
  >
}
type Audit = {
  readonly score: number | null
  readonly scoreDisplayMode: string
  readonly numericValue?: number
  readonly details?: { readonly items?: readonly Weight[] }
}
type Weight = { readonly label: string; readonly transferSize: number; readonly requestCount: number }

const METRICS = [
  ['first-contentful-paint', 'first contentful paint', 'ms'],
  ['largest-contentful-paint', 'largest contentful paint', 'ms'],
  ['total-blocking-time', 'total blocking time', 'ms'],
  ['cumulative-layout-shift', 'layout shift', ''],
] as const

const CLI = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url))
const CHROME = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
/** The browser's own model, which is not there, complains of that. */
const NO_MODEL = '--disable-blink-features=AIPromptAPI'
const UNHINDERED = ['--preset=desktop', '--throttling-method=provided']

/** Lighthouse itself, of the version its own lockfile holds, on a page that nobody has opened before. */
export async function lighthouse(url: string, device: Device): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'dishlight-lighthouse-'))
  try {
    const path = join(folder, 'report.json')
    const options = [
      '--quiet',
      '--output=json',
      `--output-path=${path}`,
      `--chrome-flags=${[...CHROME, NO_MODEL].join(' ')}`,
    ]
    const env = { ...process.env, CHROME_PATH: (await findChromium()) ?? '' }
    await promisify(execFile)(
      process.execPath,
      [CLI, url, ...options, ...(device === 'desktop' ? UNHINDERED : [])],
      { env, cwd: tmpdir() },
    )
    return figuresOf(JSON.parse(await readFile(path, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function figuresOf({ audits, categories }: Report): Figures {
  return {
    metrics: METRICS.map(([id, name, unit]) => ({
      id,
      name,
      unit,
      value: audits[id]?.numericValue ?? Number.NaN,
    })),
    categories: Object.values(categories).map(({ title, score, auditRefs }) => {
      // Others only inform, or are about what the page has not.
      const judged = auditRefs.filter(({ id }) => typeof audits[id]?.score === 'number')
      const failed = judged.filter(({ id }) => (audits[id]?.score ?? 0) < 0.9).map(({ id }) => id)
      return {
        name: title,
        score: Math.round(score * 100),
        passed: judged.length - failed.length,
        of: judged.length,
        failed,
      }
    }),
    weights: (audits['resource-summary']?.details?.items ?? [])
      .filter(({ requestCount }) => requestCount > 0)
      .map(({ label, transferSize, requestCount }) => ({
        kind: label,
        bytes: transferSize,
        requests: requestCount,
      })),
  }
}
