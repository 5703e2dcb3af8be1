import type { VisionClient } from '../core/analysis/look.ts'
import type { PackReading, PackSide } from '../core/analysis/pack-reading.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { Panel } from '../core/fusion/nutrition-panel.ts'
import type { Failure, Result } from '../core/terms/failure.ts'
import type { ReadBarcodes } from './barcode/barcode.ts'
import type { ProductAnswer } from './clients/server/ask-server.ts'

export type PackPorts = {
  readonly reader: VisionClient
  readonly readBarcodes: ReadBarcodes
  readonly askForProduct: (barcode: string, signal: AbortSignal) => Promise<Result<ProductAnswer>>
}

const NOT_READ: Failure = { kind: 'transport', code: 'server-error', retryable: true }

/**
 * Reads the pack of one item off a photo of its own. A barcode is read on this device, and only its number is asked about; a
 * label is read on this device altogether.
 */
export function readOwnPack(
  photo: Photo,
  side: PackSide,
  ports: PackPorts,
  signal: AbortSignal,
): Promise<PackReading> {
  return side === 'barcode' ? byBarcode(photo, ports, signal) : fromLabel(photo, ports, signal)
}

async function byBarcode(
  photo: Photo,
  { readBarcodes, askForProduct }: PackPorts,
  signal: AbortSignal,
): Promise<PackReading> {
  const codes = await readBarcodes(photo.original, signal).catch(() => undefined)
  if (!codes) return { kind: 'failed', failure: NOT_READ }
  const [code] = codes
  if (!code) return { kind: 'no-barcode' }
  const asked = await askForProduct(code.number, signal)
  if (!asked.ok) return { kind: 'failed', failure: asked.failure }
  if (asked.value.kind === 'known') {
    const { name, panel } = asked.value.product
    return { kind: 'read', panel, name }
  }
  return { kind: asked.value.kind === 'off' ? 'lookup-off' : 'unknown-product', barcode: code.number }
}

async function fromLabel(photo: Photo, { reader }: PackPorts, signal: AbortSignal): Promise<PackReading> {
  const panels: Panel[] = []
  let failure: Failure | undefined
  for await (const event of reader.look({ photo }, signal)) {
    if (event.type === 'detection' && event.detection.panel) panels.push(event.detection.panel)
    if (event.type === 'failure') failure = event.failure
  }
  const [panel] = panels.filter(saysAnything)
  if (panel) return { kind: 'read', panel }
  return failure ? { kind: 'failed', failure } : { kind: 'no-label' }
}

function saysAnything({ per100g, contains = [], mayContain = [], ingredients = '' }: Panel): boolean {
  return Object.keys(per100g).length + contains.length + mayContain.length > 0 || ingredients !== ''
}
