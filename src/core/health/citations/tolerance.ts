import type { CitationFacts } from './citation-facts.ts'

/** Sources on gout, gut, pregnancy, swallowing, medicines, diets. */
export const TOLERANCE = {} as const satisfies Record<string, CitationFacts>
