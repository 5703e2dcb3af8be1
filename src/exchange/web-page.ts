import { composeHandout } from '../handout/handout.ts'
import { webPage } from '../handout/web-page.ts'
import { toBase64 } from '../report/base64.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'

/** Reads the widget in one script, or a file of its data, which lies beside it. */
export type PagePart = (file: string) => Promise<string>

const FOODS = ['everyday', 'names', 'unlisted', 'usda', 'world']

/** One file with photo, dots, cards and list, which opens from disk with no network. It holds the report, the script and all its data. */
export async function toWebPage(
  document: ExportDocument,
  report: string,
  pagePart: PagePart,
): Promise<string> {
  const { messages, analysis, rows, people, named, calories } = document
  const [script, words, foods] = await Promise.all([
    pagePart('dish-light.iife.js'),
    pagePart(`words-${messages.locale}.json`),
    Promise.all(FOODS.map(async (name) => [name, await packed(await pagePart(`foods/${name}.js`))])),
  ])
  const handout = composeHandout(messages, analysis, rows, { people, named, calories })
  return webPage(messages, handout, {
    title: analysis.photos[0].name,
    report,
    hideCalories: !calories,
    words,
    foods: JSON.stringify(Object.fromEntries(foods)),
    script,
    foot: exportNote(document),
  })
}

/** A page opened from disk may fetch no file, but it may fetch what it holds. */
async function packed(text: string): Promise<string> {
  const { readable, writable } = new CompressionStream('gzip')
  const [bytes] = await Promise.all([
    new Response(readable).arrayBuffer(),
    new Response(text).body?.pipeTo(writable),
  ])
  return `data:application/gzip;base64,${toBase64(new Uint8Array(bytes))}`
}
