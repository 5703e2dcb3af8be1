import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const CONFIG = 'src/config'
const read = (file: string) => readFileSync(file, 'utf8')
/** What stands in the first column of the tables of `docs/hosting.md`. */
const tables = read('docs/hosting.md')
  .slice(read('docs/hosting.md').indexOf('## Settings'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => line.split('|')[1]?.match(/[A-Z][A-Z_]+/g) ?? [])

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
})
