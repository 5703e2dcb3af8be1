import type { CitationFacts } from './citation-facts.ts'

/** Sources on blood pressure, sugar, kidneys, heart failure, weight and muscle. */
export const METABOLIC = {} as const satisfies Record<string, CitationFacts>
