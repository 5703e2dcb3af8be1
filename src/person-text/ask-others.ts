import type { Item } from './items.ts'
import type { Mention } from './mention.ts'
import type { Segment } from './segments.ts'
import type { Reading, Statement } from './statement.ts'

/** "I'm allergic to nuts like my brother": probably he is too. */
export function askOfOthers(
  reading: Reading,
  { items }: Segment,
  mentions: readonly Mention[],
  stated: readonly Statement[],
): void {
  for (const { role, at, whos } of mentions) {
    if (role !== 'as' || !/^(?:like|just like|same as)$/.test(items[at - 1]?.plain ?? '')) continue
    const known =
      stated.length > 0 ? stated : reading.statements.filter(({ group }) => group === reading.group)
    for (const statement of known)
      if (statement.how === 'has')
        reading.statements.push({
          ...statement,
          how: 'ask',
          owner: { whos, isSure: true },
          isImplicit: false,
        })
  }
}

/** "No nuts please, my boy is allergic": to these? */
export function askOfAllergic(
  reading: Reading,
  items: readonly Item[],
  mentions: readonly Mention[],
  stated: readonly Statement[],
): void {
  const isAllergic = items.some(({ kind }) => kind === 'allergy' || kind === 'severe-allergy')
  const whos = mentions.filter(({ role }) => role === 'subject').flatMap((mention) => mention.whos)
  if (!isAllergic || whos.length === 0 || stated.length > 0 || items.some(({ kind }) => kind === 'not'))
    return
  reading.statements = reading.statements.map((each) =>
    each.isImplicit && each.choices.flat().some(({ kind }) => kind === 'allergy')
      ? { ...each, owner: { whos: [...new Set([...whos, ...each.owner.whos])], isSure: false } }
      : each,
  )
}
