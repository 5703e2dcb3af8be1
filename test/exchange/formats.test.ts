import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ExportTools, FORMAT_IDS, FORMATS } from '../../src/exchange/formats.ts'
import { allMessages, judgedDocument } from '../support/export-document.ts'
import { ANYONE } from '../support/people.ts'

const PICTURE = new Uint8Array([1, 2, 3])
const TOOLS: ExportTools = {
  pagePart: async (file) => (file.endsWith('.json') ? '{}' : 'let page = 1'),
  picture: async () => PICTURE,
}
const ADA = {
  ...ANYONE,
  id: 'p1',
  name: 'Ada Lovelace',
  allergies: ['peanut'] as const,
  medicines: ['warfarin'] as const,
}
const TEXTS = FORMAT_IDS.filter((id) => FORMATS[id].holds === 'text')

async function written(id: (typeof FORMAT_IDS)[number], ...given: Parameters<typeof judgedDocument>) {
  return String(await FORMATS[id].write(judgedDocument(...given), TOOLS))
}

describe.each(FORMAT_IDS)('the format %s', (id) => {
  const { mediaType, holds, write } = FORMATS[id]

  it('should be what its type says', async () => {
    const file = await write(judgedDocument(['butter']), TOOLS)
    expect(typeof file).toBe(holds === 'text' ? 'string' : 'object')
    if (mediaType.endsWith('json')) expect(() => JSON.parse(String(file))).not.toThrow()
  })
})

describe.each(TEXTS)('a file of the format %s', (id) => {
  it('should hold every item, and be the same for the same document', async () => {
    const text = await written(id, ['butter', 'apple'])
    expect(text).toMatch(/butter/i)
    expect(text).toMatch(/apple/i)
    expect(await written(id, ['butter', 'apple'])).toBe(text)
  })

  it('should not say who it is for unless it may', async () => {
    expect(await written(id, ['peanut butter'], [ADA])).not.toMatch(/Ada|Lovelace|warfarin/i)
  })

  it('should stay whole whatever its names say', async () => {
    const name = `</script><b a="1">'&]]>{}`
    const text = await written(id, [name], [{ ...ADA, name }], { named: true })
    expect(text).not.toMatch(/<b a="1">(?![^<]*\\u003c)/)
  })
})

describe('docs/formats.md', () => {
  it.each(FORMAT_IDS)('should tell of the format %s', (id) => {
    expect(readFileSync('docs/formats.md', 'utf8')).toContain(`\`.${FORMATS[id].ending}\``)
  })
})

describe('files in another language', () => {
  it('should be in it, and keep the name that was seen for programs', async () => {
    const document = judgedDocument(['butter'], [ANYONE], { messages: await allMessages('de') })
    const [svg, coco] = await Promise.all([
      FORMATS.svg.write(document, TOOLS),
      FORMATS.coco.write(document, TOOLS),
    ])
    expect(svg).toContain('lang="de"')
    expect(svg).toContain('Butter')
    expect(coco).toContain('"name": "butter"')
    expect(coco).toContain('Nicht empfohlen')
  })
})
