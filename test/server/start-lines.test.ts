import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/settings.ts'
import { startLines } from '../../src/server/start-lines.ts'
import { english } from '../support/messages.ts'

function lines(env: Readonly<Record<string, string>>, ready: Parameters<typeof startLines>[3] = []) {
  const read = readConfig(env)
  if (!read.ok) throw new Error('bad settings')
  return startLines(english, read.config, 3000, ready)
}

describe('what the server says when it has started', () => {
  it('should be where it is, and what can be done without a model', () => {
    const [address, model, ...more] = lines({})
    expect(address).toBe('Dishlight is at http://localhost:3000')
    expect(model).toMatch(/^No model is set up yet\. Without one you can open the samples/)
    expect(more).toEqual([])
  })

  it('should be that there is no app, and nothing of what it does', () => {
    const read = readConfig({})
    if (!read.ok) throw new Error('bad settings')
    const [, app, ...more] = startLines(english, read.config, 3000, [], undefined, false)
    expect(app).toMatch(/^The app is not here\. .* answers programs only\.$/)
    expect(more).toEqual([])
  })

  it('should be what was set and changes nothing', () => {
    expect(lines({ ACCES_TOKEN: 'canary-code-of-somebody' })[2]).toBe(
      'ACCES_TOKEN is not a setting of Dishlight and changes nothing. Did you mean ACCESS_TOKEN?',
    )
  })

  it('should be the models that are ready', () => {
    expect(lines({}, [{ name: 'Gemini', model: 'g-1' }])).toContain('Models ready: Gemini (g-1).')
  })

  it.each(['0.0.0.0', '::', '192.168.1.20'])(
    'should warn of who can reach it at %s, and who pays',
    (host) => {
      const key = { GOOGLE_GENERATIVE_AI_API_KEY: 'secret' }
      expect(lines({ HOST: host })[1]).toBe(
        `Careful: with HOST=${host}, anyone who can reach this machine over the network can use Dishlight.`,
      )
      const warning = lines({ HOST: host, ...key })[1]
      expect(warning).toMatch(/can use Dishlight, and their photos are charged to your keys\.$/)
      expect(warning).not.toContain('secret')
    },
  )

  it.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])('should warn of nobody at %s', (host) => {
    expect(lines({ HOST: host })).toHaveLength(2)
  })
})
