// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAnalysis } from '../../src/core/analysis/reduce.ts'
import { type ExportTools, FORMAT_IDS, FORMATS } from '../../src/exchange/formats.ts'
import { documentOf, FIRST_PHOTO } from '../support/export-document.ts'
import { row } from '../support/rows.ts'

const TOOLS: ExportTools = { pagePart: async () => '{}', picture: async () => new Uint8Array() }
const XML = ['svg', 'label-studio-config'] as const

/** Of halves of characters, of what is no character, and of what markup is made of. */
const name = fc.string({
  unit: fc.constantFrom(
    ...'<>&"\']]>-- \n\u0000\u0008\u000b\u001b\u202e\ufffe\ud83c\udf4e\udf4e',
    'é',
    '饭',
    '\ud800',
  ),
  minLength: 1,
  maxLength: 12,
})

const documentNamed = (label: string, photo: string) =>
  documentOf([row({ name: label })], { analysis: emptyAnalysis({ ...FIRST_PHOTO, name: photo }) })

describe('whatever an item or a photo is called', () => {
  it.each(XML)('the format %s should be well-formed XML', async (id) => {
    await fc.assert(
      fc.asyncProperty(name, name, async (label, photo) => {
        const text = String(await FORMATS[id].write(documentNamed(label, photo), TOOLS))
        const { documentElement } = new DOMParser().parseFromString(text, 'text/xml')
        expect(documentElement.querySelector('parsererror')).toBeNull()
        expect(documentElement.nodeName).toMatch(/^(svg|View)$/)
      }),
      { numRuns: 40 },
    )
  })

  it('every format should be written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMAT_IDS), name, name, async (id, label, photo) => {
        await expect(FORMATS[id].write(documentNamed(label, photo), TOOLS)).resolves.toBeDefined()
      }),
      { numRuns: 60 },
    )
  })
})
