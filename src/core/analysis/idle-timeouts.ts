/** How long a model may be silent, in ms, before a look is given up. A server of one's own may first have to load it. */
export function idleTimeoutMs(family: string): number {
  return ['compatible', 'ollama', 'lmstudio'].includes(family) ? 300_000 : 120_000
}
