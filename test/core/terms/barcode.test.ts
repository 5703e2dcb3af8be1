import { describe, expect, it } from 'vitest'
import { fromUpcE, productNumber } from '../../../src/core/terms/barcode.ts'

describe('barcode numbers', () => {
  it('should keep EAN-13 and EAN-8, and file UPC-A under 13 digits', () => {
    expect(productNumber('3017620422003')).toBe('3017620422003')
    expect(productNumber('96385074')).toBe('96385074')
    expect(productNumber('036000291452')).toBe('0036000291452')
    expect(productNumber('0 36000 29145 2')).toBe('0036000291452')
  })

  it('should refuse a wrong check digit, a wrong length and anything else', () => {
    for (const wrong of ['3017620422004', '96385075', '123', '', '30176204220031', 'abcdefgh']) {
      expect(productNumber(wrong)).toBeUndefined()
    }
  })

  it('should fill in the zeros that UPC-E leaves out', () => {
    expect(fromUpcE('04252614')).toBe('0042100005264')
    expect(fromUpcE('01234565')).toBe('0012345000065')
    expect(fromUpcE('01234566')).toBeUndefined()
  })
})
