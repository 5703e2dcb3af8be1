import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DOTS } from '../../src/core/health/assessment.ts'
import { PALETTES } from '../../src/core/terms/palettes.ts'
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
  const found = block.matchAll(
    /--([\w-]+): (?:var\([\w-]+, )?(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}))\)?;/g,
  )
  return Object.fromEntries(
    [...found].map(([, name, light, dark, both]) => [name, [light ?? both, dark ?? both]]),
  )
}

const SHARED = {
  ...coloursOf('viewer/tokens.css', ':root,\n:host'),
  ...coloursOf('viewer/tokens.css', ':root,\n:host,\n[data-palette="green-red"]'),
}
const BY_PALETTE = Object.fromEntries(
  PALETTES.map((palette) => [
    palette,
    { ...SHARED, ...coloursOf('viewer/tokens.css', `[data-palette="${palette}"]`) },
  ]),
)
const APP = { ...SHARED, ...coloursOf('ui/tokens.css', ':root') }
const WIDGET = { ...SHARED, ...coloursOf('embed/tokens.css', ':host') }

type Rgb = readonly [number, number, number]
type Lab = readonly [number, number, number]

function linear(hex: string): Rgb {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
}

/** Machado, Oliveira and Fernandes (2009), in full, on linear light. */
const EYES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

/** CIE 1976 difference: 2.3 is just noticeable side by side, and dots are small and apart. */
const JUST_CLEAR = 12

function seenBy(eyes: keyof typeof EYES, hex: string): Rgb {
  const light = linear(hex)
  return EYES[eyes].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (light[at] as number), 0),
      ),
    ),
  ) as unknown as Rgb
}

function labOf([r, g, b]: Rgb): Lab {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [number, number, number]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('tokens', () => {
  it.each(PALETTES)('should be the same on the page and on the photo: %s', (palette) => {
    for (const dot of DOTS) expect(BY_PALETTE[palette]?.[dot]?.[0]).toBe(DOT_FILLS[palette][dot])
    expect(SHARED['on-photo']?.[0]).toBe(DOT_COLOURS.glyph)
    expect(SHARED.badge?.[0]).toBe(DOT_COLOURS.badge)
    expect(SHARED['on-badge']?.[0]).toBe(DOT_COLOURS.onBadge)
    expect(read('src/viewer/tokens.css')).toContain(`--round-photo: ${PHOTO_RADIUS}px;`)
  })

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
      ...Object.entries(BY_PALETTE).flatMap(([palette, of]) =>
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

  it('should have 7:1 for glyph and words where the contrast is to be high', () => {
    const colours = BY_PALETTE['high-contrast'] ?? {}
    for (const dot of DOTS) {
      expect(contrast(DOT_COLOURS.glyph, DOT_FILLS['high-contrast'][dot])).toBeGreaterThanOrEqual(7)
      for (const [scheme, ink] of (colours[`${dot}-ink`] as LightAndDark).entries())
        expect(contrast(ink, colours.surface?.[scheme] as string)).toBeGreaterThanOrEqual(7)
    }
  })

  it('should have 3:1 between every fill and the ring around it', () => {
    for (const fills of Object.values(DOT_FILLS))
      for (const dot of DOTS) expect(contrast(DOT_COLOURS.innerRing, fills[dot])).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(EYES) as (keyof typeof EYES)[])(
    'should be told apart with %s in the palette for any eyes, and in blue and orange',
    (eyes) => {
      for (const palette of ['light-dark', 'blue-orange'] as const) {
        const fills = DOT_FILLS[palette]
        const [good, fair, bad] = (['recommended', 'in-moderation', 'not-recommended'] as const).map((dot) =>
          labOf(seenBy(eyes, fills[dot])),
        ) as [Lab, Lab, Lab]
        for (const [a, b] of [
          [good, fair],
          [fair, bad],
          [good, bad],
        ] as const)
          expect(Math.hypot(...a.map((part, at) => part - (b[at] as number)))).toBeGreaterThan(JUST_CLEAR)
      }
    },
  )

  it('should grow darker from verdict to verdict in the palette for any eyes', () => {
    const fills = DOT_FILLS['light-dark']
    const order = [fills.recommended, fills['in-moderation'], fills['not-recommended'], fills.avoid]
    const lightness = order.map((fill) => labOf(linear(fill))[0])
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a))
  })

  it('should have a fill of its own for every dot', () => {
    for (const fills of Object.values(DOT_FILLS)) expect(new Set(Object.values(fills)).size).toBe(DOTS.length)
  })
})
