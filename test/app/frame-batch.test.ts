import { describe, expect, it } from 'vitest'
import { frameBatch } from '../../src/app/frame-batch.ts'

/** `takes`: how long it takes to deliver an entry, ms. */
function batchByHand(takes = 0) {
  let clock = 0
  const frames: (() => void)[] = []
  const delivered: string[][] = []
  const batch = frameBatch<string>({ onFrame: (run) => frames.push(run), now: () => clock }, (entries) => {
    clock += takes * entries.length
    delivered.push([...entries])
  })
  return { batch, delivered, frame: () => frames.shift()?.(), frames }
}

describe('frameBatch', () => {
  it('should deliver at once what comes after a pause, and the rest of the burst with the next frame', () => {
    const { batch, delivered, frame } = batchByHand()
    for (const entry of ['a', 'b', 'c']) batch.add(entry)
    expect(delivered).toEqual([['a']])
    frame()
    expect(delivered).toEqual([['a'], ['b', 'c']])
  })

  it('should deliver once per frame as long as something comes in every frame', () => {
    const { batch, delivered, frame } = batchByHand()
    batch.add('a')
    for (const entry of ['b', 'c', 'd']) {
      batch.add(entry)
      expect(delivered.flat()).not.toContain(entry)
      frame()
      expect(delivered.at(-1)).toEqual([entry])
    }
  })

  it('should ask for no more frames once nothing comes, and deliver at once again', () => {
    const { batch, delivered, frame, frames } = batchByHand()
    batch.add('a')
    frame()
    expect(frames).toEqual([])
    batch.add('b')
    expect(delivered).toEqual([['a'], ['b']])
  })

  it.each([
    { takes: 4, most: 4 },
    { takes: 0.7, most: 12 },
  ])(
    'should spread what comes all at once over as many frames as it takes, and tell when all is delivered',
    async ({ takes, most }) => {
      const { batch, delivered, frame, frames } = batchByHand(takes)
      const all = Array.from({ length: 40 }, (_, index) => `${index}`)
      for (const entry of all) batch.add(entry)
      let isDelivered = false
      const whole = batch.delivered().then(() => {
        isDelivered = true
      })
      frame()
      await Promise.resolve()
      expect(isDelivered).toBe(false)
      const inFrames = [delivered.flat().length - 1]
      while (frames.length > 0) {
        const before = delivered.flat().length
        frame()
        inFrames.push(delivered.flat().length - before)
      }
      await whole
      expect(delivered.flat()).toEqual(all)
      expect(Math.max(...inFrames)).toBe(most)
      await batch.delivered()
    },
  )

  it('should deliver waiting entries on flush', () => {
    const { batch, delivered } = batchByHand()
    for (const entry of ['a', 'b']) batch.add(entry)
    batch.flush()
    expect(delivered).toEqual([['a'], ['b']])
  })
})
