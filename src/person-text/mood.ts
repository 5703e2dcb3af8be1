import type { Mood } from './frame.ts'
import type { Item } from './items.ts'

/** "My dog is diabetic": somebody or something that is nobody to eat with. */
export function isOfStranger(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind !== 'small')
  const [first, ...rest] = items.slice(at)
  const [noun, verb] = rest.slice(rest.findIndex(({ kind }) => !/^(?:figure|number|which|small)$/.test(kind)))
  const isNoun =
    (noun?.kind === 'unknown' && !noun.words[0]?.capital) ||
    noun?.kind === 'other-food' ||
    (noun?.kind === 'doctor' && /^(?:is|are|has|have|eat|take)/.test(verb?.plain ?? ''))
  return (
    (first?.kind === 'my' || first?.kind === 'his' || first?.kind === 'the') &&
    isNoun &&
    /^(?:verb|finding|take|eat|not)$/.test(verb?.kind ?? '')
  )
}

/** These hold for a whole segment, wherever they stand in it; a wish and the past only for what follows. */
export function moodOf(items: readonly Item[]): Mood | undefined {
  const kinds = new Set(items.map(({ kind }) => kind))
  if (kinds.has('family')) return 'family'
  if (kinds.has('liking')) return 'liking'
  if (items.some((item, i) => item.kind === 'not' && isHalf(items[i + 1], items[i + 2]))) return 'maybe'
  // "Bad reflux when I eat tomatoes": it is there all the same.
  const condition = items.findIndex(({ kind }) => kind === 'condition')
  const isUnsure = ({ kind, plain }: Item, at: number) =>
    kind === 'maybe' && !(plain === 'when' && condition >= 0 && condition < at)
  return items.some(isUnsure) ? 'maybe' : undefined
}

/** "not not", "not very allergic" */
function isHalf(next: Item | undefined, third: Item | undefined): boolean {
  const isDegree =
    next?.kind === 'severe-allergy' ||
    next?.kind === 'severe' ||
    /^(?:very|that|so|really|too|particularly|especially|badly|terribly)$/.test(next?.plain ?? '')
  return next?.kind === 'not' || (isDegree && third?.kind !== 'verb' && third?.kind !== 'eat')
}
