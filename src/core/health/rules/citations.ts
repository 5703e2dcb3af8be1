import type { CitationFacts } from './citations/citation-facts.ts'
import { FOR_EVERYONE } from './citations/everyone.ts'
import { METABOLIC } from './citations/metabolic.ts'
import { TOLERANCE } from './citations/tolerance.ts'

const CITATIONS = { ...FOR_EVERYONE, ...METABOLIC, ...TOLERANCE }

export type CitationId = keyof typeof CITATIONS
export type Citation = CitationFacts & { readonly id: CitationId }

/** The source under an id. */
export function citation(id: CitationId): Citation {
  return { id, ...CITATIONS[id] }
}
