import { composeHandout } from '../handout/handout.ts'
import { webPage } from '../handout/web-page.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'

/** Reads a file of the build's folder `page/`. */
export type PagePart = (file: string) => Promise<string>

/** One file with photo, dots, cards and list, which opens from disk with no network. It holds the report, and its script comes with the build. */
export async function toWebPage(
  document: ExportDocument,
  report: string,
  pagePart: PagePart,
): Promise<string> {
  const { messages, analysis, rows, people, named, calories } = document
  const [script, words] = await Promise.all([pagePart('page.js'), pagePart(`words-${messages.locale}.json`)])
  const handout = composeHandout(messages, analysis, rows, { people, named, calories })
  return webPage(messages, handout, {
    title: analysis.photos[0].name,
    report,
    hideCalories: !calories,
    words,
    script,
    foot: exportNote(document),
  })
}
