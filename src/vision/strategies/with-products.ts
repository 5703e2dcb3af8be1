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
  /** Asks for a product by its number; undefined where nobody knows it. */
  readonly lookUp: (barcode: string, signal: AbortSignal) => Promise<Result<FoundProduct | undefined>>
}
type FoundProduct = { readonly name: string; readonly panel: Panel }

/** `nth`: of equal packs on the photo. The same product has the same name in every look at the photo. */
type Looked = { readonly barcode: Barcode; readonly product: FoundProduct; readonly nth: number }

/**
 * Beside whatever the client sees: the barcodes on the photo, read on this device, and what a product database says of
 * each. It goes on side by side and holds nothing up. A pack the client has seen gets the product's panel as one more
 * sighting of it; others become items of their own. Where barcodes cannot be read or looked up, the client's answer stands;
 * how many could not be looked up is told.
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
      for (const looked of found)
        yield* sighting(looked, `products-${request.photo.sha256.slice(0, 12)}`, seen)
      if (failed > 0) yield { type: 'lookup-failed', lookId: 'products', lookups: failed }
    },
  }
}

type LookedUp = { readonly found: readonly Looked[]; readonly failed: number }

async function lookedUp(photo: Photo, ports: ProductPorts, signal: AbortSignal): Promise<LookedUp> {
  const barcodes = await ports.readBarcodes(photo.original, signal).catch(() => [])
  const asked = await Promise.all(
    barcodes.map(async (barcode) => ({ barcode, product: await ports.lookUp(barcode.number, signal) })),
  )
  const found = asked.flatMap(({ barcode, product }, index) => {
    if (!product.ok || !product.value) return []
    const before = barcodes.slice(0, index).filter(({ number }) => number === barcode.number)
    return [{ barcode, product: product.value, nth: before.length + 1 }]
  })
  return {
    found,
    failed: new Set(asked.flatMap(({ barcode, product }) => (product.ok ? [] : barcode.number))).size,
  }
}

/** A look of its own at just that place, so that nothing else in the photo counts as missed by it. */
function* sighting(
  { barcode, product, nth }: Looked,
  products: string,
  seen: readonly Detection[],
): Generator<LookEvent> {
  const lookId = `${products}-${barcode.number}-${nth}`
  const pack = packAround(barcode, seen)
  const box = pack ?? barcode.box
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

/** Share of the photo: what touches its look's edge would pass for cut off by it. */
const ROOM = 0.02

function roomAround({ xMin, yMin, xMax, yMax }: NormalizedBox): NormalizedBox {
  return normalizedBox({
    xMin: Math.max(0, xMin - ROOM),
    yMin: Math.max(0, yMin - ROOM),
    xMax: Math.min(1, xMax + ROOM),
    yMax: Math.min(1, yMax + ROOM),
  })
}

/** The smallest thing seen that the barcode is on; of a photo of one pack's back, that pack. */
function packAround({ box }: Barcode, seen: readonly Detection[]): NormalizedBox | undefined {
  const labels = seen.filter(({ panel }) => panel)
  const around = seen
    .flatMap(({ region }) => regionBox(region) ?? [])
    .filter((each) => boxContainsPoint(each, boxCentre(box)))
    .sort((a, b) => boxArea(a) - boxArea(b))
  const [only] = labels
  return around[0] ?? (labels.length === 1 && only ? regionBox(only.region) : undefined)
}
