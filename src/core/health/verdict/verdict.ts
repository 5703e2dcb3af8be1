/** From best to worst; `unknown` stands apart: nothing honest can be said. How each looks is in `viewer/tokens.ts`. */
export const VERDICTS = ['recommended', 'in-moderation', 'not-recommended', 'avoid', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]
