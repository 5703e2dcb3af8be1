import { describe, expect, it } from 'vitest'
import { factNames } from '../../src/messages/fact-names.ts'
import type { Locale } from '../../src/messages/keys.ts'
import { VOCABULARIES } from '../../src/person-text/languages.ts'
import { LIST_WORDS } from '../../src/person-text/list-words.ts'
import { peopleReader } from '../../src/person-text/people-reader.ts'
import { SENTENCES_IN } from '../../src/ui/people/own-words.tsx'
import { TRANSLATED, translated } from '../support/languages.ts'

const readerOf = (locale: Locale) => peopleReader(locale, factNames(translated(locale)))

/** What was understood of the writer, and what was not of anything. */
function read(locale: Locale, text: string) {
  const { people, notUnderstood } = readerOf(locale)(text)
  const [me] = people
  const facts = me ? [me.conditions, me.allergies, me.diets ?? [], me.medicines ?? []].flat() : []
  return { facts, open: notUnderstood.map(({ words }) => words) }
}

describe('a list in a language of the interface', () => {
  it.each([
    ['zh-Hans', '痛风，花生过敏和纯素', ['gout', 'peanut', 'vegan']],
    ['ar', 'النقرس، حساسية الفول السوداني، نباتي صرف', ['gout', 'peanut', 'vegan']],
    ['ar', 'حَسَاسِيَّة الفول السوداني', ['peanut']],
    ['de', 'Gicht, Erdnussallergie', ['gout', 'peanut']],
    ['es', 'gota, alergia al maní', ['gout', 'peanut']],
  ] as const)('should be understood in %s: %s', (locale, text, facts) => {
    expect(read(locale, text)).toEqual({ facts, open: [] })
  })

  it.each(TRANSLATED)(
    'should know every condition, allergy, diet and medicine by its name in %s',
    (locale) => {
      const reader = readerOf(locale)
      for (const { fact, names } of factNames(translated(locale))) {
        const { people } = reader(names[0] ?? '')
        const [me] = people
        expect([
          names[0],
          me && [me.conditions, me.allergies, me.diets ?? [], me.medicines ?? []].flat(),
        ]).toEqual([names[0], [fact.id]])
      }
    },
  )
})

describe('a short phrase in Chinese or Arabic', () => {
  it.each([
    ['zh-Hans', '我有糖尿病和高血压', ['type-2-diabetes', 'hypertension']],
    ['zh-Hans', '我对花生、牛奶过敏', ['peanut', 'milk']],
    ['zh-Hans', '海鲜过敏，不吃猪肉，不喝酒', ['fish', 'crustacean', 'mollusc', 'no-pork', 'no-alcohol']],
    ['zh-Hans', '我怀孕了。胆固醇高', ['pregnancy', 'high-cholesterol']],
    ['zh-Hans', '乳糖不耐、痛风', ['lactose-intolerance', 'gout']],
    ['zh-Hans', '我在服用华法林', ['warfarin']],
    ['zh-Hans', '没有糖尿病，但我对虾过敏', ['crustacean']],
    ['zh-Hans', '不吃猪肉，没有糖尿病', ['no-pork']],
    ['ar', 'عندي السكري وضغط مرتفع', ['type-2-diabetes', 'hypertension']],
    ['ar', 'لدي حساسية من الفول السوداني والبيض', ['peanut', 'egg']],
    ['ar', 'أنا حامل، لا آكل لحم الخنزير', ['pregnancy', 'no-pork']],
    ['ar', 'كوليسترول، مصاب بالنقرس', ['high-cholesterol', 'gout']],
    ['ar', 'ليس لدي سكري، لكن لدي حساسية من الحليب', ['milk']],
  ] as const)('should be understood, in %s: %s', (locale, text, facts) => {
    const said = read(locale, text)
    expect({ ...said, facts: [...said.facts].sort() }).toEqual({ facts: [...facts].sort(), open: [] })
  })

  it.each([
    ['zh-Hans', '没有糖尿病'],
    ['zh-Hans', '我对海鲜不过敏'],
    ['zh-Hans', '没怀孕'],
    ['ar', 'ليس لدي سكري'],
    ['ar', 'لست مصابا بالسكري'],
    ['ar', 'ليس لدي حساسية من السمك'],
  ] as const)('should add nothing where it is denied, in %s: %s', (locale, text) => {
    expect(read(locale, text)).toEqual({ facts: [], open: [] })
  })

  it.each([
    ['zh-Hans', '对芒果过敏'],
    ['zh-Hans', '没有牛奶'],
    ['zh-Hans', '我可能有糖尿病'],
    ['zh-Hans', '我儿子对花生过敏'],
    ['ar', 'بدون سكر'],
    ['ar', 'كان عندي نقرس'],
    ['ar', 'ابني عنده حساسية من البيض'],
  ] as const)('should be shown where it is not understood, in %s: %s', (locale, text) => {
    expect(read(locale, text)).toEqual({ facts: [], open: [text] })
  })

  it('should say how severe an allergy is', () => {
    expect(readerOf('zh-Hans')('我对花生严重过敏').people[0]?.severity).toEqual({ peanut: 'severe' })
    expect(readerOf('ar')('عندي حساسية شديدة من السمك').people[0]?.severity).toEqual({ fish: 'severe' })
  })
})

describe('what is no plain list', () => {
  it.each([
    ['zh-Hans', '我没有痛风，花生过敏'],
    ['zh-Hans', '花生过敏，没有'],
    ['zh-Hans', '我妈妈有痛风，花生过敏'],
    ['zh-Hans', '痛风？'],
    ['ar', 'ليس عندي النقرس، حساسية الفول السوداني'],
    ['ar', 'لا النقرس'],
    ['ar', 'أمي عندها النقرس، نباتي صرف'],
  ] as const)('should add no fact and show every part, in %s: %s', (locale, text) => {
    const { facts, open } = read(locale, text)
    expect(facts).toEqual([])
    expect(open.join('')).toContain(text.split(/[，،？]/)[0])
    expect(open).toHaveLength(text.split(/[，،]/).length)
  })

  it('should offer to choose where a name stands in it', () => {
    expect(readerOf('ar')('أمي عندها النقرس').notUnderstood).toEqual([
      { words: 'أمي عندها النقرس', choose: 'condition' },
    ])
  })

  it('should take what comes before it, and show the rest', () => {
    expect(read('zh-Hans', '痛风，二甲双胍500毫克，纯素')).toEqual({
      facts: ['gout'],
      open: ['二甲双胍500毫克', '纯素'],
    })
  })

  it.each([
    ['es', 'No tengo diabetes', []],
    ['es', 'sin gota', []],
    ['de', 'Ich habe keine Gicht', []],
    ['de', 'Ich habe Gicht', ['gout']],
  ] as const)('should be read as a sentence where that is possible, in %s: %s', (locale, text, facts) => {
    expect(read(locale, text).facts).toEqual(facts)
  })
})

it('should say of every language whether sentences are read', () => {
  for (const locale of TRANSLATED) {
    expect(LIST_WORDS).toHaveProperty([locale])
    expect(SENTENCES_IN.includes(locale)).toBe(locale in VOCABULARIES)
  }
})
