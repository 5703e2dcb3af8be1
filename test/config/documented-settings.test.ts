import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mostOutput, mostTokens } from '../../src/vision/clients/model/expected-look.ts'
import { costAt, dearestPrice } from '../../src/vision/clients/model/prices.ts'
import { defaultModel } from '../../src/vision/clients/model/registry.ts'
import { configOf } from '../support/loopback.ts'

const CONFIG = 'src/config'
const read = (file: string) => readFileSync(file, 'utf8')
/** What stands in the first column of the tables of `docs/hosting.md`. */
const rows = read('docs/hosting.md')
  .slice(read('docs/hosting.md').indexOf('## Settings'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|'))
const tables = rows.flatMap(([, names]) => names?.match(/[A-Z][A-Z_]+/g) ?? [])
/** What the second column says holds unless it is set, where that is a value one could set. */
const defaults = rows.flatMap(([, names = '', values = '']) => {
  if (!/^ `[^`$]+`(, `[^`$]+`)* $/.test(values)) return []
  const stated = values.match(/(?<=`)[^`, ]+(?=`)/g) ?? []
  return (names.match(/[A-Z][A-Z_]+/g) ?? []).map((name, index): [string, string] => [
    name,
    stated[index] ?? '',
  ])
})
const examples = new Map(
  [...read('.env.example').matchAll(/^#([A-Z_]+)=(\d+)$/gm)].map(([, name, value]) => [name, value]),
)

const sources = readdirSync(CONFIG)
  .filter((file) => file.endsWith('settings.ts'))
  .map((file) => read(`${CONFIG}/${file}`))
  .join('\n')
const prefixes = [...sources.matchAll(/prefix: '([A-Z]+)'/g)].map(([, prefix = '']) => prefix)
const named = [...sources.matchAll(/'([A-Z][A-Z_]+)'|\b(?:set|env)\.([A-Z][A-Z_]+)/g)]
  .map(([, quoted, property]) => quoted ?? property ?? '')
  .filter((name) => !prefixes.includes(name))

describe('every setting', () => {
  it.each([
    ['is read', [...named, ...prefixes.flatMap((prefix) => [`${prefix}_MODEL`, `${prefix}_BASE_URL`])]],
    ['stands in .env.example', read('.env.example').match(/(?<=^#?)[A-Z][A-Z_]+(?==)/gm) ?? []],
  ])('that %s should stand in the tables of how to host', (_, settings) => {
    expect(settings.length).toBeGreaterThan(30)
    expect([...new Set(settings)].filter((name) => !tables.includes(name))).toEqual([])
  })
  it.each(defaults.filter(([name]) => name !== 'ALLOWED_EFFORTS'))(
    'should change nothing where it is set to what holds unless it is set: %s=%s',
    (name, value) => {
      expect(JSON.stringify(configOf({ [name]: value }))).toBe(JSON.stringify(configOf({})))
      if (examples.has(name)) expect(examples.get(name)).toBe(value)
    },
  )

  it('should be checked for what holds unless they are set', () => {
    const names = defaults.map(([name]) => name)
    expect(names).toEqual(
      expect.arrayContaining(['HOST', 'PORT', 'MAX_LOOKS', 'RESUME_SECONDS', 'LOG_LEVEL', 'LOOKUP']),
    )
  })
})

describe('what is said of budgets', () => {
  it('should be what a look at the usual Gemini sets aside, and how many looks at once that allows', () => {
    const asked = { family: 'google', model: defaultModel('google') ?? '' } as const
    const most = mostTokens(
      { ...asked, maxOutputTokens: mostOutput(asked) ?? 0 },
      { width: 2048, height: 1536 },
    )
    const aside = costAt(dearestPrice(asked.family, asked.model) ?? { input: 0, output: 0, cached: 0 }, most)
    const said = read('docs/hosting.md').replaceAll('\n', ' ')
    expect(said).toContain(`$${aside.toFixed(2)} set aside`)
    expect(said).toContain(`So ${Math.floor(5 / aside)} looks at once tie up a budget of $5 a day`)
    expect(said).toContain(`${Math.floor(2.5 / aside)} tie up the $2.50 of one address`)
  })
})

describe('how Node is started', () => {
  it.each(['package.json', 'Dockerfile', 'deploy/dishlight.service'])(
    'should be as it is said: %s',
    (file) => {
      const [flag = ''] = /--max-semi-space-size=\d+/.exec(read('docs/hosting.md')) ?? []
      expect(flag).not.toBe('')
      expect(read(file).replace(/[",]/g, '')).toContain(`node ${flag} dist/node/server.js`)
    },
  )
})
