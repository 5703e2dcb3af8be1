import { type Word, wordsOf } from './words.ts'

/** How a clause goes on from the one before: "but" turns it, a full stop ends it. */
export type Joint = 'sentence' | 'comma' | 'colon' | 'and' | 'or' | 'but' | 'because'

export type Clause = {
  readonly words: readonly Word[]
  /** As the person wrote it. */
  readonly text: string
  readonly joint: Joint
}

/** Not split: "5.2", and what a colon gives the value of ("LDL: 190", "cholesterol: normal"). */
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

/** The clauses of what was written, in order; "x, and y" is joined by "and", and so is a list by what stands before its last. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let joint: Joint = 'sentence'
  const close = (to: number) => {
    const said = text.slice(from, to)
    const words = wordsOf(said, from)
    if (words.length > 0) clauses.push({ words, text: trimmed(said), joint })
    return words.length > 0
  }
  for (const end of text.matchAll(CLAUSE_ENDS)) {
    const told = close(end.index)
    const next = JOINTS[end[0].trim().toLowerCase().charAt(0)] ?? JOINTS[end[0].toLowerCase()] ?? 'sentence'
    // A comma before "and" says no more than "and"; "and" after a full stop begins a sentence that goes on.
    joint = told ? next : stronger(joint, next)
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

function trimmed(said: string): string {
  return said.trim().replace(/^[-–—:,\s]+|[-–—:,\s]+$/gu, '')
}
