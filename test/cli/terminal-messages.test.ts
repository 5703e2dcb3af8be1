import { afterEach, describe, expect, it, vi } from 'vitest'
import { terminalMessages } from '../../src/cli/terminal-messages.ts'

afterEach(() => void vi.unstubAllEnvs())

const localeFor = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, env[name] ?? '')
  return (await terminalMessages(args)).locale
}

describe('the language of the command line', () => {
  it('should be that of the terminal', async () => {
    expect(await localeFor([], { LANG: 'de_AT.UTF-8' })).toBe('de')
    expect(await localeFor([], { LANG: 'de_AT.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe('zh-Hans')
    expect(await localeFor([], { LANG: 'C.UTF-8' })).toBe('en')
  })

  it('should be the one that is asked for, wherever that stands', async () => {
    expect(await localeFor(['--lang', 'ar', 'score', 'honey'], { LANG: 'de_AT.UTF-8' })).toBe('ar')
    expect(await localeFor(['score', 'honey', '--lang=es'])).toBe('es')
  })

  it('should be that of the terminal where the one asked for is none', async () => {
    expect(await localeFor(['--lang', 'xx'], { LANG: 'es_ES.UTF-8' })).toBe('es')
    expect(await localeFor(['--lang'], { LANG: 'es_ES.UTF-8' })).toBe('es')
  })
})
