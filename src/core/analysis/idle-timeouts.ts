/** The longest silence of a model, in ms, before a look is given up. A server of one's own may first have to load the model. */
const IDLE_TIMEOUT_MS = { hosted: 120_000, own: 300_000 } as const

const OWN: readonly string[] = ['compatible', 'ollama', 'lmstudio']

/** How long this family may be silent, in ms. */
export function idleTimeoutMs(family: string): number {
  return OWN.includes(family) ? IDLE_TIMEOUT_MS.own : IDLE_TIMEOUT_MS.hosted
}
