import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../scripts/compile-messages.mjs'
import { english } from '../support/messages.ts'
import { pseudoMessages, pseudoText } from '../support/pseudo-locale.ts'

const MENU = {
  title: 'Menu',
  arrow: '→ 1',
  dishes: 'Of {place}: {count, plural, =0 {no dish} one {# dish} other {# dishes of {place}}}, all',
  size: '{size, select, small {A small one} other {Another}}',
  share: '{share, number, ::percent} of {count, number, ::unit/gram unit-width-full-name}',
  lead: 'See <link>the <b>#{number} rule</b></link>.',
}
const pseudo = pseudoMessages([compileCatalogue('/x/en/menu.json', JSON.stringify(MENU))])
const say = pseudo.say as unknown as (key: string, values?: object) => string

describe('pseudoText', () => {
  it.each([
    ['Hello', '⟦Ĥéļļö⟧'],
    [' Hello, you. ', ' ⟦Ĥéļļö, ýöú.⟧ '],
    [', ', ', '],
    ['', ''],
    ['42', '42'],
    ['Zz Aa', '⟦Žž Áá⟧'],
  ])('should write %j as %j', (text, pseudo) => {
    expect(pseudoText(text)).toBe(pseudo)
  })
})

describe('pseudoMessages', () => {
  it('should mark every literal and leave what it is handed outside', () => {
    expect(say('menu.title')).toBe('⟦Ṁéñú⟧')
    expect(say('menu.arrow')).toBe('→ 1')
    expect(say('menu.dishes', { place: 'Rome', count: 0 })).toBe('⟦Öƒ⟧ Rome: ⟦ñö ðíšĥ⟧⟦, áļļ⟧')
    expect(say('menu.dishes', { place: 'Rome', count: 1 })).toBe('⟦Öƒ⟧ Rome: 1 ⟦ðíšĥ⟧⟦, áļļ⟧')
    expect(say('menu.dishes', { place: 'Rome', count: 3 })).toBe('⟦Öƒ⟧ Rome: 3 ⟦ðíšĥéš öƒ⟧ Rome⟦, áļļ⟧')
    expect(say('menu.size', { size: 'small' })).toBe('⟦Á šɱáļļ öñé⟧')
    expect(say('menu.size', { size: 'large' })).toBe('⟦Áñöŧĥéŕ⟧')
  })

  it('should mark what Intl writes', () => {
    expect(say('menu.share', { share: 0.4, count: 5 })).toBe('⟦40%⟧ ⟦öƒ⟧ ⟦5 grams⟧')
    expect(pseudo.list(['milk', 'egg', 'soy'])).toBe('milk, egg⟦, áñð⟧ soy')
    expect(pseudo.list(['milk', 'egg'], 'or')).toBe('milk ⟦öŕ⟧ egg')
    expect(pseudo.list(['milk', 'egg', 'soy'], 'none')).toBe('milk, egg, soy')
    expect([pseudo.number(5), pseudo.range(3, 5), pseudo.percent(0.4)]).toEqual(['⟦5⟧', '⟦3–5⟧', '⟦40%⟧'])
    expect([pseudo.unit(5, 'gram'), pseudo.date(new Date(2026, 10, 29))]).toEqual(['⟦5 g⟧', '⟦Nov 29, 2026⟧'])
  })

  it('should mark what is between tags', () => {
    const rich = pseudo.rich as unknown as (key: string, values: object) => readonly unknown[]
    const tags = {
      number: '4',
      link: (words: unknown) => ({ link: words }),
      b: (words: unknown) => ({ b: words }),
    }
    expect(rich('menu.lead', tags)).toEqual(['⟦Šéé⟧ ', { link: ['⟦ŧĥé⟧ ', { b: ['#4 ⟦ŕúļé⟧'] }] }, '.'])
  })

  it('should go on so with further areas', () => {
    const more = pseudo.with(compileCatalogue('/x/en/bill.json', '{ "total": "In all" }'))
    expect((more.say as unknown as typeof say)('bill.total')).toBe('⟦Íñ áļļ⟧')
    expect(more.list(['a', 'b'])).toBe('a ⟦áñð⟧ b')
    expect(more.has('menu.title')).toBe(true)
  })

  it('should have every message that English has', () => {
    const all = pseudoMessages()
    expect(all.locale).toBe('en-XA')
    expect(all.say('dialogs.privacy.close')).toBe(pseudoText(english.say('dialogs.privacy.close')))
  })
})
