import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { chalkboardPart } from '../support/chalkboard-part.ts'
import { READING_MS } from '../support/reading-time.ts'
import { runCli, startCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path, write } = temporaryFolder()

it(
  'should measure the menus in a folder, foods known or not',
  async () => {
    const { photo, truth } = await chalkboardPart('four lines')
    writeFileSync(path('board.jpg'), photo)
    const items = truth.items.map(({ label, price, box }) => ({ label, price, box }))
    write('board.truth.json', { ...truth, kind: 'menu', items })
    const { code, stdout } = await startCli(['measure-reader', path(), '--json'])
    expect(code).toBe(0)
    const [board] = JSON.parse(stdout)
    expect(board).toMatchObject({
      photo: path('board.jpg'),
      lines: items.length,
      foods: 0,
      pricesWrong: 0,
      invented: 0,
    })
    expect(board.near / board.lines).toBeGreaterThanOrEqual(0.75)
  },
  READING_MS,
)

it('should refuse a photo of anything but a menu in one line', async () => {
  const fridge = fileURLToPath(new URL('../../fixtures/photos/fridge.jpg', import.meta.url))
  const { code, stdout, stderr } = await runCli(['measure-reader', fridge])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(`${fridge} is of the kind "fridge". Only menus can be measured here.\n`)
})
