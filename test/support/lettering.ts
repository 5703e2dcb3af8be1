import { readFileSync } from 'node:fs'
import opentype from 'opentype.js'

/** Gelasio, as wide as Georgia (SIL Open Font License 1.1). It comes with the project: no picture depends on the machine's fonts. */
export const FONT_FAMILY = 'Gelasio'

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
] as const

const FILES = new URL('files/', import.meta.resolve('@fontsource/gelasio/package.json'))

function fontFile(weight: 400 | 700, style: 'normal' | 'italic' = 'normal'): Buffer {
  return readFileSync(new URL(`gelasio-latin-${weight}-${style}.woff`, FILES))
}

/** `@font-face` rules that carry the font with them, for a page that Chromium draws. */
export function fontFaces(): string {
  const rules = FACES.map(({ weight, style }) => {
    const data = fontFile(weight, style).toString('base64')
    return `@font-face { font-family: ${FONT_FAMILY}; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff;base64,${data}) }`
  })
  return rules.join('\n')
}

type Placed = { readonly x: number; readonly y: number; readonly size: number; readonly weight?: 400 | 700 }

/** One line of text as the outlines of its letters, for an SVG that sharp draws; `y` is the baseline. Sharp would draw `<text>` in the machine's fonts. */
export function outlines(text: string, { x, y, size, weight = 400 }: Placed): string {
  const font = fontOf(weight)
  let pen = x
  const letters = [...text].map((character) => {
    const glyph = font.charToGlyph(character)
    const drawn = glyph.getPath(pen, y, size).toPathData(1)
    pen += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm
    return drawn
  })
  return `<path d="${letters.join('')}"/>`
}

const fonts = new Map<number, opentype.Font>()

function fontOf(weight: 400 | 700): opentype.Font {
  const known = fonts.get(weight)
  if (known) return known
  const font = opentype.parse(Uint8Array.from(fontFile(weight)).buffer)
  fonts.set(weight, font)
  return font
}
