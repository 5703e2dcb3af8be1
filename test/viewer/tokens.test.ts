import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DOTS } from '../../src/core/health/assessment.ts'
import { DOT_COLOURS, DOT_FILLS, PHOTO_RADIUS } from '../../src/viewer/tokens.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')

/** Pictures drawn for a model, a report or a decoder: no interface. */
const PICTURES = /^(evaluate|photo|server|vision)\//
const TOKENS = ['viewer/tokens.ts', 'viewer/tokens.css', 'ui/tokens.css', 'embed/tokens.css']
/** Colours as CSS and a canvas write them; in a script only in quotes, where `#name` may be a private field. */
const COLOUR = {
  css: /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi,
  ts: /['"`](?:#[0-9a-f]{3,8}\b|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()/gi,
}

type LightAndDark = readonly [light: string, dark: string]

/** The opaque colours among the custom properties under a selector, by name. */
function coloursOf(sheet: string, selector: string): Readonly<Record<string, LightAndDark>> {
  const [, rule = ''] = read(`src/${sheet}`).split(`\n${selector} {`)
  const [block = ''] = rule.split('}')
  const found = block.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)
  return Object.fromEntries(
    [...found].map(([, name, light, dark, both]) => [name, [light ?? both, dark ?? both]]),
  )
}

const SHARED = coloursOf('viewer/tokens.css', ':root,\n:host')
const PALETTES = {
  'green-red': SHARED,
  'blue-orange': { ...SHARED, ...coloursOf('viewer/tokens.css', '[data-palette="blue-orange"]') },
}
const APP = { ...SHARED, ...coloursOf('ui/tokens.css', ':root') }
const WIDGET = { ...SHARED, ...coloursOf('embed/tokens.css', ':host') }

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

describe('tokens', () => {
  it.each(['green-red', 'blue-orange'] as const)(
    'should be the same on the page and on the photo: %s',
    (palette) => {
      for (const dot of DOTS) expect(PALETTES[palette][dot]?.[0]).toBe(DOT_FILLS[palette][dot])
      expect(SHARED['on-photo']?.[0]).toBe(DOT_COLOURS.glyph)
      expect(SHARED.badge?.[0]).toBe(DOT_COLOURS.badge)
      expect(SHARED['on-badge']?.[0]).toBe(DOT_COLOURS.onBadge)
      expect(read('src/viewer/tokens.css')).toContain(`--round-photo: ${PHOTO_RADIUS}px;`)
    },
  )

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
    expect(frame).toEqual(APP.paper)
  })

  it.each([
    ['the app', APP],
    ['the widget', WIDGET],
  ])('should have 4.5:1 for every ink on every ground of %s, light and dark', (_, colours) => {
    const grounds = ['surface', 'raised', 'sunken'].map((name) => colours[name] as LightAndDark)
    const inks = [
      ...['ink', 'ink-soft', 'accent'].map((name) => [name, colours[name] as LightAndDark] as const),
      ...Object.entries(PALETTES).flatMap(([palette, of]) =>
        DOTS.map((dot) => [`${palette} ${dot}`, of[`${dot}-ink`] as LightAndDark] as const),
      ),
    ]
    const faint = inks.flatMap(([name, ink]) =>
      ink.flatMap((colour, scheme) =>
        grounds.flatMap((ground) => (contrast(colour, ground[scheme] as string) < 4.5 ? [name] : [])),
      ),
    )
    expect(faint).toEqual([])
  })

  it('should have 4.5:1 for the glyph in every fill, and on the badge', () => {
    for (const fills of Object.values(DOT_FILLS))
      for (const dot of DOTS) expect(contrast(DOT_COLOURS.glyph, fills[dot])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(DOT_COLOURS.onBadge, DOT_COLOURS.badge)).toBeGreaterThanOrEqual(4.5)
  })

  it('should have a fill of its own for every dot', () => {
    for (const fills of Object.values(DOT_FILLS)) expect(new Set(Object.values(fills)).size).toBe(DOTS.length)
  })
})
