import { type Citation, type CitationId, citation as citationUnder } from '../core/health/rules/citations.ts'
import { UnusableInput } from './unusable-input.ts'

/** The source under an id that a reason or an alert names. Throws `UnusableInput` for an id that no rule is cited from. */
export function citation(id: CitationId): Citation {
  const found = citationUnder(id)
  if (found.url === undefined) throw new UnusableInput('id', `${String(id)} is the id of no citation`)
  return found
}
