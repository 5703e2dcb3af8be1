import { afterEach, describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../../src/cli/program.ts'
import { readToken } from '../../../src/config/signed-token.ts'
import { english } from '../../support/messages.ts'

const SECRET = 'a secret of thirty-two characters'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

async function token(...args: readonly string[]): Promise<string> {
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(`${text}`) > 0)
  const program = createProgram(english)
  for (const command of program.commands) command.configureOutput({ writeErr: () => undefined })
  await program.parseAsync(['token', ...args], { from: 'user' })
  return printed.join('').trim()
}

describe('dishlight token', () => {
  it('should print a token of what it was told, and nothing else', async () => {
    vi.stubEnv('TOKEN_SECRET', SECRET)
    const limits = ['--usd-per-day', '0.5', '--tokens-per-day', '100000', '--looks-per-minute', '6']
    const printed = await token(
      '--scope',
      'look',
      '--scope',
      'lookup',
      '--origin',
      'https://clinic.example/',
      ...limits,
    )
    expect(await readToken(SECRET, printed)).toMatchObject({
      scopes: ['look', 'lookup'],
      origin: 'https://clinic.example',
      usdPerDay: 0.5,
      tokensPerDay: 100_000,
      looksPerMinute: 6,
    })
    expect(
      await readToken(SECRET, await token('--model', 'gpt-5.6', '--model', 'google:gemini-3.5-flash')),
    ).toMatchObject({
      scopes: ['look'],
      models: ['gpt-5.6', 'google:gemini-3.5-flash'],
    })
  })

  it('should ask for a secret first', async () => {
    vi.stubEnv('TOKEN_SECRET', '')
    await expect(token()).rejects.toThrow('TOKEN_SECRET')
  })

  it.each([
    ['--origin', 'https://clinic.example/path'],
    ['--origin', 'clinic.example'],
    ['--scope', 'everything'],
    ['--usd-per-day', '0'],
    ['--tokens-per-day', '1.5'],
    ['--days', '0'],
  ])('should refuse %s %s', async (...args) => {
    vi.stubEnv('TOKEN_SECRET', SECRET)
    await expect(token(...args)).rejects.toThrow()
  })
})
