import { describe, expect, it } from 'vitest'
import { frameBatch } from '../../src/app/frame-batch.ts'

function batchByHand() {
  const frames: (() => void)[] = []
  const delivered: string[][] = []
  const batch = frameBatch<string>(
    (run) => frames.push(run),
    (entries) => delivered.push([...entries]),
  )
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

  it('should spread what comes all at once over several frames, and tell when all is delivered', async () => {
    const { batch, delivered, frame, frames } = batchByHand()
    const all = Array.from({ length: 40 }, (_, index) => `${index}`)
    for (const entry of all) batch.add(entry)
    let isDelivered = false
    const whole = batch.delivered().then(() => {
      isDelivered = true
    })
    frame()
    await Promise.resolve()
    expect(isDelivered).toBe(false)
    while (frames.length > 0) frame()
    await whole
    expect(delivered.flat()).toEqual(all)
    expect(Math.max(...delivered.map(({ length }) => length))).toBeLessThanOrEqual(12)
    await batch.delivered()
  })

  it('should deliver waiting entries on flush', () => {
    const { batch, delivered } = batchByHand()
    for (const entry of ['a', 'b']) batch.add(entry)
    batch.flush()
    expect(delivered).toEqual([['a'], ['b']])
  })
})
