import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../../src/core/health/verdict/verdict.ts'
import {
  APP,
  type Colour,
  DOT_COLOURS,
  SHARED,
  VERDICT_FILLS,
  VERDICT_INKS,
  WIDGET,
} from '../../src/viewer/tokens.ts'
import { TOKEN_SHEETS } from '../support/tokens-css.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')

/** Pictures drawn for a model, a report or a decoder: no interface. */
const PICTURES = /^(evaluate|photo|server|vision)\//
const TOKENS = ['viewer/tokens.ts', ...Object.keys(TOKEN_SHEETS)]
/** Colours as CSS and a canvas write them; in a script only in quotes, where `#name` may be a private field. */
const COLOUR = {
  css: /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi,
  ts: /['"`](?:#[0-9a-f]{3,8}\b|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()/gi,
}

function lightAndDark(colour: Colour): readonly [string, string] {
  return typeof colour === 'string' ? [colour, colour] : colour
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('the style sheets of tokens', () => {
  it.each(Object.entries(TOKEN_SHEETS))('should say in %s what tokens.ts says', async (path, css) => {
    await expect(css).toMatchFileSnapshot(`${root}src/${path}`)
  })
})

describe('tokens', () => {
  it('should hold every colour of the interface', () => {
    const strays = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(css|tsx?)$/.test(file) && !TOKENS.includes(file) && !PICTURES.test(file))
      .flatMap((file) => {
        const found = read(`src/${file}`).match(file.endsWith('.css') ? COLOUR.css : COLOUR.ts) ?? []
        return found.map((colour) => `${file}: ${colour}`)
      })
    expect(strays).toEqual([])
  })

  it('should give the browser’s frame the colours of the page', () => {
    const frame = [...read('index.html').matchAll(/name="theme-color" content="(#\w+)"/g)].map(
      ([, hex]) => hex,
    )
    expect(frame).toEqual(APP.colours.paper)
  })

  const verdictInks = Object.entries(VERDICT_INKS).flatMap(([palette, inks]) =>
    VERDICTS.map((verdict) => [`${palette} ${verdict}`, inks[verdict]] as const),
  )

  it.each([
    ['the app', APP],
    ['the widget', WIDGET],
  ])('should have 4.5:1 for every ink on every ground of %s, light and dark', (_, own) => {
    const colours = { ...SHARED.colours, ...own.colours }
    const grounds = [colours.surface, colours.raised, colours.sunken].map(lightAndDark)
    const inks = [
      ['ink', colours.ink],
      ['ink-soft', colours['ink-soft']],
      ['accent', colours.accent],
      ...verdictInks,
    ] as const
    const faint = inks.flatMap(([name, ink]) =>
      lightAndDark(ink).flatMap((colour, scheme) =>
        grounds.flatMap((ground) => (contrast(colour, ground[scheme] as string) < 4.5 ? [name] : [])),
      ),
    )
    expect(faint).toEqual([])
  })

  it('should have 4.5:1 for the glyph in every fill', () => {
    for (const fills of Object.values(VERDICT_FILLS))
      for (const verdict of VERDICTS)
        expect(contrast(DOT_COLOURS.glyph, fills[verdict])).toBeGreaterThanOrEqual(4.5)
    expect(SHARED.colours['on-photo']).toBe(DOT_COLOURS.glyph)
  })
})
