import type { Detection } from '../../src/core/fusion/detection.ts'
import { boxContainsPoint, type NormalizedBox, regionCentre } from '../../src/core/geometry/normalized.ts'

/** A menu photo's `*.truth.json`, as far as tests look at it. */
export type BoardTruth = {
  readonly items: readonly {
    readonly label: string
    readonly section?: string
    readonly price?: string
    readonly box: NormalizedBox
  }[]
}

export type Comparison = {
  /** Centre inside the line's true box. */
  readonly located: number
  /** Located, and named as written but for case and punctuation. */
  readonly right: number
  /** Labels found where no line of the truth is. */
  readonly invented: readonly string[]
  readonly wrongSections: number
  readonly rightPrices: number
  /** A price given that is not the true one. */
  readonly wrongPrices: number
}

/** Pairs every line of the truth with one sighting inside it, the one of its name if there are several. */
export function compareWithTruth(found: readonly Detection[], truth: BoardTruth): Comparison {
  const left = new Set(found)
  const pairs = truth.items.flatMap((item) => {
    const inside = [...left].filter((one) => boxContainsPoint(item.box, regionCentre(one.region)))
    const hit = inside.find((one) => sameName(one.label, item.label)) ?? inside[0]
    if (!hit) return []
    left.delete(hit)
    return [{ item, hit }]
  })
  const count = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length
  return {
    located: pairs.length,
    right: count(({ item, hit }) => sameName(hit.label, item.label)),
    invented: [...left].map(({ label }) => label),
    wrongSections: count(({ item, hit }) => !sameName(hit.menu?.section ?? '', item.section ?? '')),
    rightPrices: count(({ item, hit }) => hit.menu?.price === item.price),
    wrongPrices: count(({ item, hit }) => hit.menu?.price !== undefined && hit.menu.price !== item.price),
  }
}

function sameName(read: string, written: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z0-9]/g, '')
  return bare(read) === bare(written)
}
