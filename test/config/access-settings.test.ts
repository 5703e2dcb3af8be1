import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/settings.ts'
import { budgetFromElsewhere } from '../../src/config/spending-settings.ts'
import { isTrusted } from '../../src/server/access/address.ts'
import { configOf } from '../support/loopback.ts'
import { english } from '../support/messages.ts'

describe('settings of who may use a server', () => {
  it.each([
    ['TRUSTED_PROXIES', '10.0.0.0/8, nonsense'],
    ['TRUSTED_PROXIES', '167772161'],
    ['TRUSTED_PROXIES', '010.0.0.1'],
    ['TRUSTED_PROXIES', '10.0.0.1/33'],
    ['TRUSTED_PROXIES', '::ffff:0.0.0.0/90'],
    ['ALLOWED_MODELS', 'gemini-3.5-flash, gemini*'],
    ['ACCESS_TOKEN', 'long enough to be one, short'],
    ['TOKEN_SECRET', 'too short'],
    ['ALLOWED_EFFORTS', 'low, highest'],
    ['DAY_BUDGET_USD', 'five'],
    ['CALLER_BUDGET_USD', '-1'],
    ['DAY_BUDGET_TOKENS', '0.5'],
    ['CALLER_BUDGET_TOKENS', 'many'],
    ['MODEL_PRICES', 'my-model=cheap'],
    ['MODEL_PRICES', 'google:my-model=0.5/2'],
    ['MODEL_PRICES', 'my model*=0.5/2'],
  ])('should be refused in one sentence that names it and not its value: %s', (name, value) => {
    const read = readConfig({ [name]: value })
    if (read.ok) throw new Error('was taken')
    const [sentence = '', ...others] = read.problems.map((problem) => problem(english))
    expect(sentence).toContain(name)
    expect(sentence).not.toContain(value)
    expect(others).toEqual([])
  })

  it('should know a proxy by its IPv4 address, also where that is written as IPv6', () => {
    const { trustedProxies } = configOf({
      TRUSTED_PROXIES: '::ffff:10.0.0.0/104, ::ffff:10.1.2.3, fd00::/8',
    }).access
    expect(
      ['10.200.0.1', '11.0.0.1', 'fd12::1'].map((address) => isTrusted(address, trustedProxies)),
    ).toEqual([true, false, true])
  })

  it.each([
    [{}, false],
    [{ HOST: 'localhost' }, false],
    [{ HOST: '0.0.0.0' }, true],
    [{ TRUSTED_PROXIES: '127.0.0.1' }, true],
    [{ ALLOWED_HOSTS: 'plates.example' }, true],
  ])('should tell whether others can reach it: %j', (env, isOpen) => {
    expect(configOf(env as Record<string, string>).isOpen).toBe(isOpen)
  })

  it('should limit strangers to half a day, whoever forgot to set a budget', () => {
    const budget = (env: Record<string, string>, isKnown: boolean) =>
      budgetFromElsewhere(configOf(env).spending, isKnown)
    expect(budget({}, false)).toEqual({ day: { usd: 5 }, caller: { usd: 2.5 } })
    expect(budget({}, true)).toEqual({ day: { usd: 5 }, caller: {} })
    expect(budget({ DAY_BUDGET_USD: '20', CALLER_BUDGET_USD: '1' }, false)).toEqual({
      day: { usd: 20 },
      caller: { usd: 1 },
    })
  })

  it('should read prices of models nobody else knows', () => {
    const { prices } = configOf({ MODEL_PRICES: 'My-Model=0.5/2, other = 1/4' }).spending
    expect(prices.get('my-model')).toEqual({ input: 0.5, output: 2, cached: 0.5 })
    expect(prices.get('other')).toMatchObject({ input: 1, output: 4 })
  })
})
