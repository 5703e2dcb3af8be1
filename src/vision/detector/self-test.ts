import type { Detector, Picture } from './detector.ts'
import { UnusableModel } from './unusable-model.ts'

/**
 * Tries a detector on two pictures made here: whether it answers in a known form, with numbers, and whether it sees that
 * they differ. How well it names food is not tested: that takes photos and truth. Throws `UnusableModel`.
 */
export async function selfTest(detector: Detector): Promise<void> {
  const first = await detector.detect(discs(detector.input, 0))
  const second = await detector.detect(discs(detector.input, 1))
  const isSame = first.every(({ score, classId }, index) => {
    const other = second[index]
    return other !== undefined && other.score === score && other.classId === classId
  })
  if (isSame) throw new UnusableModel('blind')
}

/** Coloured discs on grey, as round and bright as fruit; `turn` gives them other colours. */
function discs({ width, height }: Detector['input'], turn: number): Picture {
  const data = new Uint8ClampedArray(4 * width * height)
  const cell = width / 4
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
      const isDisc = Math.hypot(x - (column + 0.5) * cell, y - (row + 0.5) * cell) < cell * 0.45
      data.set(isDisc ? (COLOURS[(column + row + turn) % COLOURS.length] ?? GREY) : GREY, 4 * (y * width + x))
    }
  }
  return { width, height, data }
}

const GREY = [128, 128, 128, 255]
const COLOURS = [
  [220, 30, 30, 255],
  [240, 220, 40, 255],
  [40, 160, 50, 255],
]
