import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wasSent } from '../../../src/core/analysis/sent-looks.ts'

const SAMPLES: readonly { readonly id: string; readonly recording: string }[] = JSON.parse(
  readFileSync(new URL('../../../public/samples/samples.json', import.meta.url), 'utf8'),
)

describe('wasSent', () => {
  it.each(SAMPLES)('should say that the prepared look at $id sent nothing', ({ recording }) => {
    const file = new URL(`../../../public${recording}`, import.meta.url)
    const { events } = JSON.parse(readFileSync(file, 'utf8'))
    const looks = events.filter(({ type }: { type: string }) => type === 'look')
    expect(looks).not.toEqual([])
    expect(wasSent({ looks })).toBe(false)
  })
})
