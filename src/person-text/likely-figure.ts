import type { Owned } from './certainty.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import { OLD_ENOUGH_TO_WRITE } from './nameless-mention.ts'
import type { Reading } from './statement.ts'

/** Kilograms: nobody who is no child weighs less. */
const LEAST_WEIGHT = 20

/** Whether a figure can be somebody's: a child who writes says so ("I'm 9"). */
export function isLikely(
  { cast }: Reading,
  items: readonly Item[],
  at: number,
  { owner: { whos } }: Owned,
): boolean {
  const members = whos.map((who) => cast.members.get(who.toLowerCase()))
  const isSaid = /^(?:am|me|i|im)$/.test(items[at - 1]?.plain ?? '')
  return (items[at]?.facts ?? []).every((fact) => {
    if (fact.kind === 'target' && fact.id === 'weight' && fact.value < LEAST_WEIGHT)
      return members.every((member) => member?.child)
    if (fact.kind === 'age' && fact.years < OLD_ENOUGH_TO_WRITE)
      return whos[0] !== SPEAKER || (isSaid && fact.years >= OLD_ENOUGH_TO_SAY)
    return true
  })
}

/** Years. */
const OLD_ENOUGH_TO_SAY = 4
