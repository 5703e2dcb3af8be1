import { describe, expect, it } from 'vitest'
import type { ClaimedTag, Detection } from '../../../../src/core/fusion/detection.ts'
import type { FoodItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import type { DietId, HealthProfile } from '../../../../src/core/health/profile.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { ANYONE, ONE_OF_EACH } from '../../../support/people.ts'
import { told } from '../../../support/told.ts'

const foods = foodTable()
const judge = (label: string, person: HealthProfile, more: Partial<FoodItem> = {}) =>
  assess(compose(named(label, more), foods), person)
const toldOf = (...about: Parameters<typeof judge>) => told(judge(...about))
const on = (...diets: DietId[]): HealthProfile => ({ ...ANYONE, diets })
const seen = (label: string, more: Partial<Detection> = {}): Partial<FoodItem> => ({
  corrected: {},
  sightings: [{ id: '1', label, count: 1, region: { kind: 'whole-photo' }, ...more }],
})

describe('how severe an allergy is', () => {
  const peanut = (severity?: 'mild' | 'severe'): HealthProfile => ({
    ...ANYONE,
    allergies: ['peanut'],
    ...(severity && { severity: { peanut: severity } }),
  })
  const traces = foods.foods.find(({ allergens }) => allergens.peanut === 'may-contain')?.name ?? ''

  it('should decide whether traces are a note, a question or a reason to avoid', () => {
    expect(toldOf(traces, peanut('mild'))).not.toMatch(/ask|avoid/)
    expect(judge(traces, peanut('mild')).alerts).toMatchObject([{ trait: 'peanut', finding: 'may-contain' }])
    expect(toldOf(traces, peanut())).toBe('ask')
    expect(toldOf(traces, peanut('severe'))).toBe('avoid')
  })

  it('should not matter for a main ingredient or a checked label', () => {
    expect(toldOf('peanut butter', peanut('mild'))).toBe('avoid')
    const checked = { corrected: { added: 0, cleared: ['peanut' as const] } }
    expect(judge(traces, peanut('severe'), checked).alerts).toMatchObject([{ finding: 'checked' }])
    expect(toldOf(traces, peanut('severe'), checked)).not.toMatch(/ask|avoid/)
  })
})

describe('the words on a pack', () => {
  const milk: HealthProfile = { ...ANYONE, allergies: ['milk'] }
  const sign = seen('walnut', { onPack: 'Classic Walnut' })

  it('should keep open what the name alone would close, and leave the verdict as it is', () => {
    expect(toldOf('walnut', milk, seen('walnut'))).toBe('recommended')
    expect(judge('walnut', milk, sign).alerts).toMatchObject([
      { trait: 'milk', finding: 'ask', evidence: { by: 'words', words: ['classic'] } },
    ])
    expect(judge('walnut', milk, sign).score).toEqual(judge('walnut', milk, seen('walnut')).score)
  })

  it('should name what else is in it', () => {
    const bar = seen('milk chocolate', { onPack: 'Alpenhof almond milk chocolate' })
    const nuts: HealthProfile = { ...ANYONE, allergies: ['tree-nut'] }
    expect(judge('milk chocolate', nuts, bar).alerts).toMatchObject([{ finding: 'contains' }])
  })

  it('should count no more once the person says what it is', () => {
    const renamed = { ...sign, corrected: { added: 0, label: 'apple' } }
    expect(judge('apple', milk, renamed).alerts).toEqual([])
  })
})

describe('diets', () => {
  it.each<[string, DietId, string]>([
    ['butter', 'vegan', 'avoid'],
    ['honey', 'vegan', 'avoid'],
    ['apple', 'vegan', 'recommended'],
    ['chicken breast', 'vegetarian', 'avoid'],
    ['cod', 'pescatarian', 'recommended'],
    ['cod', 'vegetarian', 'avoid'],
    ['bacon', 'no-pork', 'avoid'],
    ['bacon', 'halal', 'avoid'],
    ['bacon', 'kosher', 'avoid'],
    ['red wine', 'halal', 'avoid'],
    ['beer', 'no-alcohol', 'avoid'],
    ['ginger ale', 'no-alcohol', 'in-moderation'],
    ['cheeseburger', 'kosher', 'avoid'],
  ])('should judge %s on a %s diet: %s', (food, diet, verdict) => {
    expect(toldOf(food, on(diet))).toBe(verdict)
  })

  it('should ask whether meat is halal, since a table cannot know', () => {
    const { advice, alerts } = judge('lamb', on('halal'))
    expect(advice).toBe('ask')
    expect(alerts).toContainEqual(expect.objectContaining({ trait: 'meat', finding: 'ask' }))
  })

  it('should allow a meal with only meat or only milk', () => {
    const together = (label: string) => judge(label, on('kosher')).alerts.filter((alert) => alert.together)
    expect(together('whole milk')).toEqual([])
    expect(together('cheeseburger')).toMatchObject([{ finding: 'contains', together: expect.anything() }])
  })

  it('should list each finding once per cause, in a fixed order', () => {
    const { alerts } = judge('bacon', on('kosher', 'halal', 'no-pork', 'vegan'))
    const keys = alerts.map(({ trait, cause }) => `${cause.id} ${trait}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(judge('bacon', on('vegan', 'no-pork', 'halal', 'kosher')).alerts).toEqual(alerts)
  })
})

describe('a food that is always called by its name', () => {
  const kidneys = (id: 'kidney-disease' | 'kidney-dialysis'): HealthProfile => ({
    ...ANYONE,
    conditions: [id],
  })

  it.each(['kidney-disease', 'kidney-dialysis'] as const)(
    'should be avoided wherever it is named: %s',
    (id) => {
      for (const label of ['Star fruit', 'Carambola', 'Prawn salad with star fruit', 'Starfruit chutney']) {
        expect(toldOf(label, kidneys(id), seen(label)), label).toBe('avoid')
      }
      expect(toldOf('Star fruit', ANYONE)).toBe('recommended')
    },
  )

  it('should be asked about only where it may occur', () => {
    expect(judge('Fruit salad', kidneys('kidney-disease')).alerts).toMatchObject([
      { trait: 'star-fruit', finding: 'may-contain' },
    ])
    expect(judge('Mystery stew', kidneys('kidney-disease'), seen('Mystery stew')).alerts).toEqual([])
  })
})

describe('what a model or a name says', () => {
  it('should close alerts', () => {
    const tagged = (tags: readonly ClaimedTag[], more = {}) => seen('Lentils', { tags, ...more })
    expect(toldOf('Lentils', on('no-pork'), tagged(['pork']))).toBe('avoid')
    expect(toldOf('Lentils', on('vegan'), tagged(['pork']))).toBe('avoid')
    expect(toldOf('Lentils', on('no-alcohol'), tagged(['alcohol']))).toBe('avoid')
    expect(toldOf('Lentils with bacon', on('halal'), seen('Lentils with bacon'))).toBe('avoid')
  })

  it('should never open a gate, for anybody', () => {
    const tags: readonly ClaimedTag[] = ['vegan', 'vegetarian', 'whole-grain']
    for (const person of ONE_OF_EACH) {
      for (const label of ['Butter', 'Salmon sushi', 'Mystery stew', 'Chicken curry', 'Beer']) {
        const [plain, praised] = [
          judge(label, person, seen(label)),
          judge(label, person, seen(label, { tags })),
        ]
        expect(told(praised), `${label} for ${person.id}`).toBe(told(plain))
        const named = judge(`Vegan gluten-free ${label}`, person, seen(`Vegan gluten-free ${label}`))
        const raised = plain.alerts.length > 0 && plain.advice !== named.advice
        if (raised) expect(named.alerts.length, `${label} for ${person.id}`).toBeGreaterThan(0)
      }
    }
  })

  it('should ask about what a menu leaves open, but not about plain drinks', () => {
    const line = (label: string) => ({ ...seen(label, { menu: {} }), menu: {} })
    expect(toldOf('Tuscan ratatouille', on('vegan'), line('Tuscan ratatouille'))).toBe('ask')
    expect(toldOf('Still water', on('vegan'), line('Still water'))).toBe('recommended')
  })
})

describe('texture', () => {
  const dysphagia = (targets: HealthProfile['targets'] = {}): HealthProfile => ({
    ...ANYONE,
    conditions: ['dysphagia'],
    targets,
  })

  it('should forbid what is firmer than the person can swallow, and drinks that are thinner', () => {
    expect(judge('almonds', dysphagia({ texture: 4 })).alerts).toContainEqual(
      expect.objectContaining({ trait: 'texture', finding: 'contains' }),
    )
    expect(toldOf('almonds', dysphagia({ texture: 4 }))).toBe('avoid')
    expect(toldOf('still water', dysphagia({ texture: 4, drinkTexture: 2 }))).toBe('avoid')
    expect(toldOf('vegetable broth', dysphagia({ texture: 7, drinkTexture: 2 }))).toBe('avoid')
  })

  it('should allow textures within both limits, and ask about unknown ones', () => {
    expect(judge('almonds', dysphagia({ texture: 7, drinkTexture: 0 })).alerts).toEqual([])
    expect(judge('still water', dysphagia({ texture: 4, drinkTexture: 0 })).alerts).toEqual([])
    expect(judge('flux capacitor', dysphagia()).alerts).toMatchObject([{ trait: 'texture', finding: 'ask' }])
    const checked = { corrected: { added: 0, cleared: ['texture' as const] } }
    expect(toldOf('almonds', dysphagia({ texture: 4 }), checked)).not.toMatch(/ask|avoid/)
  })
})
