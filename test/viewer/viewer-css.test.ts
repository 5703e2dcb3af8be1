import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERDICT_TOKENS, VERDICTS } from '../../src/core/health/verdict/verdict.ts'

const css = readFileSync(new URL('../../src/viewer/viewer.css', import.meta.url), 'utf8')
const [plain = '', blueOrange = ''] = css.split('[data-palette="blue-orange"] {')

/** The light and the dark value of a custom property in a stretch of CSS. */
function colours(text: string, property: string): readonly [string, string] {
  const value = new RegExp(`${property}: ([^;]+);`).exec(text)?.[1] ?? ''
  const [light = '', dark = light] = value.match(/#[0-9a-f]{6}/g) ?? []
  return [light, dark]
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

const grounds = ['--pl-surface', '--pl-raised', '--pl-tint'].map((name) => colours(plain, name))

describe('parts.css', () => {
  it.each(VERDICTS)('should fill %s as the dots do, in both palettes', (verdict) => {
    expect(colours(plain, `--pl-${verdict}`)[0]).toBe(VERDICT_TOKENS[verdict].fill)
    if (verdict === 'unknown') return
    expect(colours(blueOrange, `--pl-${verdict}`)[0]).toBe(VERDICT_TOKENS[verdict].fillBlueOrange)
  })

  const inks = [
    ...['--pl-ink', '--pl-soft', '--pl-accent', ...VERDICTS.map((verdict) => `--pl-${verdict}-ink`)].map(
      (name) => [name, colours(plain, name)] as const,
    ),
    ...VERDICTS.filter((verdict) => verdict !== 'unknown').map(
      (verdict) => [`blue-orange ${verdict}`, colours(blueOrange, `--pl-${verdict}-ink`)] as const,
    ),
  ]
  it.each(inks)('should have 4.5:1 for %s on every ground, light and dark', (_, [light, dark]) => {
    for (const [lightGround, darkGround] of grounds) {
      expect(contrast(light, lightGround)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, darkGround)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('should have 4.5:1 for the white glyph in every fill', () => {
    for (const { fill, fillBlueOrange } of Object.values(VERDICT_TOKENS)) {
      expect(contrast('#ffffff', fill)).toBeGreaterThanOrEqual(4.5)
      expect(contrast('#ffffff', fillBlueOrange)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
