import { expect, it } from 'vitest'
import { inPageLanguage } from '../../../src/vision/ocr/page-language.ts'
import type { ReadLine } from '../../../src/vision/ocr/read-page.ts'

/** Lines of which the last is "Cafe", which French writes with an accent. */
function page(...texts: readonly string[]): string | undefined {
  const lines = [...texts, 'Cafe'].map((text) => ({
    text,
    parts: [
      { kind: 'words', text, confidence: 90, from: 0, to: 1, ...(text === 'Cafe' && { accented: 'Café' }) },
    ],
  }))
  return inPageLanguage(lines as unknown as readonly ReadLine[]).at(-1)?.parts[0]?.text
}

it('should give accents back on a page in a language that writes them', () => {
  expect(page('Soupe du jour', 'Jus de fruits', 'Moules avec frites')).toBe('Café')
})

it('should leave an English page as it was read, even with dishes of other countries', () => {
  expect(page('Fish and chips', 'Steak with fries', 'Creme de menthe', 'Soup du jour')).toBe('Cafe')
  expect(page('Vin de pays')).toBe('Cafe')
})
