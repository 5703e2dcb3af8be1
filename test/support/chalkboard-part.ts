import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import type { BoardTruth } from './board-truth.ts'
import { box } from './box.ts'

const PHOTOS = new URL('../../fixtures/photos/', import.meta.url)
/** The desserts and drinks: seven lines of 23, or the first four of them. */
const PARTS = {
  section: { xMin: 0.46, yMin: 0.45, xMax: 0.88, yMax: 0.85 },
  'four lines': { xMin: 0.46, yMin: 0.465, xMax: 0.88, yMax: 0.69 },
}

type WrittenTruth = BoardTruth & { readonly width: number; readonly height: number }

/**
 * One section cut out of the chalkboard, and its truth: read in a third of the time of the whole. Four lines of it do where
 * a test is about what becomes of a reading, and not about how good it is.
 */
export async function chalkboardPart(
  part: keyof typeof PARTS = 'section',
): Promise<{ photo: Buffer; truth: WrittenTruth }> {
  const cut = PARTS[part]
  const whole: WrittenTruth = JSON.parse(readFileSync(new URL('chalkboard.truth.json', PHOTOS), 'utf8'))
  const [left, top] = [Math.round(cut.xMin * whole.width), Math.round(cut.yMin * whole.height)]
  const width = Math.round(cut.xMax * whole.width) - left
  const height = Math.round(cut.yMax * whole.height) - top
  const photo = await sharp(readFileSync(new URL('chalkboard.jpg', PHOTOS)))
    .extract({ left, top, width, height })
    .jpeg({ quality: 95 })
    .toBuffer()
  const items = whole.items.flatMap((item) => {
    const { xMin, yMin, xMax, yMax } = item.box
    if (xMin < cut.xMin || yMin < cut.yMin || xMax > cut.xMax || yMax > cut.yMax) return []
    const x = (share: number) => (share * whole.width - left) / width
    const y = (share: number) => (share * whole.height - top) / height
    return [{ ...item, box: box(x(xMin), y(yMin), x(xMax), y(yMax)) }]
  })
  return { photo, truth: { ...whole, width, height, items } }
}
