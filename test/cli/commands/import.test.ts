import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IMPORT_IDS } from '../../../src/exchange/formats.ts'
import { runProgram } from '../../support/run-program.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const file = (json: unknown) => {
  const path = folder.path('from.json')
  writeFileSync(path, JSON.stringify(json))
  return path
}
const task = (image: string) => ({ data: { image }, predictions: [] })
const image = (file_name: string, at: number) => ({ id: at, file_name, width: 10, height: 10 })
const note = (id: string) => ({ body: { value: 'soup' }, target: { source: id } })
const FILES = {
  coco: (...names: readonly string[]) => ({ images: names.map(image), categories: [], annotations: [] }),
  w3c: (...names: readonly string[]) => names.map(note),
  'label-studio': (...names: readonly string[]) => names.map(task),
}

async function imported(from: keyof typeof FILES, json: unknown): Promise<readonly string[]> {
  const out = folder.path(`out-${from}`)
  const { stdout } = await runProgram('import', file(json), '--from', from, '--out', out, '--force')
  const files = stdout.trim().split('\n')
  expect(files.every((each) => each.startsWith(`${out}/`) && existsSync(each))).toBe(true)
  return files.map((each) => each.slice(out.length + 1))
}

describe('dishlight import', () => {
  it.each(IMPORT_IDS)('should keep the folders of photos in %s', async (from) => {
    expect(await imported(from, FILES[from]('mon/x.jpg', 'tue/x.jpg'))).toEqual([
      'mon/x.report.json',
      'tue/x.report.json',
    ])
  })

  it('should keep those that Label Studio serves from its disk', async () => {
    const served = (name: string) => `/data/local-files/?d=${encodeURIComponent(name)}`
    expect(
      await imported('label-studio', FILES['label-studio'](served('mon/x.jpg'), served('tue/x.jpg'))),
    ).toEqual(['mon/x.report.json', 'tue/x.report.json'])
  })

  it('should write nothing outside of its folder, whatever a photo is called', async () => {
    const names = [
      '../../up.jpg',
      '/etc/root.jpg',
      'C:\\Users\\me\\disk.jpg',
      '..',
      'a/../../b.jpg',
      './c.jpg',
    ]
    expect(await imported('coco', FILES.coco(...names))).toEqual([
      'up.report.json',
      'root.report.json',
      'disk.report.json',
      'photo.report.json',
      'b.report.json',
      'c.report.json',
    ])
  })

  it.each([
    [
      FILES.coco('a.jpg'),
      'w3c',
      /from\.json does not look like w3c\. It looks like coco: try --from coco\.$/,
    ],
    [FILES.w3c('a.jpg'), 'label-studio', /It looks like w3c: try --from w3c\.$/],
    [{ items: FILES.w3c('a.jpg') }, 'coco', /It looks like w3c: try --from w3c\.$/],
    [FILES['label-studio']('a.jpg'), 'coco', /It looks like label-studio: try --from label-studio\.$/],
    [{ lunch: [] }, 'coco', /does not look like coco\. Expected an object with images, categories and ann/],
    [[], 'label-studio', /does not look like label-studio\. Expected a list of tasks/],
    [7, 'w3c', /does not look like w3c\. Expected a collection, a page or a list/],
    [{ images: [], categories: [] }, 'coco', /from\.json: This file cannot be read: images is not what/],
  ])('should say what a file looks like, or what was expected: %j', async (json, from, sentence) => {
    const run = await runProgram('import', file(json), '--from', from, '--out', folder.path('none'))
    expect(run).toMatchObject({ code: 2, sentence: expect.stringMatching(sentence) })
    expect(existsSync(folder.path('none'))).toBe(false)
  })

  it('should refuse names in another encoding, which would lose letters', async () => {
    const path = folder.path('latin.json')
    writeFileSync(path, Buffer.from(JSON.stringify(FILES.coco('crème.jpg')), 'latin1'))
    const run = await runProgram('import', path, '--from', 'coco', '--out', folder.path('none'))
    expect(run.sentence).toMatch(/latin\.json is not UTF-8\. Save it as UTF-8\.$/)
  })

  it('should say that a report needs no import', async () => {
    const path = 'public/samples/plate.report.json'
    const run = await runProgram('import', path, '--from', 'coco', '--out', folder.path('none'))
    expect(run.sentence).toMatch(/plate\.report\.json is a Dishlight report already/)
  })
})
