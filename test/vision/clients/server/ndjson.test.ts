import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ndjsonLines } from '../../../../src/vision/clients/server/ndjson.ts'
import { collect } from '../../../support/collect.ts'

const LINES = ['{"label":"crème brûlée"}', '{"label":"寿司 🍣"}', '{"n":1}']
const BYTES = new TextEncoder().encode(`${LINES.join('\n')}\n`)

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  return collect(ndjsonLines(streamOf(chunks)))
}

describe('ndjsonLines', () => {
  it('should give the same lines wherever the stream is cut in two', async () => {
    for (let cut = 0; cut <= BYTES.length; cut += 1) {
      expect(await linesOf([BYTES.subarray(0, cut), BYTES.subarray(cut)])).toEqual(LINES)
    }
  })

  it('should give the same lines however often the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(BYTES.length)), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), BYTES.length]
        const chunks = edges.slice(1).map((end, index) => BYTES.subarray(edges[index], end))
        expect(await linesOf(chunks)).toEqual(LINES)
      }),
    )
  })

  it('should yield every complete line of a cut stream, and the rest as a last line', async () => {
    for (let end = 0; end < BYTES.length; end += 1) {
      const lines = await linesOf([BYTES.subarray(0, end)])
      const whole = new TextDecoder().decode(BYTES.subarray(0, end)).split('\n').length - 1
      expect(lines.slice(0, whole)).toEqual(LINES.slice(0, whole))
      expect(lines.length).toBeLessThanOrEqual(whole + 1)
    }
  })

  it('should leave out blank lines and take CR LF', async () => {
    const bytes = new TextEncoder().encode('\r\n{"a":1}\r\n\n  \n{"b":2}')
    expect((await linesOf([bytes])).map((line) => line.trim())).toEqual(['{"a":1}', '{"b":2}'])
  })

  it('should give a line as soon as it is complete', async () => {
    let feed: ReadableStreamDefaultController<Uint8Array> | undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        feed = controller
      },
    })
    const lines = ndjsonLines(body)
    feed?.enqueue(new TextEncoder().encode('{"a":1}\n{"b":'))
    expect(await lines.next()).toEqual({ done: false, value: '{"a":1}' })
    feed?.enqueue(new TextEncoder().encode('2}\n'))
    expect(await lines.next()).toEqual({ done: false, value: '{"b":2}' })
    await lines.return(undefined)
  })

  it('should cancel the stream when its reader leaves early', async () => {
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(BYTES),
      cancel: () => {
        cancelled = true
      },
    })
    for await (const line of ndjsonLines(body)) {
      expect(line).toBe(LINES[0])
      break
    }
    expect(cancelled).toBe(true)
  })
})
