import { describe, expect, it } from 'vitest'
import { looksConfig } from '../../src/config/looks-settings.ts'
import type { Sentence } from '../../src/messages/messages.ts'
import { english } from '../support/messages.ts'

function read(set: Record<string, string>) {
  const problems: Sentence[] = []
  const config = looksConfig(set, problems)
  return { config, problems: problems.map((problem) => problem(english)) }
}

describe('the settings of looks', () => {
  it('should be what docs say where nothing is set', () => {
    expect(read({})).toEqual({ config: { atOnce: 256, waiting: 1024, resumeSeconds: 20 }, problems: [] })
  })

  it('should be read', () => {
    const { config } = read({ MAX_LOOKS: '2', RESUME_SECONDS: '600', FALLBACK: 'anthropic, ollama' })
    expect(config).toEqual({ atOnce: 2, waiting: 8, resumeSeconds: 600, fallback: ['anthropic', 'ollama'] })
    expect(read({ FALLBACK: 'off' }).config.fallback).toEqual([])
  })

  it.each([
    ['MAX_LOOKS', '0', 'from 1 to 10,000'],
    ['MAX_LOOKS', 'many', 'from 1 to 10,000'],
    ['RESUME_SECONDS', '-5', 'from 1 to 600'],
    ['RESUME_SECONDS', '20s', 'from 1 to 600'],
    ['FALLBACK', 'anthropic,gemini', 'google,anthropic'],
    ['FALLBACK', 'on', 'google,anthropic'],
  ])('should be refused in one sentence that names them: %s=%s', (setting, value, said) => {
    const { problems } = read({ [setting]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(setting)
    expect(problems[0]).toContain(said)
  })
})
