import { type Word, wordsOf } from './words.ts'

/** How a clause is joined to the one before. */
export type Joint = 'sentence' | 'comma' | 'colon' | 'and' | 'or' | 'but' | 'because'

/** A piece of a sentence that says one thing. */
export type Clause = {
  readonly words: readonly Word[]
  /** As the person wrote it. */
  readonly text: string
  readonly joint: Joint
}

/** Where clauses end. Not within "5.2", nor at a colon before a value ("LDL: 190", "cholesterol: normal"). */
const CLAUSE_ENDS =
  /[;!?\n()&+]+|(?<!\d)[.,]+|[.,]+(?!\d)|:(?!\s*(?:\d|no|not|none|normal|fine|good|okay|ok|low)(?:\d|\b))|\s[-–—]+\s|\b(?:and|but|or|nor|though|although|however|because|since|who|while|whereas|plus)\b/giu

const JOINTS: Readonly<Record<string, Joint>> = {
  and: 'and',
  '&': 'and',
  '+': 'and',
  plus: 'and',
  or: 'or',
  nor: 'or',
  but: 'but',
  though: 'but',
  although: 'but',
  however: 'but',
  whereas: 'but',
  while: 'and',
  because: 'because',
  since: 'because',
  who: 'because',
  ',': 'comma',
  ':': 'colon',
  '(': 'colon',
  ')': 'comma',
  '-': 'colon',
  '–': 'colon',
  '—': 'colon',
}

/** The clauses of a text, in order. "x, and y" is joined by "and"; the commas of a list by what stands before its last item. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let joint: Joint = 'sentence'
  const close = (to: number) => {
    const written = text.slice(from, to)
    const words = wordsOf(written, from)
    if (words.length > 0) clauses.push({ words, text: trimmed(written), joint })
    return words.length > 0
  }
  for (const end of text.matchAll(CLAUSE_ENDS)) {
    const hasWords = close(end.index)
    const next = JOINTS[end[0].trim().toLowerCase().charAt(0)] ?? JOINTS[end[0].toLowerCase()] ?? 'sentence'
    // A comma before "and" adds nothing to it; "and" after a full stop continues the sentence before.
    joint = hasWords ? next : stronger(joint, next)
    from = end.index + end[0].length
  }
  close(text.length)
  return clauses.map((clause, i) =>
    clause.joint === 'comma' && listEndsWithOr(clauses, i) ? { ...clause, joint: 'or' } : clause,
  )
}

function stronger(before: Joint, next: Joint): Joint {
  return next === 'comma' || next === 'sentence' ? before : next
}

/** "no gout, kidney stones or diabetes": the comma stands for "or". */
function listEndsWithOr(clauses: readonly Clause[], from: number): boolean {
  const last = clauses.slice(from + 1).find(({ joint }) => joint !== 'comma')
  return last?.joint === 'or'
}

function trimmed(written: string): string {
  return written.trim().replace(/^[-–—:,\s]+|[-–—:,\s]+$/gu, '')
}
