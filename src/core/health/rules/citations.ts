import { CHILDRENS_SOURCES } from './citations/childrens-sources.ts'
import type { CitationFacts } from './citations/citation-facts.ts'
import { FOR_EVERYONE } from './citations/everyone.ts'
import { FURTHER_SOURCES } from './citations/further-sources.ts'
import { METABOLIC } from './citations/metabolic.ts'
import { REFERENCE_SOURCES } from './citations/reference-sources.ts'
import { TOLERANCE } from './citations/tolerance.ts'

const CITATIONS = {
  ...FOR_EVERYONE,
  ...METABOLIC,
  ...TOLERANCE,
  ...FURTHER_SOURCES,
  ...CHILDRENS_SOURCES,
  ...REFERENCE_SOURCES,
}

export type CitationId = keyof typeof CITATIONS
export type Citation = CitationFacts & { readonly id: CitationId }

/** The source under an id. */
export function citation(id: CitationId): Citation {
  return { id, ...CITATIONS[id] }
}
