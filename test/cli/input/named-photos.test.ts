import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namedPhotos } from '../../../src/cli/input/named-photos.ts'
import { english } from '../../support/messages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('the photos that are named', () => {
  const folder = temporaryFolder()
  const fill = () => {
    mkdirSync(folder.path('monday'))
    for (const name of ['page-10.jpg', 'page-2.JPG', 'notes.txt', 'page-2.truth.json', 'monday/soup.heic'])
      folder.write(name, '')
  }
  const named = async (...all: readonly string[]) =>
    (await namedPhotos(english, all)).map(({ name, path }) => [name, path])

  it('should be those of a folder and all below it, as people count, and nothing that is no photo', async () => {
    fill()
    expect(await named(folder.path())).toEqual(
      ['monday/soup.heic', 'page-2.JPG', 'page-10.jpg'].map((name) => [name, join(folder.path(), name)]),
    )
  })

  it('should be those a pattern fits, called from the folder they share', async () => {
    fill()
    expect((await named(folder.path('page-*'))).map(([name]) => name)).toEqual([
      'page-2.JPG',
      'page-2.truth.json',
      'page-10.jpg',
    ])
    expect((await named(folder.path('**/*.{heic,jpg}'))).map(([name]) => name)).toEqual([
      'monday/soup.heic',
      'page-2.JPG',
      'page-10.jpg',
    ])
  })

  it('should be a file of any name, what is piped in, and once what is found twice', async () => {
    fill()
    const notes = folder.path('notes.txt')
    expect(await named(notes, '-')).toEqual([
      ['notes.txt', notes],
      ['stdin', '-'],
    ])
    expect((await named(folder.path('page-10.jpg'), folder.path())).map(([name]) => name)).toEqual([
      'page-10.jpg',
      'monday/soup.heic',
      'page-2.JPG',
    ])
  })

  it('should be a file whose name looks like a pattern', async () => {
    folder.write('lunch[1].jpg', '')
    const path = folder.path('lunch[1].jpg')
    expect(await named(path)).toEqual([['lunch[1].jpg', path]])
  })

  it.each([
    ['https://example.com/a.jpg', /is a web address\. Photos are not fetched/],
    ['file:///etc/a.jpg', /is a web address/],
    ['*.png', /^No photo matches/],
    ['', /^There are no photos in /],
  ])('should be told where there are none: %j', async (written, sentence) => {
    const given = written.includes(':') ? written : folder.path(written)
    await expect(named(given)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(sentence),
    })
  })
})
