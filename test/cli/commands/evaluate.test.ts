import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../../src/cli/program.ts'
import { english } from '../../support/messages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const fixture = (path: string) => fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url))
const FRIDGE = fixture('photos/fridge.jpg')
const ANSWER = fixture('answers/fridge.answer.json')
const { path, write } = temporaryFolder()

let printed = ''
beforeEach(() => {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => vi.restoreAllMocks())
const run = (...args: readonly string[]) => createProgram(english).parseAsync(args, { from: 'user' })
const evaluate = (...args: readonly string[]) => run('evaluate', ...args, '--out', path('out'))

describe('evaluate with a recording', () => {
  it('should tell it once, of the whole photo, and measure no boxes where it holds points', async () => {
    await evaluate(FRIDGE, '--client', `recorded:${ANSWER}`)
    expect(printed).toMatch(/^\| Looks taken \| 1\.0 \|$/m)
    for (const name of ['Precision', 'Recall', 'F1']) expect(printed).toContain(`| ${name} | – |`)
    expect(printed).toMatch(/^\| Point in box \| \d/m)
  })

  it('should refuse several photos, and looks that would all be the same', async () => {
    const recorded = `recorded:${ANSWER}`
    await expect(evaluate(fixture('photos'), '--client', recorded)).rejects.toThrow(
      'A recording is of one photo, and here are 3.',
    )
    for (const more of [
      ['--looks', '1,4'],
      ['--zoom', 'on'],
      ['--effort', 'low'],
    ]) {
      await expect(evaluate(FRIDGE, '--client', recorded, ...more)).rejects.toThrow(
        /is asked once\. Leave out --looks, --zoom and --effort\.$/,
      )
    }
  })
})

describe('commands that measure', () => {
  it('should refuse a photo of anything but a menu in one line: measure-reader', async () => {
    await expect(run('measure', 'reader', FRIDGE)).rejects.toMatchObject({
      exitCode: 2,
      message: `${FRIDGE} is of the kind "fridge". Only menus can be measured here.`,
    })
  })

  it.each(['evaluate', 'measure reader', 'measure labels', 'measure placing'])(
    'should say that there is nothing to measure: %s',
    async (command) => {
      await expect(run(...command.split(' '), fixture('people'))).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringMatching(
          /^There is no truth file in .*people, so there is nothing to measure\./,
        ),
      })
      await expect(run(...command.split(' '), path('nope.jpg'))).rejects.toThrow(
        `${path('nope.jpg')} does not exist.`,
      )
    },
  )

  it('should open the photo for a client that needs the picture: measure-placing', async () => {
    const photo = path('lunch.jpg')
    const item = { id: 'a', label: 'apple', box: { xMin: 0, yMin: 0, xMax: 1, yMax: 1 } }
    write('lunch.truth.json', { photo: 'lunch.jpg', width: 80, height: 60, items: [item] })
    const measured = () => run('measure', 'placing', photo, '--client', 'reader', '--runs', '1')
    await expect(measured()).rejects.toThrow(`${photo} does not exist.`)
    writeFileSync(photo, 'no picture')
    await expect(measured()).rejects.toThrow(`${photo}: This file is not a photo.`)
  })
})
