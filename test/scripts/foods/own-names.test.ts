import { describe, expect, it } from 'vitest'
import { OwnNames, shareNames } from '../../../scripts/foods/own-names.mjs'

const owned = () => new OwnNames((name: string) => name.toLowerCase().replace(/s$/, ''))
const food = (name: string, ...names: string[]) => ({ name, names })

describe('names of foods', () => {
  it('should belong to the first that claims them, in whatever spelling', () => {
    const names = owned()
    expect(names.claim('Tomato', 'ours')).toBe(true)
    expect(names.claim('~tomatos', 'theirs')).toBe(false)
    expect(names.ownerOf('TOMATO')).toBe('ours')
  })

  it('should be kept where one food has them, and not where another has them already', () => {
    const names = owned()
    names.claim('Pop', 'ours')
    expect(shareNames([food('Cola', 'coke', 'pop')], names)).toEqual([
      { name: 'Cola', names: ['Cola', 'coke'] },
    ])
  })

  it('should be loose where two or three share them, and nobody’s where many do', () => {
    const foods = ['a', 'b'].map((name) => food(name, 'stew'))
    expect(shareNames(foods, owned()).map(({ names }) => names)).toEqual([
      ['a', '~stew'],
      ['b', '~stew'],
    ])
    const many = ['a', 'b', 'c', 'd'].map((name) => food(name, 'stew'))
    expect(shareNames(many, owned()).flatMap(({ names }) => names)).toEqual(['a', 'b', 'c', 'd'])
  })
})
