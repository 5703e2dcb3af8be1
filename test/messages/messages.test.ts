import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { compileCatalogue } from '../../scripts/compile-messages.mjs'
import { type Catalogue, createMessages, type Messages } from '../../src/messages/messages.ts'
import { english } from '../support/messages.ts'

const MENU = {
  title: 'Menu',
  'with-salt/high': 'Salty',
  greeting: 'Hello {name}, it’s {name}’s menu',
  dishes: '{count, plural, =0 {No dish} one {# dish} other {# dishes}}',
  size: '{size, select, small {A small one} other {Another}}',
  hot: '{hot, select, true {hot} other {cold}}',
  place: 'the {place, selectordinal, one {#st} two {#nd} other {#th}}',
  share: '{share, number, ::percent}',
  price: '{price, number, ::.00}',
  day: '{day, date, ::yMMMd}',
  braces: "'{' id '}' for '<file>'",
  lead: 'See <link>the <b>{count, plural, one {# rule} other {# rules}}</b></link>.',
}

/** Keys of catalogues that only this test has. */
type AnyMessages = Omit<Messages, 'say' | 'rich' | 'has' | 'with'> & {
  say(key: string, values?: object): string
  rich(key: string, values: object): readonly unknown[]
  has(key: string): boolean
  with(...catalogues: readonly Catalogue[]): AnyMessages
}

const catalogue = (area: string, messages: object) =>
  compileCatalogue(`/x/en/${area}.json`, JSON.stringify(messages))
const messagesIn = (locale: string): AnyMessages => createMessages(locale, [catalogue('menu', MENU)])
const menu = messagesIn('en')

describe('say', () => {
  it.each<[string, object | undefined, string]>([
    ['title', undefined, 'Menu'],
    ['with-salt/high', undefined, 'Salty'],
    ['greeting', { name: 'Ana' }, 'Hello Ana, it’s Ana’s menu'],
    ['dishes', { count: 0 }, 'No dish'],
    ['dishes', { count: 1 }, '1 dish'],
    ['dishes', { count: 1200 }, '1,200 dishes'],
    ['size', { size: 'small' }, 'A small one'],
    ['size', { size: 'huge' }, 'Another'],
    ['hot', { hot: true }, 'hot'],
    ['hot', { hot: false }, 'cold'],
    ['place', { place: 2 }, 'the 2nd'],
    ['share', { share: 0.4 }, '40%'],
    ['price', { price: 3.5 }, '3.50'],
    ['day', { day: new Date(2026, 10, 29) }, '29 Nov 2026'],
    ['braces', undefined, '{ id } for <file>'],
  ])('should say menu.%s with %j', (key, values, words) => {
    expect(menu.say(`menu.${key}`, values)).toBe(words)
  })

  it('should count as the language does', () => {
    const polish = createMessages('pl', [
      catalogue('menu', { dishes: '{count, plural, one {# danie} few {# dania} other {# dań}}' }),
    ]) as AnyMessages
    const said = [1, 2, 5, 22, 1200].map((count) => polish.say('menu.dishes', { count }))
    expect(said).toEqual(['1 danie', '2 dania', '5 dań', '22 dania', '1200 dań'])
  })

  it('should refuse a key that nothing is loaded for', () => {
    expect(() => menu.say('menu.none')).toThrow('There is no message "menu.none"')
    expect(() => menu.say('constructor')).toThrow('There is no message "constructor"')
  })

  it('should show the key where people would else see nothing', () => {
    vi.stubEnv('PROD', true)
    expect(menu.say('menu.none')).toBe('menu.none')
    expect(menu.rich('menu.none', {})).toEqual(['menu.none'])
    vi.unstubAllEnvs()
  })

  it('should refuse a message that is handed too little', () => {
    expect(() => menu.say('menu.greeting')).toThrow('name')
  })
})

describe('rich', () => {
  it('should hand what is between tags to their functions, from the inside out', () => {
    const parts = menu.rich('menu.lead', {
      count: 2,
      link: (content: unknown) => ({ link: content }),
      b: (content: unknown) => ({ bold: content }),
    })
    expect(parts).toEqual(['See ', { link: ['the ', { bold: ['2 rules'] }] }, '.'])
  })
})

describe('has', () => {
  it('should tell which messages there are', () => {
    expect(['menu.title', 'menu.none', 'title', 'toString'].map(menu.has)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('what Intl writes', () => {
  it('should be written as in English for the world', () => {
    expect(menu.list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(menu.list(['a', 'b', 'c'], 'or')).toBe('a, b or c')
    expect(menu.list(['a', 'b', 'c'], 'none')).toBe('a, b, c')
    expect([menu.list([]), menu.list(['a'])]).toEqual(['', 'a'])
    expect(menu.number(1234.5)).toBe('1,234.5')
    expect(menu.number(1.234, { maximumFractionDigits: 1 })).toBe('1.2')
    expect(menu.range(3, 5)).toBe('3–5')
    expect(menu.percent(0.426)).toBe('43%')
    expect(menu.unit(5, 'gram')).toBe('5 g')
    expect(menu.unit(2, 'minute', { unitDisplay: 'long' })).toBe('2 minutes')
    expect(menu.date(new Date(2026, 10, 29))).toBe('29 Nov 2026')
  })

  it('should be written as in another language there', () => {
    const german = messagesIn('de')
    expect(german.locale).toBe('de')
    expect(german.list(['a', 'b'], 'or')).toBe('a oder b')
    expect(german.number(1234.5)).toBe('1.234,5')
    expect(german.say('menu.price', { price: 3.5 })).toBe('3,50')
  })
})

describe('with', () => {
  it('should add an area and leave what was there as it is', () => {
    const more = menu.with(catalogue('bill', { total: 'In all' }))
    expect([more.say('bill.total'), more.say('menu.title'), more.locale]).toEqual(['In all', 'Menu', 'en'])
    expect(menu.has('bill.total')).toBe(false)
    expect(Object.isFrozen(menu)).toBe(true)
  })
})

describe('the types', () => {
  const typed = () => english

  it('should know every key and what it takes', () => {
    const { say, rich, has } = typed()
    const family = 'google' as 'google' | 'meta'
    expect(say(`server.family.${family}`)).toBe('Gemini')
    expect(say('server.start.badSetting', { setting: 'PORT', expected: 'port' })).toContain('PORT')
    const wrong = () => {
      // @ts-expect-error there is no such key
      say('server.none')
      // @ts-expect-error it takes a value
      say('server.familyElsewhere')
      // @ts-expect-error under this name
      say('server.familyElsewhere', { name: 'x' })
      // @ts-expect-error of this type
      say('server.familyElsewhere', { host: 3 })
      // @ts-expect-error one of these
      say('server.start.badSetting', { setting: 'PORT', expected: 'name' })
      // @ts-expect-error it takes none
      say('server.family.google', { name: 'x' })
      // @ts-expect-error any of these keys is possible, so what each takes is needed
      say('' as 'server.familyElsewhere' | 'server.familyPassedOn', { host: 'x' })
      // @ts-expect-error it has tags
      say('dialogs.privacy.person', { tellModel: 'x' })
      // @ts-expect-error its tag is needed
      rich('dialogs.privacy.person', { tellModel: 'x' })
    }
    expectTypeOf(wrong).returns.toBeVoid()
    const key = `server.family.${'none' as string}` as const
    if (has(key)) expectTypeOf(say(key)).toBeString()
    else expect(key).toBe('server.family.none')
  })
})
