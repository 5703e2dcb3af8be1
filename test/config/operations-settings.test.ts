import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/settings.ts'
import { english } from '../support/messages.ts'

function read(env: Record<string, string>) {
  const config = readConfig(env)
  return config.ok ? config.config.operations : config.problems.map((problem) => problem(english))
}

describe('the settings of how the server is run', () => {
  it('should do without any', () => {
    expect(read({})).toEqual({
      basePath: '',
      log: { format: 'plain', level: 'info' },
      drainSeconds: 30,
    })
  })

  it('should be read, a path with or without a slash at its end', () => {
    const token = 'a-token-of-16-or-more'
    const env = { BASE_PATH: '/food/', LOG: 'JSON', LOG_LEVEL: 'warn', DRAIN_SECONDS: '0' }
    expect(read({ ...env, METRICS_TOKEN: token })).toEqual({
      basePath: '/food',
      log: { format: 'json', level: 'warn' },
      drainSeconds: 0,
      metricsToken: token,
    })
    expect(read({ BASE_PATH: '/' })).toMatchObject({ basePath: '' })
  })

  it.each([
    ['BASE_PATH', 'food'],
    ['BASE_PATH', '/../etc'],
    ['BASE_PATH', '/a//b'],
    ['BASE_PATH', '/a b'],
    ['BASE_PATH', '//evil.example'],
    ['DRAIN_SECONDS', '-1'],
    ['DRAIN_SECONDS', 'soon'],
    ['DRAIN_SECONDS', '3600'],
    ['LOG', 'xml'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS_TOKEN', 'short'],
  ])('should be turned down in one sentence that names %s, and not %s', (setting, value) => {
    const problems = read({ [setting]: value })
    expect(problems).toHaveLength(1)
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${setting} cannot be used: `))])
  })
})
