import { describe, expect, it, vi } from 'vitest'
import { runProgram } from '../../support/run-program.ts'

const offered = async (...words: readonly string[]) => {
  const { stdout } = await runProgram('complete', '--', ...words)
  const lines = stdout.trimEnd().split('\n')
  return { offers: lines.slice(0, -1).map((line) => line.split('\t')[0]), files: lines.at(-1) === ':0' }
}

describe('completion', () => {
  it('should offer commands, those below them, options and their values', async () => {
    expect((await offered('ana')).offers).toEqual(['analyze'])
    expect((await offered('models', '')).offers).toEqual(['list', 'add', 'remove', 'help'])
    expect((await offered('analyze', '--res')).offers).toEqual(['--resume'])
    expect((await offered('score', 'egg', '--condition', 'go')).offers).toEqual(['gout'])
  })

  it('should leave names of files to the shell', async () => {
    expect(await offered('analyze', 'lun')).toEqual({ offers: [], files: true })
    expect((await offered('ana')).files).toBe(false)
  })

  it.each(['bash', 'zsh', 'fish'])('should be a script for %s that asks us', async (shell) => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    await runProgram('completion', shell)
    const script = log.mock.calls.flat().join('\n')
    log.mockRestore()
    expect(script).toContain('dishlight complete --')
  })
})
