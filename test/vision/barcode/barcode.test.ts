import { describe, expect, it } from 'vitest'
import { retailCodes } from '../../../src/vision/barcode/barcode.ts'
import { nodeBarcodes } from '../../../src/vision/barcode/node.ts'
import { barcodePhoto } from '../../support/barcode-photo.ts'

const never = new AbortController().signal

describe('reading barcodes from a photo', () => {
  it.each([
    ['EAN13', '3017620422003', '3017620422003'],
    ['EAN8', '96385074', '96385074'],
    ['UPCA', '036000291452', '0036000291452'],
    ['UPCE', '04252614', '0042100005264'],
  ] as const)('should read %s, tilted and soft, with its place', async (format, printed, number) => {
    const photo = await barcodePhoto(printed, format)
    const [code, ...others] = await nodeBarcodes(photo, never)
    expect(others).toEqual([])
    expect(code?.number).toBe(number)
    expect(code?.box.xMin).toBeGreaterThan(0.4)
    expect(code?.box.yMin).toBeGreaterThan(0.33)
    expect(code?.box.xMax).toBeLessThan(1)
  })

  it('should drop what fails its check digit or could not be decoded', async () => {
    const corner = { x: 1, y: 1 }
    const position = { topLeft: corner, topRight: corner, bottomLeft: corner, bottomRight: corner }
    const wrong = { isValid: true, format: 'EAN13', text: '3017620422004', position }
    const broken = { isValid: false, format: 'EAN13', text: '3017620422003', position }
    expect(retailCodes([wrong, broken], { width: 10, height: 10 })).toEqual([])
  })
})
