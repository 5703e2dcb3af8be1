/** Nor are the French "pâtes", which are pasta, and "pommes", which are fries elsewhere. */
const NOT_PLURAL = /(?:ss|us)$|^(?:pates|pommes)$/

/**
 * One form for the singular and the plural of an English noun. Not for reading: "cookie" and "cookies" both become
 * "cooky".
 */
export function singular(word: string): string {
  if (word.length <= 3 || NOT_PLURAL.test(word)) return word
  if (/(?:ie|y)s?$/.test(word) && word.length > 4 && !/[aeou]ys?$/.test(word))
    return word.replace(/(?:ies?|ys?)$/, 'y')
  if (/(?:oes|ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Without a plural's s and nothing else: for word lists that hold their own plurals in -y, -ch and the like. */
export function withoutPluralS(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
