import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { english } from '../support/messages.ts'

let printed = ''
beforeEach(() => {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
afterEach(() => vi.restoreAllMocks())
const help = (...names: readonly string[]) =>
  createProgram(english).parseAsync(['help', ...names], { from: 'user' })

describe('help', () => {
  it.each([
    [[], /^Usage: dishlight \[options\] \[command\]/],
    [['score'], /^Usage: dishlight score /],
    [['models', 'add'], /^Usage: dishlight models add /],
  ])('should be that of the command named: %j', async (names, usage) => {
    await expect(help(...names)).rejects.toMatchObject({ exitCode: 0 })
    expect(printed).toMatch(usage)
  })

  it.each([
    [['divine'], 'There is no command "divine". See dishlight --help for all of them.'],
    [['evalute'], 'There is no command "evalute". Did you mean evaluate?'],
    [['models', 'ad'], 'There is no command "ad". Did you mean add?'],
  ])('should be one sentence where there is no such command: %j', async (names, message) => {
    await expect(help(...names)).rejects.toMatchObject({ exitCode: 2, message })
    expect(printed).toBe('')
  })
})
