import { VERDICTS } from '../../src/core/health/verdict/verdict.ts'
import {
  COLOURS,
  type Colour,
  MOTION,
  type Palette,
  RADII,
  SHADOWS,
  type Shadow,
  SPACE,
  TYPE,
  VERDICT_COLOURS,
  WIDGET,
} from '../../src/viewer/tokens.ts'

const NOTE = `/*
 * Written from tokens.ts; do not edit. After a change there:
 * npx vitest run --project unit test/viewer/tokens.test.ts --update
 */`

/** The text of `src/viewer/tokens.css`: the table as custom properties, for the app's page and the widget's shadow root. */
export function tokensCss(): string {
  const shared = [
    'color-scheme: light dark;',
    ...colours(COLOURS),
    ...verdictColours('green-red'),
    ...shadows(SHADOWS),
    ...plain(TYPE),
    ...plain(SPACE),
    ...plain(RADII),
    ...plain(MOTION),
  ]
  const widget = [...colours(WIDGET.colours), ...shadows(WIDGET.shadows), ...plain(WIDGET.type)]
  const schemes = ['light', 'dark'].map((scheme) =>
    rule(`:root[data-theme="${scheme}"],\n:host([theme="${scheme}"])`, [`color-scheme: ${scheme};`]),
  )
  const still = rule(':root,\n:host', ['--quick: 0ms;']).replace(/^/gm, '  ')
  return `${[
    NOTE,
    rule(':root,\n:host', shared),
    rule(':host', widget),
    ...schemes,
    rule('[data-palette="blue-orange"]', verdictColours('blue-orange')),
    `@media (prefers-reduced-motion: reduce) {\n${still}\n}`,
  ].join('\n\n')}\n`
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((each) => `  ${each}`).join('\n')}\n}`
}

function plain(table: Readonly<Record<string, string>>): string[] {
  return Object.entries(table).map(([name, value]) => `--${name}: ${value};`)
}

function colours(table: Readonly<Record<string, Colour>>): string[] {
  return Object.entries(table).map(([name, colour]) => `--${name}: ${inCss(colour)};`)
}

function verdictColours(palette: Palette): string[] {
  return VERDICTS.flatMap((verdict) => {
    const { fill, ink } = VERDICT_COLOURS[palette][verdict]
    return [`--${verdict}: ${fill};`, `--${verdict}-ink: ${inCss(ink)};`]
  })
}

function shadows(table: Readonly<Record<string, readonly Shadow[]>>): string[] {
  return Object.entries(table).map(([name, layers]) => {
    const values = layers.map(({ shape, colour }) => `${shape} ${inCss(colour)}`)
    return values.length > 1
      ? `--${name}:\n${values.map((value) => `    ${value}`).join(',\n')};`
      : `--${name}: ${values[0]};`
  })
}

function inCss(colour: Colour): string {
  return typeof colour === 'string' ? colour : `light-dark(${colour[0]}, ${colour[1]})`
}
