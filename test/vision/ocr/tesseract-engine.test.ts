import { describe, expect, it } from 'vitest'
import { EngineUnavailable } from '../../../src/vision/ocr/ocr-client.ts'
import { tesseractEngine } from '../../../src/vision/ocr/tesseract-engine.ts'

const LINE = { width: 1, height: 1, data: new Uint8Array(1) }

/** A recogniser that notes what it is asked once it is gone, where the real one would bring the program down. */
function recogniser() {
  const asked: string[] = []
  let gone = false
  const noted = async (what: string) => {
    if (gone) asked.push(what)
    return { data: { text: 'soup', confidence: 90 } }
  }
  const worker = {
    setParameters: () => noted('setParameters'),
    recognize: () => noted('recognize'),
    terminate: async () => {
      gone = true
    },
  }
  return { worker, asked }
}

describe('the recogniser', () => {
  it('should not be used when reading stops while it opens', async () => {
    const { worker, asked } = recogniser()
    const stop = new AbortController()
    let open = (_: never) => {}
    const opening = new Promise<never>((resolve) => {
      open = resolve
    })
    const engine = tesseractEngine(() => opening, {}, stop.signal)
    stop.abort()
    open(worker as never)
    await expect(engine).rejects.toThrow(EngineUnavailable)
    expect(asked).toEqual([])
  })

  it('should not be used after reading stops between two lines', async () => {
    const { worker, asked } = recogniser()
    const stop = new AbortController()
    const engine = await tesseractEngine(async () => worker as never, {}, stop.signal)
    expect(await engine.recognise(LINE, 'line')).toEqual({ text: 'soup', confidence: 90 })
    stop.abort()
    await expect(engine.recognise(LINE, 'line')).rejects.toThrow(EngineUnavailable)
    await expect(engine.recognise(LINE, 'price')).rejects.toThrow(EngineUnavailable)
    expect(asked).toEqual([])
  })
})
