import { loadavg } from 'node:os'
import { BREAKFAST } from '../../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../../support/built-server.ts'
import { launchChromium } from '../../support/chromium.ts'
import { replyWith, startUpstream } from '../../support/upstream/upstream.ts'
import { waitForLooks } from './eight-looks.ts'
import { waitInApp, waitInBarePage } from './first-dot.ts'
import { type Busy, timeMainThread } from './longest-task.ts'

const RUNS = 9
const BUSY_RUNS = 5

console.log(
  `load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; medians of ${RUNS} runs, taken in turn`,
)

const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
let server: BuiltServer | undefined
const browser = await launchChromium()
try {
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'bench',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
  const parts = { browser, server, upstream }
  upstream.set({ pieceChars: 60 })
  await compare(
    ['first dot painted after its item is complete', () => waitInApp(parts)],
    ['bare page, same stream', () => waitInBarePage(parts)],
  )
  await compare(
    ['eight looks, each answered after a second', () => waitForLooks(upstream, 8)],
    ['one look', () => waitForLooks(upstream, 1)],
  )
  const busy: Busy[] = []
  for (let run = 0; run < BUSY_RUNS; run += 1) busy.push(await timeMainThread(parts))
  const middle = (of: (each: Busy) => number) => median(busy.map(of)).toFixed(0)
  console.log(
    `  longest main-thread task, medians of ${BUSY_RUNS} (0 where none reached 50 ms): loading ${middle((each) => each.loading)} ms, judging a photo of 60 items for three people ${middle((each) => each.judging)} ms`,
  )
  console.log(
    `  first judgement after load: ${middle((each) => each.firstJudgement)} ms from choosing a photo in a page just loaded to its first item in the list, judged; the model answers at once`,
  )
} finally {
  await browser.close()
  await server?.close()
  await upstream.close()
}

type Measure = readonly [what: string, run: () => Promise<number>]

/** Runs both in turn and prints their medians, ms, and how many times the second the first takes. */
async function compare([what, ours]: Measure, [peer, theirs]: Measure): Promise<void> {
  const times: { readonly ours: number; readonly theirs: number }[] = []
  for (let run = 0; run < RUNS; run += 1) times.push({ ours: await ours(), theirs: await theirs() })
  const [a, b] = [median(times.map((each) => each.ours)), median(times.map((each) => each.theirs))]
  console.log(`  ${what}: ${a.toFixed(0)} ms; ${peer}: ${b.toFixed(0)} ms; ratio ${(a / b).toFixed(2)}`)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
