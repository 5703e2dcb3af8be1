import { describe, expect, it } from 'vitest'
import { shownNames } from '../../../scripts/foods/shown-names.mjs'

const ROWS: Readonly<Record<string, readonly { id: string; name: string; loose: boolean }[]>> = {
  lager: [{ id: 'beer', name: 'Beer', loose: false }],
  beer: [{ id: 'beer', name: 'Beer', loose: false }],
  stout: [{ id: 'beer', name: 'Beer', loose: false }],
  milk: [{ id: 'whole-milk', name: 'Whole milk', loose: true }],
}
const shown = (...foods: readonly (readonly [string, readonly string[]])[]) =>
  shownNames(new Map(foods), (name: string) => ROWS[name] ?? [], 'es')

describe('what a food is called in another language', () => {
  it('should be the first name of its own line, with a capital', () => {
    expect(
      shown(['lager', ['lager rubia']], ['beer', ['cerveza', 'birra']], ['stout', ['cerveza negra']]),
    ).toEqual({
      beer: 'Cerveza',
    })
  })

  it('should be that of another of its names where its own has no line', () => {
    expect(shown(['lager', ['lager rubia']], ['stout', ['cerveza negra']])).toEqual({ beer: 'Lager rubia' })
  })

  it('should not be a word that means another food as often', () => {
    expect(shown(['milk', ['leche']])).toEqual({})
  })

  it('should be refused where it would not be read as plain text', () => {
    expect(() => shown(['beer', ["cerveza {d'or}"]])).toThrow("cerveza {d'or}")
  })
})
