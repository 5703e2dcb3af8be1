import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../scripts/compile-messages.mjs'
import { disagreements, keysSource } from '../../scripts/message-keys.mjs'

const compiled = (messages: object) =>
  compileCatalogue('/x/src/messages/en/menu.json', JSON.stringify(messages))
const typesOf = (message: string) => {
  const source = keysSource({ en: { menu: compiled({ dish: message }) } }, 'en')
  return /'menu\.dish': (.*)/.exec(source)?.[1]
}

describe('compileCatalogue', () => {
  it('should name a message by its area and the path to it', () => {
    const keys = Object.keys(compiled({ title: 'Menu', dish: { name: 'Soup', 'with-salt/high': 'Salty' } }))
    expect(keys).toEqual(['menu.title', 'menu.dish.name', 'menu.dish.with-salt/high'])
  })

  it.each([
    ['an open brace', 'Hello {name'],
    ['an open tag', 'Hello <b>you'],
    ['a plural without other', '{count, plural, one {# dish}}'],
    ['a format that is no skeleton', '{share, number, percent}'],
    ['a date format that is no skeleton', '{day, date, short}'],
    ['a number written as it is', '{count, plural, one {a dish} other {{count} dishes}}'],
    ['a value of two kinds', '{when, date, ::yMd} {when, number}'],
    ['nothing', '  '],
    ['a list', ['Soup']],
    ['a number', 3],
  ])('should refuse %s, with file and key', (_, message) => {
    expect(() => compiled({ dish: { name: message } })).toThrow(/^en\/menu\.json, menu\.dish\.name: .+/)
  })

  it.each(['a.b', ''])('should refuse %j as a part of a key', (name) => {
    expect(() => compiled({ dish: { [name]: 'Soup' } })).toThrow(/^en\/menu\.json, menu\.dish: .+/)
  })

  it('should refuse a file that is not JSON, by its name', () => {
    expect(() => compileCatalogue('/x/src/messages/en/menu.json', '{ "title": }')).toThrow(
      /^en\/menu\.json, menu: /,
    )
  })
})

describe('keysSource', () => {
  it.each([
    ['Soup', 'unknown'],
    ['It’s {name}’s soup', '{ name: string }'],
    ['{count, plural, one {# dish} other {# dishes of {place}}}', '{ count: number; place: string }'],
    ['{place, selectordinal, one {#st} other {#th}}', '{ place: number }'],
    [
      '{share, number, ::percent} on {day, date, ::yMMMd} at {day, time, ::Hm}',
      '{ share: number; day: Date }',
    ],
    ['{size, select, small {a} large {b} other {c}}', "{ size: 'small' | 'large' | 'other' }"],
    ['{size, select, small {a} large {b} other {}}', "{ size: 'small' | 'large' }"],
    ['{size}: {size, select, small {a} large {b} other {}}', "{ size: 'small' | 'large' }"],
    ['{hot, select, true {hot} other {cold}}', '{ hot: boolean }'],
    [
      '{size, select, small {{count, plural, one {#} other {{what}}}} other {}}',
      "{ size: 'small'; count: number; what: string }",
    ],
  ])('should type %j', (message, types) => {
    expect(typesOf(message)).toBe(types)
  })

  it('should tell the tags of a message', () => {
    expect(typesOf('See <link>the <b>#{number}</b></link>')).toBe(
      "{ values: { number: string }; tags: 'link' | 'b' }",
    )
    expect(typesOf('{count, plural, one {<b>#</b>} other {many}}')).toBe(
      "{ values: { count: number }; tags: 'b' }",
    )
  })
})

describe('disagreements', () => {
  const source = { menu: compiled({ title: 'Menu of {place}', lead: '<b>Good</b>', end: 'Bye' }) }

  it('should find none where a translation says the same in its own order', () => {
    const own = { menu: compiled({ end: 'Fin', title: 'La carte de {place}', lead: '<b>Bon</b>' }) }
    expect(disagreements(source, own)).toEqual([])
  })

  it('should name what is missing, what is too much, and what takes something else', () => {
    const other = { menu: compiled({ title: 'La carte', lead: '<i>Bon</i>', start: 'Salut' }) }
    expect(disagreements(source, other)).toEqual([
      'menu.title takes nothing, not {place}.',
      'menu.lead takes <i>, not <b>.',
      'menu.end is missing.',
      'menu.start is not a key of the source.',
    ])
  })
})
