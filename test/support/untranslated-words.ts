import { CLOSE, OPEN } from './pseudo-locale.ts'

/** Attributes that are shown or read out. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
] as const

const MARKED = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'gu')
const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu

/**
 * The words of a text or a page in the pseudo-locale that came from no catalogue, each as often as it is there. `data` is
 * what may stand there untranslated: names of foods, people and files, citations, the product's name.
 */
export function untranslatedWords(
  shown: string | ParentNode,
  data: readonly string[] = [],
): readonly string[] {
  const texts = typeof shown === 'string' ? [shown] : textsIn(shown)
  return texts.flatMap((text) => withoutData(withoutMarked(text), data).match(WORDS) ?? [])
}

/** From the inside out, for marked text may hold marked text. What takes its place keeps its neighbours apart. */
function withoutMarked(text: string): string {
  const left = text.replace(MARKED, '\0')
  return left === text ? text : withoutMarked(left)
}

/** Whole words only, the longest first; upper and lower case are one, for a sentence may change that. */
function withoutData(text: string, data: readonly string[]): string {
  const lower = text.toLowerCase()
  const there = data.filter((each) => each !== '' && lower.includes(each.toLowerCase()))
  const longestFirst = there.sort((a, b) => b.length - a.length)
  return longestFirst.reduce((left, each) => left.replace(wholeWords(each), '\0'), text)
}

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'giu')
}

function textsIn(root: ParentNode): readonly string[] {
  const own = root instanceof Element ? [root] : []
  return [...own, ...root.querySelectorAll('*')].flatMap((element) => {
    if (element.matches('script, style, template')) return []
    const spoken = SPOKEN.map((name) => element.getAttribute(name))
    const button = element.matches('input:is([type=button], [type=submit], [type=reset])')
      ? element.getAttribute('value')
      : null
    const shadow = element.shadowRoot ? textsIn(element.shadowRoot) : []
    return [...[...spoken, button, ownText(element)].filter((text) => text !== null), ...shadow]
  })
}

/** Text right inside an element, taken together: React may split a sentence into several nodes. */
function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node instanceof Text ? node.data : '\0')).join('')
}
