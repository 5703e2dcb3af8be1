import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a bar of how far a command is', () => {
  it('should be one line that is written over, below what is told', () => {
    const at = terminal(true)
    const progress = progressBar(english, 4, at as never)
    progress.note('bad.jpg: This file is not a photo.')
    progress.begin('a name so long that it would not fit on the line of this terminal.jpg')()
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
    progress.begin('a.jpg')()
    progress.note('left')
    progress.end()
    expect(at.text()).toBe('left\n')
  })

  it('should say what has been looked at for how long, while nothing else happens', () => {
    const at = terminal(true)
    const progress = progressBar(english, 4, at as never)
    progress.begin('a.jpg')
    const over = progress.begin('b.jpg')
    vi.advanceTimersByTime(75_000)
    expect(at.text().split('\r').at(-1)).toContain('0 of 4  a.jpg and 1 more, 75 s')
    over()
    expect(at.text().split('\r').at(-1)).toContain('1 of 4  a.jpg, 75 s')
    progress.end()
  })

  it('should be a line now and then where lines stay, and none once it is over', () => {
    const at = terminal(false)
    const progress = progressBar(english, 4, at as never)
    const over = progress.begin('a.jpg')
    vi.advanceTimersByTime(29_000)
    expect(at.text()).toBe('')
    vi.advanceTimersByTime(31_000)
    expect(at.text()).toBe(
      '0 of 4 done. Looking at a.jpg, 30 s so far.\n0 of 4 done. Looking at a.jpg, 60 s so far.\n',
    )
    over()
    progress.end()
    vi.advanceTimersByTime(60_000)
    expect(at.text().split('\n')).toHaveLength(3)
  })
})
