/** The longest silence of a model, in ms, before a look is given up. A server of one's own may first have to load the model. */
export const PATIENCE_MS = { hosted: 120_000, own: 300_000 } as const

const OWN: readonly string[] = ['compatible', 'ollama', 'lmstudio']

/** How long this family may be silent, in ms. */
export function patienceMs(family: string): number {
  return OWN.includes(family) ? PATIENCE_MS.own : PATIENCE_MS.hosted
}
