import { VERDICTS, type Verdict } from '../../src/core/health/verdict/verdict.ts'
import {
  APP,
  type Colour,
  type Palette,
  SHARED,
  type ShadowLayer,
  type TokenSet,
  VERDICT_FILLS,
  VERDICT_INKS,
  WIDGET,
} from '../../src/viewer/tokens.ts'

const NOTE = `/*
 * Written from src/viewer/tokens.ts; do not edit. After a change there:
 * npx vitest run --project unit test/viewer/tokens.test.ts --update
 */`
const ANYWHERE = ':root,\n:host'

/** Those whose colours differ from the other palette's. */
const RECOLOURED = VERDICTS.filter(
  (verdict) => VERDICT_FILLS['blue-orange'][verdict] !== VERDICT_FILLS['green-red'][verdict],
)

/** The tables of tokens as style sheets, by path below `src`. */
export const TOKEN_SHEETS: Readonly<Record<string, string>> = {
  'viewer/tokens.css': sheet(
    rule(ANYWHERE, ['color-scheme: light dark;', ...verdicts('green-red', VERDICTS), ...properties(SHARED)]),
    rule(':root[data-theme="light"],\n:host([theme="light"])', ['color-scheme: light;']),
    rule(':root[data-theme="dark"],\n:host([theme="dark"])', ['color-scheme: dark;']),
    rule('[data-palette="blue-orange"]', verdicts('blue-orange', RECOLOURED)),
  ),
  'ui/tokens.css': sheet(
    rule(':root', properties(APP)),
    `@media (prefers-reduced-motion: reduce) {\n${rule(':root', ['--quick: 0ms;']).replace(/^/gm, '  ')}\n}`,
  ),
  'embed/tokens.css': sheet(rule(':host', properties(WIDGET))),
}

function sheet(...rules: readonly string[]): string {
  return `${[NOTE, ...rules].join('\n\n')}\n`
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((each) => `  ${each}`).join('\n')}\n}`
}

function properties({ colours = {}, shadows = {}, type, space, radii, motion }: TokenSet): string[] {
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${name}: ${inCss(colour)};`),
    ...Object.entries(shadows).map(([name, layers]) => `--${name}:${shadow(layers)};`),
    ...Object.entries({ ...type, ...space, ...radii, ...motion }).map(
      ([name, value]) => `--${name}: ${value};`,
    ),
  ]
}

function verdicts(palette: Palette, among: readonly Verdict[]): string[] {
  return among.flatMap((verdict) => [
    `--${verdict}: ${VERDICT_FILLS[palette][verdict]};`,
    `--${verdict}-ink: ${inCss(VERDICT_INKS[palette][verdict])};`,
  ])
}

/** Several layers one to a line, as the formatter has them. */
function shadow(layers: readonly ShadowLayer[]): string {
  const [first, ...more] = layers.map(({ shape, colour }) => `${shape} ${inCss(colour)}`)
  return more.length > 0 ? [first, ...more].map((layer) => `\n    ${layer}`).join(',') : ` ${first}`
}

function inCss(colour: Colour): string {
  return typeof colour === 'string' ? colour : `light-dark(${colour[0]}, ${colour[1]})`
}
