import { createHash } from 'node:crypto'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Truth } from '../../evaluate/truth.ts'
import { sentSize } from '../../photo/sizes.ts'

/** A photo without its picture: a simulated observer and a recording need its name and size only. */
export function unseenPhoto({ name, width, height }: Truth): Photo {
  const image = { bytes: new Uint8Array(0), mediaType: 'image/jpeg' as const, width, height }
  const sha256 = createHash('sha256').update(name).digest('hex')
  return { name, sha256, sent: { ...image, ...sentSize(image) }, original: image }
}
