import { withoutPluralS } from '../core/text/singular.ts'
import type { Corrected } from './facts.ts'
import type { Item } from './items.ts'

/** The words of items that were read as others, a slip of the keys away: a phrase of the vocabulary has as many words as its item. */
export function correctedIn(items: readonly Item[]): readonly Corrected[] {
  return items.flatMap(({ words, name }) =>
    (name?.split(' ') ?? []).flatMap((read, at) => {
      const { plain = read, written = '' } = words[at] ?? {}
      return read === plain || read === withoutPluralS(plain) || SIGN.test(plain) ? [] : [{ written, read }]
    }),
  )
}

/** Read as "and". */
const SIGN = /^[&+]$/
