import { describe, expect, it } from 'vitest'
import {
  backward,
  begin,
  forward,
  goTo,
  guess,
  isRevealed,
  itemUp,
  withGuessing,
  withItems,
} from '../../../src/ui/present/presentation.ts'

const three = begin(['a', 'b', 'c'], true)

describe('a presentation', () => {
  it('should show the answer before it goes on, and end after the last item', () => {
    const answered = forward(three)
    expect([itemUp(answered), isRevealed(answered, 'a')]).toEqual(['a', true])
    const next = forward(answered)
    expect([itemUp(next), isRevealed(next, 'b')]).toEqual(['b', false])
    const end = [1, 2, 3, 4, 5, 6].reduce(forward, next)
    expect(end.at).toBe(3)
    expect(itemUp(end)).toBeUndefined()
    expect(forward(end)).toBe(end)
  })

  it('should go back without hiding what was shown', () => {
    const back = backward(forward(forward(three)))
    expect([itemUp(back), isRevealed(back, 'a')]).toEqual(['a', true])
    expect(backward(back).at).toBe(0)
  })

  it('should keep the first guess, and show the answer with it', () => {
    const guessed = guess(three, 'skip')
    expect(isRevealed(guessed, 'a')).toBe(true)
    expect(guess(guessed, 'choose').guesses.get('a')).toBe('skip')
    expect(guess(goTo(guessed, 9), 'choose').guesses.size).toBe(1)
  })

  it('should show everything at once where nobody is to guess, and begin anew where somebody is', () => {
    const open = withGuessing(guess(goTo(three, 1), 'skip'), false)
    expect([open.at, isRevealed(open, 'c'), open.guesses.size]).toEqual([1, true, 0])
    expect(itemUp(forward(open))).toBe('c')
    expect(isRevealed(withGuessing(open, true), 'b')).toBe(false)
  })

  it('should stay with its item while others come and go', () => {
    const second = goTo(three, 1)
    expect(itemUp(withItems(second, ['x', 'a', 'b', 'c']))).toBe('b')
    expect(itemUp(withItems(second, ['a', 'c']))).toBe('c')
    expect(itemUp(withItems(goTo(three, 3), ['a', 'b']))).toBeUndefined()
  })
})
