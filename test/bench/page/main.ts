import { loadavg } from 'node:os'
import { startBuiltServer } from '../../support/built-server.ts'
import { launchChromium } from '../../support/chromium.ts'
import { axeOnScreens } from './axe.ts'
import { type Device, interactions } from './interactions.ts'
import { type Figures, lighthouse } from './lighthouse.ts'

const RUNS = 3
const DEVICES: readonly { readonly device: Device; readonly what: string }[] = [
  { device: 'phone', what: 'phone (Lighthouse’s: a quarter of the processor, slow 4G)' },
  { device: 'desktop', what: 'desktop, nothing held back' },
]

console.log(`load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; medians of ${RUNS} runs`)
const server = await startBuiltServer({ GOOGLE_GENERATIVE_AI_API_KEY: 'bench' })
const browser = await launchChromium()
try {
  for (const { device, what } of DEVICES) {
    console.log(`\n${what}`)
    const loads: Figures[] = []
    for (let run = 0; run < RUNS; run += 1) loads.push(await lighthouse(server.url, device))
    const [first] = loads
    if (!first) continue
    for (const { id, name, unit } of first.metrics) {
      const values = loads.flatMap((load) => load.metrics.filter((each) => each.id === id))
      console.log(`  ${name}: ${round(median(values.map(({ value }) => value)), unit)}`)
    }
    const answers = []
    for (let run = 0; run < RUNS; run += 1) answers.push(await interactions(browser, server.url, device))
    for (const [index, step] of (answers[0] ?? []).entries()) {
      const ms = median(answers.map((steps) => steps[index]?.ms ?? 0))
      console.log(`  ${step.what}, until the next paint: ${ms < 16 ? 'under 16' : ms} ms`)
    }
    for (const { name, score, passed, of, failed } of first.categories) {
      console.log(
        `  ${name}: ${score}, ${passed} of ${of}${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`,
      )
    }
    if (device !== 'phone') continue
    for (const { kind, bytes, requests } of first.weights)
      console.log(`  ${kind}: ${(bytes / 1024).toFixed(0)} kB in ${requests} requests`)
  }
  console.log('\naxe, every rule, target-size too')
  for (const { screen, passed, of, failed } of await axeOnScreens(browser, server.url))
    console.log(`  ${screen}: ${passed} of ${of}${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`)
} finally {
  await browser.close()
  await server.close()
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function round(value: number, unit: 'ms' | ''): string {
  return unit === 'ms' ? `${value.toFixed(0)} ms` : value.toFixed(3)
}
