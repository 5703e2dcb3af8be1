import { describe, expect, it } from 'vitest'
import { progressBar } from '../../../src/cli/batch/progress.ts'
import { english } from '../../support/messages.ts'

function terminal(isTTY: boolean) {
  const written: string[] = []
  return {
    isTTY,
    columns: 60,
    write: (more: string) => written.push(more) > 0,
    text: () => written.join(''),
  }
}

describe('a bar of how far a command is', () => {
  it('should be one line that is written over, below what is told', () => {
    const at = terminal(true)
    const progress = progressBar(english, 4, at as never)
    progress.note('bad.jpg: This file is not a photo.')
    progress.done('a name so long that it would not fit on the line of this terminal.jpg')
    expect(at.text()).toContain('bad.jpg: This file is not a photo.\n')
    const last = at.text().split('\r').at(-1) ?? ''
    expect(last).toContain('██████░░')
    expect(last).toContain('1 of 4')
    expect(last.replace('\u001b[K', '')).toHaveLength(59)
    progress.end()
    expect(at.text()).toMatch(/\r\S{3}$/)
  })

  it('should be nothing where nobody looks, and what is told is still told', () => {
    const at = terminal(false)
    const progress = progressBar(english, 2, at as never)
    progress.done('a.jpg')
    progress.note('left')
    progress.end()
    expect(at.text()).toBe('left\n')
  })
})
