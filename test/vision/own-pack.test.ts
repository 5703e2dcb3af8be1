import { describe, expect, it } from 'vitest'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import type { Panel } from '../../src/core/fusion/nutrition-panel.ts'
import { exactly } from '../../src/core/terms/estimate.ts'
import type { ProductAnswer } from '../../src/vision/clients/server/ask-server.ts'
import { type PackPorts, readOwnPack } from '../../src/vision/own-pack.ts'
import { OFFLINE } from '../support/app-ports.ts'
import { photoOf } from '../support/look-events.ts'

const photo = photoOf(new Uint8Array([1]))
const panel: Panel = { readBy: 'database', per100g: { energy: exactly(594) }, contains: ['peanut'] }
const code = { number: '0037600106252', box: { xMin: 0, yMin: 0, xMax: 1, yMax: 1 } as never }

function ports(more: Partial<PackPorts> & { readonly events?: readonly LookEvent[] } = {}): PackPorts {
  const { events = [], ...over } = more
  return {
    reader: {
      id: 'reader',
      async *look() {
        yield* events
      },
    },
    readBarcodes: async () => [code],
    askForProduct: async () => ({ ok: true, value: { kind: 'unknown' } }),
    ...over,
  }
}
const read = (side: 'barcode' | 'label', of: PackPorts) =>
  readOwnPack(photo, side, of, new AbortController().signal)
const answering = (value: ProductAnswer) => ports({ askForProduct: async () => ({ ok: true, value }) })

describe('the barcode of one item', () => {
  it('should bring the panel and the name of its product', async () => {
    const product = { barcode: code.number, name: 'Skippy creamy', panel }
    expect(await read('barcode', answering({ kind: 'known', product }))).toEqual({
      kind: 'read',
      panel,
      name: 'Skippy creamy',
    })
  })
  it('should say why it brings none', async () => {
    const { number: barcode } = code
    expect(await read('barcode', ports({ readBarcodes: async () => [] }))).toEqual({ kind: 'no-barcode' })
    expect(await read('barcode', answering({ kind: 'unknown' }))).toEqual({
      kind: 'unknown-product',
      barcode,
    })
    expect(await read('barcode', answering({ kind: 'off' }))).toEqual({ kind: 'lookup-off', barcode })
    expect(
      await read('barcode', ports({ askForProduct: async () => ({ ok: false, failure: OFFLINE }) })),
    ).toEqual({ kind: 'failed', failure: OFFLINE })
    const broken = ports({ readBarcodes: () => Promise.reject(new Error('no decoder')) })
    expect(await read('barcode', broken)).toMatchObject({ kind: 'failed' })
  })
})

describe('the label of one item', () => {
  const seen = (of?: Panel): LookEvent => ({
    type: 'detection',
    lookId: 'l',
    detection: {
      id: 'l#0',
      label: 'Pack',
      region: { kind: 'whole-photo' },
      count: 1,
      ...(of && { panel: of }),
    },
  })
  it('should bring what the reader makes of it', async () => {
    expect(await read('label', ports({ events: [seen(), seen(panel)] }))).toEqual({ kind: 'read', panel })
  })
  it('should say where nothing could be read, and where reading failed', async () => {
    expect(await read('label', ports({ events: [seen(), seen({ readBy: 'device', per100g: {} })] }))).toEqual(
      {
        kind: 'no-label',
      },
    )
    const failure: LookEvent = { type: 'failure', lookId: 'l', failure: OFFLINE }
    expect(await read('label', ports({ events: [failure] }))).toEqual({ kind: 'failed', failure: OFFLINE })
  })
})
