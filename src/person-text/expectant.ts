import { type Fact, SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import type { Mention } from './mention.ts'
import { OLD_ENOUGH_TO_WRITE } from './nameless-mention.ts'
import type { Segment } from './segments.ts'
import type { Owner, Reading } from './statement.ts'

/** Whether somebody is known to be too young to have a child. */
export function isLittle({ statements }: Reading, who: string): boolean {
  const isYoung = (fact: Fact) => fact.kind === 'age' && fact.years < OLD_ENOUGH_TO_WRITE
  return (
    LITTLE.test(who) ||
    statements.some(({ owner, choices }) => owner.whos.includes(who) && choices.flat().some(isYoung))
  )
}

export const LITTLE = /\b(?:baby|newborn|infant|toddler|little one)$/i

/** "Breastfeeding twins" */
export function isOfBaby(items: Segment['items'], { at, places }: Mention): boolean {
  return [at, ...places].some((place) => items[place]?.ids.includes('child'))
}

/** "My husband is vegan, 20 weeks pregnant": not he, so it is asked whether the writer is. */
export function withoutMen({ cast }: Reading, owner: Owner, item: Item | undefined): Owner {
  if (!/^(?:pregnancy|breastfeeding|gestational-diabetes)$/.test(item?.ids[0] ?? '')) return owner
  const whos = owner.whos.filter((who) => cast.members.get(who.toLowerCase())?.sex !== 'male')
  return whos.length > 0 ? { ...owner, whos } : { whos: [SPEAKER], isSure: false }
}
