import type { ReadLine } from './read-page.ts'

/** Small words of languages that write accents, and of English, which drops them. */
const ACCENTED =
  words(`de du des la le les aux avec et sans sur au en ou pour chez ou nos votre del con y el los las
  lo di al alla alle della dei com do da das dos um mit und vom auf im oder zum`)
const ENGLISH = words('with and of the our your from served for all add extra')

/** A menu in English has a "crème de menthe", too. */
const FEWEST = 3
const CLEARLY = 3

/** Lines of a page in a language with accents get those back that its chalk or print left out, or the reader overlooked. */
export function inPageLanguage(lines: readonly ReadLine[]): readonly ReadLine[] {
  const all = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const accented = all.filter((word) => ACCENTED.has(word)).length
  const english = all.filter((word) => ENGLISH.has(word)).length
  if (accented < FEWEST || accented < CLEARLY * english) return lines
  return lines.map((line) => ({
    ...line,
    parts: line.parts.map((part) => ({ ...part, text: part.accented ?? part.text })),
  }))
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
