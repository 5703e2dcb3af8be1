import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { english } from '../support/messages.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const ANSWER = fixture('answers/fridge.answer.json')
const PHOTO = fixture('photos/fridge.jpg')
const PERSON = ['--diet', 'pescatarian', '--condition', 'high-cholesterol']

const TOFU = { name: 'Tofu', xPercent: 48, yPercent: 43 }
const { write } = temporaryFolder()

let printed = ''
beforeEach(() => {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
afterEach(() => vi.restoreAllMocks())
const run = (...args: readonly string[]) => createProgram(english).parseAsync(args, { from: 'user' })

describe('compare-answer', () => {
  it('should give for every difference what the rules say, and on whose word', async () => {
    await run('measure', 'compare-answer', ANSWER, ...PERSON)
    const [table = '', differences = ''] = printed.split('\n\n')
    expect(table.split('\n')).toHaveLength(2 + 29)
    expect(table).toMatch(/^Butter +red \(2\) +Not recommended, 0\. +=$/m)
    expect(table).toMatch(/^Salmon & Sausages +green \(7\) +Avoid\. Contains meat\. +≠$/m)
    const [count = '', ...lines] = differences.trim().split('\n')
    const told = lines.filter((line) => line.startsWith('•'))
    expect(count).toBe(`${told.length} differences of 29:`)
    expect(told.length).toBe(table.match(/≠$/gm)?.length)
    // Each with a reason below it that names its source and year.
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('•')) expect(lines[index + 1], line).toMatch(/^ {4}.+\(.+, \d{4}(; .+)?\)$/)
    }
  })

  it('should hold both against what is there, and show its doubts', async () => {
    await run('measure', 'compare-answer', ANSWER, '--photo', PHOTO, '--json', ...PERSON)
    const { scores } = JSON.parse(printed)
    expect(scores.answer).toMatchObject({ dots: 29, named: 24, merged: 3, doubts: 0 })
    expect(scores.ours.named).toBeGreaterThanOrEqual(scores.answer.named)
    expect(scores.ours.namedAlone).toBeGreaterThan(scores.answer.namedAlone)
    expect(scores.ours.doubts).toBeGreaterThan(0)
  })

  it.each([
    ['another file', { photo: 'fridge.jpg' }, /is not an answer: a JSON list/],
    ['none', [], /is not an answer: a JSON list/],
    ['a list of anything', [5], /, entry 1: this is not an object with name, xPercent and yPercent\.$/],
    ['a place left out', [TOFU, { name: 'Egg', xPercent: 4 }], /, entry 2: yPercent is missing\.$/],
    [
      'a place off the photo',
      { items: [TOFU, TOFU, { ...TOFU, xPercent: 400 }] },
      /, entry 3: xPercent cannot be 400\. Write a number from 0 to 100\.$/,
    ],
    ['no name', [{ ...TOFU, name: ' ' }], /, entry 1: name cannot be .* Write some text\.$/],
    [
      'a verdict that is none',
      [TOFU, { ...TOFU, verdict: 'purple' }],
      /, entry 2: verdict cannot be "purple"\. Choose from: green, .* amber, .* red, .* not recommended\.$/,
    ],
  ])('should say which entry is wrong and what can stand there: %s', async (_what, content, message) => {
    await expect(run('measure', 'compare-answer', write('answer.json', content))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(message),
    })
  })

  it('should take the words of a verdict however they are written', async () => {
    const verdicts = ['GREEN', 'Not_Recommended', 'in-moderation']
    const answer = verdicts.map((verdict, at) => ({ ...TOFU, xPercent: 30 * at, verdict }))
    await run('measure', 'compare-answer', write('answer.json', answer), '--json')
    const { things } = JSON.parse(printed) as { things: readonly { same?: boolean }[] }
    expect(things.map(({ same }) => typeof same)).toEqual(['boolean', 'boolean', 'boolean'])
  })
})

describe('measure-placing', () => {
  it('should bring dots to their food and never off it, however wrong the simulated answers are', async () => {
    await run(
      'measure',
      'placing',
      PHOTO,
      '--client',
      `recorded:${ANSWER}`,
      '--rates',
      '0.2,0.4',
      '--runs',
      '1',
      '--json',
    )
    const rows = JSON.parse(printed) as {
      readonly error: string
      readonly worse: number
      readonly before: { readonly named: number; readonly merged: number }
      readonly after: { readonly named: number; readonly merged: number }
    }[]
    expect(rows).toHaveLength(1 + 5 * 2)
    for (const { worse, before, after } of rows) {
      expect(worse).toBe(0)
      expect(after.named).toBeGreaterThanOrEqual(before.named)
    }
    const [right] = rows
    expect(right?.error).toBe('none')
    expect(right?.after.named).toBeGreaterThan((right?.before.named ?? 0) + 5)
    expect(right?.after.merged).toBeLessThan(right?.before.merged ?? 0)
  })
})
