import type { Family } from '../../../wire/http.ts'

/** What is fixed about whom we talk to; environment and settings override model and address. */
export type FamilyFacts = {
  /** Absent where the address is the person's own. */
  readonly baseUrl?: string
  /** A name current in 2026-11; absent where it depends on what the server has. */
  readonly defaultModel?: string
  readonly needsKey: boolean
  /** Of the whole reply; reasoning counts where the model reasons. Absent: the server's own limit. */
  readonly maxOutputTokens?: number
}

const HOSTED = { needsKey: true, maxOutputTokens: 32_000 } as const
const OWN = { needsKey: false } as const

/** Whether Ollama passes a model on to its makers: those are named `…cloud`. */
export function isPassedOn(model: string): boolean {
  return /[:-]cloud$/.test(model)
}

export const FAMILY_FACTS: Readonly<Record<Family, FamilyFacts>> = {
  google: {
    ...HOSTED,
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    defaultModel: 'gemini-flash-latest',
  },
  anthropic: { ...HOSTED, baseUrl: 'https://api.anthropic.com/v1', defaultModel: 'claude-sonnet-5' },
  openai: { ...HOSTED, baseUrl: 'https://api.openai.com/v1', defaultModel: 'gpt-5.6' },
  meta: { ...HOSTED, baseUrl: 'https://api.meta.ai/v1', defaultModel: 'muse-spark-1.3' },
  compatible: OWN,
  ollama: { ...OWN, baseUrl: 'http://127.0.0.1:11434/v1' },
  lmstudio: { ...OWN, baseUrl: 'http://127.0.0.1:1234/v1' },
}
