import type { Item } from '../items.ts'
import { ageAt } from './ages.ts'
import { bodyWeightAt, heightAt, nutrientAt } from './amounts.ts'
import { doseAt, durationAt, stageAt } from './asides.ts'
import { textureAt } from './textures.ts'

/** In this order: "28 weeks" of a pregnancy is no age, "20 mg" of a medicine no target. */
const KINDS_OF_FIGURE = [textureAt, stageAt, nutrientAt, doseAt, heightAt, ageAt, bodyWeightAt, durationAt]

/** A segment with each figure as one item: what it states as a fact, or `small` where it changes nothing ("for 20 years", "20 mg"). */
export function withFigures(items: readonly Item[]): readonly Item[] {
  let left = withHalves(items)
  for (let at = 0; at < left.length; at += 1) {
    if (left[at]?.kind !== 'number' && left[at]?.kind !== 'ratio') continue
    const found = KINDS_OF_FIGURE.map((find) => find(left, at)).find((each) => each !== undefined)
    if (!found) continue
    const places = [...found.places].sort((a, b) => a - b)
    const first = places[0] as number
    left = left.flatMap((item, i) => (i === first ? [found.item] : places.includes(i) ? [] : [item]))
    at = first
  }
  return left
}

/** "two and a half", "2 años y medio" */
function withHalves(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, i) => {
    if (item.kind === 'half') return []
    const half = items[items[i + 1]?.kind === 'time' ? i + 2 : i + 1]
    if (item.value === undefined || half?.kind !== 'half') return [item]
    return [{ ...item, value: item.value + 0.5, to: half.to, words: [...item.words, ...half.words] }]
  })
}
