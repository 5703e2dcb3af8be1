import type { Palette } from '../core/terms/palettes.ts'

/** Ways in which a report, or Dishlight itself, stands on somebody's page. */
export const EMBED_WAYS = ['element', 'frame', 'upload'] as const
export type EmbedWay = (typeof EMBED_WAYS)[number]

export type EmbedParts = {
  /** The address of this Dishlight, with a slash at the end. */
  readonly home: string
  /** The name of the saved report, which lies beside the page; for a frame, beside `frame.html`. */
  readonly report: string
  readonly title: string
  readonly palette: Palette
  readonly hideCalories: boolean
}

/** HTML to be put into a page. For whom was judged stands in the report, if anywhere. */
export function embedCode(way: EmbedWay, { home, report, title, palette, hideCalories }: EmbedParts): string {
  const looks = { ...(palette !== 'green-red' && { palette }), ...(hideCalories && { 'hide-calories': '' }) }
  if (way === 'frame') {
    const query = new URLSearchParams({ src: report, ...looks })
    return tag('iframe', {
      src: `${home}embed/frame.html?${query}`,
      title,
      width: '100%',
      height: '700',
      loading: 'lazy',
    })
  }
  const [name, own] =
    way === 'element'
      ? (['dish-light', { src: report }] as const)
      : (['dish-light-upload', { endpoint: home }] as const)
  return `${tag('script', { type: 'module', src: `${home}embed/${name}.js` })}\n${tag(name, { ...own, ...looks })}`
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value ? ` ${key}="${escaped(value)}"` : ` ${key}`,
  )
  return `<${name}${written.join('')}></${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
