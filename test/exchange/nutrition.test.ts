import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { withoutEnergy } from '../../src/core/analysis/without-energy.ts'
import { toFhir } from '../../src/exchange/fhir.ts'
import { toSchemaOrg } from '../../src/exchange/schema-org.ts'
import { judgedDocument } from '../support/export-document.ts'
import { FHIR_BUNDLE } from '../support/fhir-schema.ts'
import { analysisOf } from '../support/handed-on.ts'
import { ANYONE } from '../support/people.ts'
import { boxed } from '../support/sightings.ts'

const ajv = new Ajv({ strict: false })
addFormats(ajv)
const isBundle = ajv.compile(FHIR_BUNDLE)

const BEN = { ...ANYONE, id: 'ben', name: 'Ben', allergies: ['milk'] as const }
const ADA = { ...ANYONE, id: 'ada', name: 'Ada', conditions: ['hypertension'] as const }

describe('a FHIR bundle', () => {
  const nobodyKnows = 'grandmother’s xyzzy'
  const bundle = toFhir(judgedDocument(['butter', 'apple', nobodyKnows], [ADA, BEN], { named: true }))
  const entries = bundle.entry || []
  const resources = entries.map(({ resource }) => resource as Record<string, unknown>)

  it('should have the form of R5, also for a food nobody knows and for none at all', () => {
    expect(isBundle(JSON.parse(JSON.stringify(bundle))), JSON.stringify(isBundle.errors)).toBe(true)
    const none = JSON.parse(JSON.stringify(toFhir(judgedDocument([]))))
    expect(isBundle(none), JSON.stringify(isBundle.errors)).toBe(true)
  })

  it('should hold an intake for each item, which nobody says was eaten, and a verdict on it for each person', () => {
    const intakes = resources.filter(({ resourceType }) => resourceType === 'NutritionIntake')
    expect(intakes.map(({ status, subject }) => [status, subject])).toEqual(
      Array(3).fill(['unknown', { display: 'Not stated' }]),
    )
    const [first, ada, ben] = entries
    expect(new Set(entries.map(({ fullUrl }) => fullUrl)).size).toBe(9)
    expect(ada?.resource).toMatchObject({
      subject: { display: 'Ada' },
      focus: [{ reference: first?.fullUrl }],
    })
    expect(ben?.resource).toMatchObject({
      subject: { display: 'Ben' },
      valueCodeableConcept: { coding: [{ system: 'urn:dishlight:dot', code: 'avoid', display: 'Avoid' }] },
    })
  })

  it('should give figures in units of UCUM', () => {
    const labels = resources[0]?.ingredientLabel as {
      nutrient: { concept: { text: string } }
      amount: object
    }[]
    expect(labels.find(({ nutrient }) => nutrient.concept.text === 'Calories')?.amount).toMatchObject({
      unit: 'kcal',
      system: 'http://unitsofmeasure.org',
      code: 'kcal',
    })
  })
})

describe('schema.org', () => {
  it('should give the figures of a serving, and no verdict, since it has no place for whom', () => {
    const list = toSchemaOrg(judgedDocument(['butter'], [BEN], { named: true }))
    expect(list.itemListElement[0]?.item).toMatchObject({
      '@type': 'MenuItem',
      name: 'Butter',
      nutrition: {
        '@type': 'NutritionInformation',
        servingSize: '10 g',
        saturatedFatContent: expect.stringMatching(/^\d+(\.\d)? g$/),
        calories: expect.stringMatching(/^\d+(\.\d)? kcal$/),
        sodiumContent: expect.stringMatching(/^\d+(\.\d)? mg$/),
      },
    })
    expect(JSON.stringify(list)).not.toMatch(/Ben|Avoid|Contains milk|suitableForDiet/)
    expect(list.description).toMatch(/nothing about allergens/)
  })

  it('should give no figure where nobody knows the food, and no calories where they are hidden', () => {
    const unknown = toSchemaOrg(judgedDocument(['xyzzy plugh'])).itemListElement[0]?.item.nutrition
    expect(Object.keys(unknown ?? {})).toEqual(['@type', 'servingSize'])
    const document = judgedDocument(['butter'])
    const hidden = toSchemaOrg({ ...document, rows: withoutEnergy(document.rows) })
    expect(hidden.itemListElement[0]?.item.nutrition).not.toHaveProperty('calories')
  })

  it('should give a price as the menu has it', () => {
    const analysis = analysisOf([])
    const line = boxed('look/1', 'Onion soup', [0.1, 0.1, 0.5, 0.2], { menu: { price: '6,50' } })
    const document = judgedDocument({ ...analysis, sightings: [line] })
    expect(toSchemaOrg(document).itemListElement[0]?.item).toMatchObject({ offers: { description: '6,50' } })
  })
})
