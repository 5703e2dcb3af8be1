import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { READER_MODEL, wasSent } from '../../../src/core/analysis/sent-looks.ts'
import { WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'

const SAMPLES: readonly { readonly id: string; readonly recording: string }[] = JSON.parse(
  readFileSync(new URL('../../../public/samples/samples.json', import.meta.url), 'utf8'),
)

describe('wasSent', () => {
  it.each(SAMPLES)('should say that the prepared look at $id sent nothing', ({ recording }) => {
    const file = new URL(`../../../public/${recording}`, import.meta.url)
    const { events } = JSON.parse(readFileSync(file, 'utf8'))
    const looks = events.filter(({ type }: { type: string }) => type === 'look')
    expect(looks).not.toEqual([])
    expect(wasSent({ looks })).toBe(false)
  })

  it.each([
    [READER_MODEL, false],
    ['tesseract-eng-4.0.0_best_int', false],
    ['gpt-x', true],
  ])('should know whether a look by %s sent the photo, in reports saved long ago too', (model, sent) => {
    const look = { id: 'look', photo: 'photo', region: WHOLE_PHOTO, model, ended: true, truncated: false }
    expect(wasSent({ looks: [look] as never })).toBe(sent)
  })
})
