import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../src/messages/initials.ts'
import { english } from '../support/messages.ts'
import { ANYONE } from '../support/people.ts'

const of = (...names: readonly string[]) =>
  initialsOf(
    english,
    names.map((name) => ({ ...ANYONE, name })),
  )

describe('initialsOf', () => {
  it('should be one letter each, and two where names begin alike', () => {
    expect(of('Anna', 'ben')).toEqual(['A', 'B'])
    expect(of('Anna', 'Adam', 'Ben')).toEqual(['An', 'Ad', 'B'])
  })

  it('should tell people apart whose names are almost the same', () => {
    expect(of('Anna', 'Anton')).toEqual(['A1', 'A2'])
  })

  it('should take a letter as readers see it', () => {
    expect(of('Éva', '李华')).toEqual(['É', '李'])
  })
})
