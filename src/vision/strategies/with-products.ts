import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { PRODUCT_MODEL } from '../../core/analysis/sent-looks.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import type { Panel } from '../../core/fusion/nutrition-panel.ts'
import {
  boxArea,
  boxCentre,
  boxContainsPoint,
  type NormalizedBox,
  normalizedBox,
  regionBox,
} from '../../core/geometry/normalized.ts'
import type { Result } from '../../core/terms/failure.ts'
import type { Barcode, ReadBarcodes } from '../barcode/barcode.ts'

export type ProductPorts = {
  readonly readBarcodes: ReadBarcodes
  /** Asks for a product by its number. Undefined if nobody knows it. */
  readonly lookUp: (barcode: string, signal: AbortSignal) => Promise<Result<FoundProduct | undefined>>
}
type FoundProduct = { readonly name: string; readonly panel: Panel }

/** `nth`: which of several equal packs in the photo, from 1, so that a pack has the same id in every look. */
type Looked = { readonly barcode: Barcode; readonly product: FoundProduct; readonly nth: number }

/**
 * Adds the products whose barcodes are in the photo. The barcodes are read on this device and looked up in a product database
 * while the client looks, so nothing has to wait. A pack the client has seen gets the product's panel as one more sighting;
 * other products become items of their own. If barcodes cannot be read or looked up, the client's answer stands, and an event
 * says how many could not be looked up.
 */
export function withProducts(client: VisionClient, ports: ProductPorts): VisionClient {
  return {
    id: `${client.id}+products`,
    async *look(request, signal) {
      const products = lookedUp(request.photo, ports, signal)
      const seen: Detection[] = []
      for await (const event of client.look(request, signal)) {
        if (event.type === 'detection') seen.push(event.detection)
        yield event
      }
      const { found, failed } = await products
      if (signal.aborted) return
      for (const each of found) yield* sighting(each, `products-${request.photo.sha256.slice(0, 12)}`, seen)
      if (failed > 0) yield { type: 'lookup-failed', lookId: 'products', lookups: failed }
    },
  }
}

async function lookedUp(photo: Photo, ports: ProductPorts, signal: AbortSignal) {
  const barcodes = await ports.readBarcodes(photo.original, signal).catch(() => [])
  const asked = await Promise.all(
    barcodes.map(async (barcode) => ({ barcode, product: await ports.lookUp(barcode.number, signal) })),
  )
  const found: readonly Looked[] = asked.flatMap(({ barcode, product }, index) => {
    if (!product.ok || !product.value) return []
    const before = barcodes.slice(0, index).filter(({ number }) => number === barcode.number)
    return [{ barcode, product: product.value, nth: before.length + 1 }]
  })
  const failed = new Set(asked.flatMap(({ barcode, product }) => (product.ok ? [] : barcode.number)))
  return { found, failed: failed.size }
}

/** A look of its own at just that place, so that it does not count as having missed the rest of the photo. */
function* sighting(
  { barcode, product, nth }: Looked,
  products: string,
  seen: readonly Detection[],
): Generator<LookEvent> {
  const lookId = `${products}-${barcode.number}-${nth}`
  const box = packAround(barcode, seen) ?? barcode.box
  yield { type: 'look', id: lookId, region: roomAround(box), model: PRODUCT_MODEL }
  yield {
    type: 'detection',
    lookId,
    detection: {
      id: `${lookId}#0`,
      lookId,
      label: product.name,
      region: { kind: 'box', box },
      count: 1,
      amount: { basis: 'package' },
      evidence: barcode.number,
      panel: product.panel,
    },
  }
  yield { type: 'end', lookId, truncated: false }
}

/** Room around the pack, as a share of the photo: what touches the edge of its look counts as cut off by it. */
const ROOM = 0.02

function roomAround({ xMin, yMin, xMax, yMax }: NormalizedBox): NormalizedBox {
  return normalizedBox({
    xMin: Math.max(0, xMin - ROOM),
    yMin: Math.max(0, yMin - ROOM),
    xMax: Math.min(1, xMax + ROOM),
    yMax: Math.min(1, yMax + ROOM),
  })
}

/** The smallest object that the barcode is on. If a single label was seen, the barcode belongs to that pack. */
function packAround({ box }: Barcode, seen: readonly Detection[]): NormalizedBox | undefined {
  const [smallest] = seen
    .flatMap(({ region }) => regionBox(region) ?? [])
    .filter((each) => boxContainsPoint(each, boxCentre(box)))
    .sort((a, b) => boxArea(a) - boxArea(b))
  const [label, ...others] = seen.filter(({ panel }) => panel)
  return smallest ?? (label && others.length === 0 ? regionBox(label.region) : undefined)
}
