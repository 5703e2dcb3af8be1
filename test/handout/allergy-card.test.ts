import { describe, expect, it } from 'vitest'
import { ALLERGY_IDS, type HealthProfile } from '../../src/core/health/profile.ts'
import { allergyCard, CARD_LANGUAGES, type CardLanguage } from '../../src/handout/card/allergy-card.ts'
import { menuLanguage } from '../../src/handout/card/menu-language.ts'
import { CARD_REASONS } from '../../src/handout/card/phrases.ts'
import { ANYONE } from '../support/people.ts'

const LANGUAGES = Object.keys(CARD_LANGUAGES) as CardLanguage[]
const SCRIPTS: { readonly [L in CardLanguage]?: RegExp } = { zh: /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u }

describe('a card for the waiter', () => {
  it.each(LANGUAGES)('should name every allergen and every reason in %s', (language) => {
    const { allergens, reasons } = CARD_LANGUAGES[language]
    const script = SCRIPTS[language] ?? /\p{Script=Latin}/u
    for (const id of ALLERGY_IDS) for (const words of allergens[id]) expect(words).toMatch(script)
    for (const id of CARD_REASONS) expect(reasons[id]).toMatch(script)
    expect(new Set(ALLERGY_IDS.map((id) => allergens[id][0])).size).toBe(ALLERGY_IDS.length)
  })

  it('should differ from English in every sentence of every other language', () => {
    const said = (language: CardLanguage) => {
      const { allergens, reasons, direction: _, ...rest } = CARD_LANGUAGES[language]
      return [
        ...Object.values(rest),
        ...Object.values(reasons),
        ...Object.values(allergens).map(([, hides]) => hides),
      ]
    }
    for (const language of LANGUAGES.filter((id) => id !== 'en'))
      expect(said(language).filter((words) => said('en').includes(words))).toEqual([])
  })

  const severe: HealthProfile = {
    ...ANYONE,
    name: 'Ada',
    conditions: ['high-cholesterol', 'gout'],
    allergies: ['milk', 'peanut'],
    severity: { peanut: 'severe', milk: 'mild' },
  }

  it('should put what is severe first, and warn of traces', () => {
    const card = allergyCard(severe, 'en')
    expect(card?.lists.map(({ severe, allergens }) => [severe, allergens.map(([name]) => name)])).toEqual([
      [true, ['Peanuts']],
      [false, ['Milk']],
    ])
    expect(card?.sentences.join(' ')).toContain('Even a trace can be dangerous for me.')
  })

  it('should not warn of small amounts where they are tolerated', () => {
    const mild: HealthProfile = { ...severe, allergies: ['milk'] }
    expect(allergyCard(mild, 'en')?.sentences).toHaveLength(2)
    const usual: HealthProfile = { ...mild, severity: {} }
    expect(allergyCard(usual, 'en')?.sentences[1]).toBe('Even a small amount makes me ill.')
  })

  it('should tell nobody a name or another condition', () => {
    expect(JSON.stringify(allergyCard(severe, 'en'))).not.toMatch(/Ada|cholesterol|gout/i)
  })

  it('should say gluten once where wheat comes with it, and read from the right in Arabic', () => {
    const card = allergyCard({ ...ANYONE, allergies: ['wheat', 'gluten'] }, 'ar')
    expect(card?.lists.flatMap(({ allergens }) => allergens)).toHaveLength(1)
    expect(card?.direction).toBe('rtl')
  })

  it('should speak of diets without calling them allergies, and not exist where there is nothing to tell', () => {
    expect(allergyCard({ ...ANYONE, diets: ['vegan'] }, 'de')).toMatchObject({
      title: 'Was ich nicht essen darf',
      lists: [],
    })
    expect(allergyCard({ ...ANYONE, conditions: ['gout'] }, 'en')).toBeUndefined()
  })
})

describe('the language of a menu', () => {
  it.each<[CardLanguage | undefined, readonly string[]]>([
    ['en', ['Grilled salmon with dill', 'Soup of the day', 'Fish and chips']],
    ['es', ['Ensalada con queso y nueces', 'Pollo con arroz']],
    ['de', ['Schnitzel mit Pommes', 'Salat mit Käse und Ei', 'Suppe vom Tag']],
    ['fr', ['Poulet au citron', 'Salade avec du fromage', 'Tarte aux pommes']],
    ['it', ['Spaghetti alla carbonara', 'Insalata di mare', 'Pollo ai funghi']],
    ['zh', ['宫保鸡丁', '麻婆豆腐', 'Coca-Cola']],
    ['ar', ['حمص بالطحينة', 'كبة']],
    [undefined, ['Tiramisu', 'Cola', '7']],
    [undefined, []],
  ])('should be told as %s', (language, names) => {
    expect(menuLanguage(names)).toBe(language)
  })
})
