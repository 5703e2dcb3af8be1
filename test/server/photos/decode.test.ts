import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/server/photos/decode.ts'

function grainy(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  return sharp({ create: { width, height, channels: 3, background: '#777', noise } })
}

const check = (bytes: Uint8Array) => decode({ kind: 'check', bytes })

describe.each([
  ['the size that is sent', 1278, 958],
  ['upright', 958, 1278],
  ['small', 200, 100],
])('checking a photo: %s', (_, width, height) => {
  it.each([false, true])('should find each end that is missing, progressive: %s', async (progressive) => {
    const photo = await grainy(width, height).jpeg({ quality: 60, progressive }).toBuffer()
    expect(await check(photo)).toBe('sound')
    for (const missing of [3, 60, 1000, photo.length / 2])
      expect([missing, await check(photo.subarray(0, -missing))]).toEqual([missing, 'unfit'])
  })

  it('should pass on no colours that models do not read', async () => {
    expect(await check(await grainy(width, height).toColourspace('cmyk').jpeg().toBuffer())).toBe('unfit')
    expect(await check(await grainy(width, height).grayscale().jpeg().toBuffer())).toBe('sound')
  })
})
