import { type Endpoint, expose } from 'comlink'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLanes } from '../../../src/vision/ocr/lanes.ts'

/** The smallest there is: nothing in it. */
const COMPILED = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))
const LINE = { width: 1, height: 1, data: Uint8Array.of(0, 0, 0) }

/** A worker whose other end is in this thread: it answers when it is told to. */
class LaneHere extends EventTarget {
  static opened: LaneHere[] = []
  readonly asked: (() => void)[] = []
  ended = false
  readonly #channel = new MessageChannel()

  constructor() {
    super()
    const index = LaneHere.opened.push(this)
    const read = () =>
      new Promise((resolve) =>
        this.asked.push(() => resolve({ letters: [], steps: [[[`lane ${index}`, 1]]] })),
      )
    expose({ read, start: () => {} }, this.#channel.port2 as unknown as Endpoint)
    this.#channel.port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    )
    this.#channel.port1.start()
  }

  postMessage(message: unknown) {
    this.#channel.port1.postMessage(message)
  }

  terminate() {
    this.ended = true
    this.#channel.port1.close()
  }
}

describe('lanes', () => {
  beforeEach(() => {
    LaneHere.opened = []
    vi.stubGlobal('Worker', LaneHere)
  })
  afterEach(() => {
    for (const lane of LaneHere.opened) lane.terminate()
    vi.unstubAllGlobals()
  })

  it('should hand each line to the lane that has least to do', async () => {
    const { read } = openLanes(2, COMPILED)
    const [first, second] = [read('latin', LINE), read('latin', LINE)]
    const [one, two] = LaneHere.opened
    await vi.waitFor(() => expect([one?.asked.length, two?.asked.length]).toEqual([1, 1]))
    two?.asked[0]?.()
    expect((await second).steps).toEqual([[['lane 2', 1]]])
    const third = read('any', LINE)
    await vi.waitFor(() => expect(two?.asked).toHaveLength(2))
    for (const answer of [one?.asked[0], two?.asked[1]]) answer?.()
    expect([(await first).steps, (await third).steps]).toEqual([[[['lane 1', 1]]], [[['lane 2', 1]]]])
  })

  it('should fail what is being read, and all after it, once a lane breaks down', async () => {
    const { read } = openLanes(1, COMPILED)
    const line = read('latin', LINE)
    LaneHere.opened[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    await expect(line).rejects.toThrow('out of memory')
    await expect(read('any', LINE)).rejects.toThrow('out of memory')
  })

  it('should end its workers when it is closed', async () => {
    const lanes = openLanes(2, COMPILED)
    expect(lanes.lanes).toBe(2)
    await lanes.close()
    expect(LaneHere.opened.map(({ ended }) => ended)).toEqual([true, true])
  })
})
