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
  it('should deliver the first entry of a burst at once and the rest with the next frame', () => {
    const { batch, delivered, frame } = batchByHand()
    for (const entry of ['a', 'b', 'c']) batch.add(entry)
    expect(delivered).toEqual([['a']])
    frame()
    expect(delivered).toEqual([['a'], ['b', 'c']])
  })

  it('should deliver once per frame while entries keep coming', () => {
    const { batch, delivered, frame } = batchByHand()
    batch.add('a')
    for (const entry of ['b', 'c', 'd']) {
      batch.add(entry)
      expect(delivered.flat()).not.toContain(entry)
      frame()
      expect(delivered.at(-1)).toEqual([entry])
    }
  })

  it('should stop asking for frames when nothing comes, and then deliver at once again', () => {
    const { batch, delivered, frame, frames } = batchByHand()
    batch.add('a')
    frame()
    expect(frames).toEqual([])
    batch.add('b')
    expect(delivered).toEqual([['a'], ['b']])
  })

  it('should deliver waiting entries on flush and drop them on discard', () => {
    const { batch, delivered, frame } = batchByHand()
    for (const entry of ['a', 'b']) batch.add(entry)
    batch.flush()
    expect(delivered).toEqual([['a'], ['b']])
    batch.add('c')
    batch.discard()
    frame()
    expect(delivered).toEqual([['a'], ['b']])
  })
})
