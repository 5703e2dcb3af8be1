import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/settings.ts'
import { english } from '../support/messages.ts'

describe('readConfig', () => {
  it('should listen on this machine only, at port 3000, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ ok: true, config: { host: '127.0.0.1', port: 3000 } })
    const wide = readConfig({ HOST: '0.0.0.0', PORT: '8080' })
    expect(wide).toMatchObject({ ok: true, config: { host: '0.0.0.0', port: 8080 } })
  })

  it('should read key, address and model of every family', () => {
    const read = readConfig({
      GOOGLE_GENERATIVE_AI_API_KEY: 'g',
      ANTHROPIC_API_KEY: 'a',
      ANTHROPIC_MODEL: 'claude-x',
      OPENAI_API_KEY: 'o',
      OPENAI_BASE_URL: 'https://gateway.example/v1/',
      META_API_KEY: 'm',
      COMPATIBLE_API_KEY: 'c',
      COMPATIBLE_BASE_URL: 'http://10.0.0.2:8000/v1',
      COMPATIBLE_MODEL: 'qwen3-vl',
    })
    if (!read.ok) throw new Error(read.problems.map((problem) => problem(english)).join(' '))
    const { families } = read.config
    expect(families.google.apiKey).toBe('g')
    expect(families.anthropic).toMatchObject({ apiKey: 'a', model: 'claude-x' })
    expect(families.openai).toMatchObject({ apiKey: 'o', baseUrl: 'https://gateway.example/v1' })
    expect(families.meta.apiKey).toBe('m')
    expect(families.compatible).toEqual({
      apiKey: 'c',
      baseUrl: 'http://10.0.0.2:8000/v1',
      model: 'qwen3-vl',
    })
  })

  it("should take Meta's key by the name in its own samples too, the other first", () => {
    const keyOf = (env: Record<string, string>) => {
      const read = readConfig(env)
      return read.ok ? read.config.families.meta.apiKey : undefined
    }
    expect(keyOf({ MODEL_API_KEY: 'sample' })).toBe('sample')
    expect(keyOf({ MODEL_API_KEY: 'sample', META_API_KEY: 'own' })).toBe('own')
    expect(keyOf({ MODEL_API_KEY: 'sample', META_API_KEY: ' ' })).toBe('sample')
  })

  it('should allow training on photos only where that is set', () => {
    expect(readConfig({})).not.toHaveProperty('config.mayTrain')
    expect(readConfig({ ALLOW_TRAINING: 'off' })).not.toHaveProperty('config.mayTrain')
    expect(readConfig({ ALLOW_TRAINING: 'ON' })).toMatchObject({ config: { mayTrain: true } })
    expect(readConfig({ ALLOW_TRAINING: 'maybe' })).toMatchObject({ ok: false })
  })

  it('should know hosts, and the one it listens at, as browsers write them', () => {
    const env = { ALLOWED_HOSTS: 'Food.Example.org, bücher.example, my_box,[::1]', HOST: 'My-Box.local' }
    expect(readConfig(env)).toMatchObject({
      config: {
        allowedHosts: ['food.example.org', 'xn--bcher-kva.example', 'my_box', '[::1]'],
        host: 'my-box.local',
      },
    })
  })

  it('should treat an empty setting as not set', () => {
    const read = readConfig({ PORT: '', OPENAI_API_KEY: '  ', HOST: '' })
    expect(read).toMatchObject({ ok: true, config: { port: 3000, host: '127.0.0.1' } })
    if (read.ok) expect(read.config.families.openai.apiKey).toBeUndefined()
  })

  it.each([
    'TRUSTED_PROXIES',
    'ALLOWED_HOSTS',
    'ACCESS_TOKEN',
    'ALLOWED_EFFORTS',
    'ALLOWED_MODELS',
    'MODEL_PRICES',
    'FALLBACK',
  ])('should not take a %s with nothing but commas for one that is not set', (name) => {
    for (const value of [',', ' , ,']) {
      const read = readConfig({ [name]: value })
      expect(read).toMatchObject({ ok: false, problems: [expect.any(Function)] })
      if (!read.ok) expect(read.problems[0]?.(english)).toMatch(new RegExp(`^${name} cannot be used`))
    }
    expect(readConfig({ [name]: ' ' })).toMatchObject({ ok: true })
  })

  it.each([
    ['PORT', 'soon'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['GOOGLE_BASE_URL', 'gemini.example'],
    ['COMPATIBLE_BASE_URL', 'file:///etc/passwd'],
    ['REDIS_URL', 'http://127.0.0.1:6379'],
    ['REDIS_URL', 'localhost'],
    ['ALLOWED_HOSTS', 'https://food.example.org'],
    ['ALLOWED_HOSTS', 'food.example.org:443'],
    ['ALLOWED_HOSTS', 'food.example.org/path'],
    ['ALLOWED_HOSTS', 'food.example.org, *.example.org'],
    ['ALLOWED_HOSTS', '**'],
    ['GOOGLE_MODEL', '../../x y'],
    ['OLLAMA_MODEL', 'models/../../x'],
    ['COMPATIBLE_MODEL', 'a?key=b'],
    ['OFF_BASE_URL', 'nowhere'],
    ['FDC_BASE_URL', 'ftp://foods'],
    ['LOOKUP_CONTACT', '（联系人）'],
  ])('should name an unusable %s, but never its value', (name, value) => {
    const read = readConfig({ [name]: value })
    if (read.ok) throw new Error('was accepted')
    expect(read.problems).toHaveLength(1)
    const sentence = read.problems[0]?.(english)
    expect(sentence).toContain(name)
    expect(sentence).not.toContain(value)
  })
})
