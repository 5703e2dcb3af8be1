import { describe, expect, it } from 'vitest'
import { isNeededFirst } from '../../src/shell/which-files.ts'

describe('what is kept at once', () => {
  it.each([
    ['index.html', true],
    ['assets/index-Cu8liB11.js', true],
    ['assets/world-BoiF8b4k.txt', true],
    ['samples/fridge.jpg', true],
    ['assets/messages/ar/app-BOAdpHIF.js', true],
    // For words a language does not have yet.
    ['assets/messages/en/app-BOAdpHIF.js', true],
    ['assets/messages/de/app-BOAdpHIF.js', false],
    ['assets/ort-wasm-simd-threaded-DcHrbrbl.wasm', false],
    ['reader/ppocr_det.onnx', false],
    ['reader/dict_en.txt', false],
    ['libheif/libheif.js', false],
  ])('%s: %s', (url, first) => {
    expect(isNeededFirst({ url, revision: null }, 'ar')).toBe(first)
  })
})
