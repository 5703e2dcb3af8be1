import type { Row } from '../core/analysis/row.ts'
import { gramsWithExtras } from '../core/nutrition/figures/composed-item.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'
import { roundedFigure, statedFigures } from './stated-figures.ts'

/** What schema.org has a property for. */
const PROPERTIES: { readonly [N in NutrientId]?: string } = {
  energy: 'calories',
  protein: 'proteinContent',
  fat: 'fatContent',
  saturates: 'saturatedFatContent',
  trans: 'transFatContent',
  carbs: 'carbohydrateContent',
  sugars: 'sugarContent',
  fibre: 'fiberContent',
  sodium: 'sodiumContent',
  cholesterol: 'cholesterolContent',
}

/**
 * schema.org, for a page about the food: a list of `MenuItem`s with `NutritionInformation` of a serving. It has no place for what
 * food means for somebody, and none for allergens: no verdict and no alert is told, and the description says so.
 */
export function toSchemaOrg(document: ExportDocument) {
  const { analysis, rows, createdAt, messages } = document
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: messages.list(analysis.photos.map(({ name }) => name)),
    description: messages.sentences([exportNote(document), messages.say('exchange.noAllergens')]),
    dateCreated: createdAt,
    numberOfItems: rows.length,
    itemListElement: rows.map((row, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: menuItem(row),
    })),
  }
}

function menuItem(row: Row) {
  const { composed, name } = row
  const { description, price } = composed.item.menu ?? {}
  const figures = statedFigures(row).flatMap(({ nutrient, unit, estimate }) => {
    const property = PROPERTIES[nutrient]
    return property ? [[property, `${roundedFigure(estimate.likely)} ${unit}`]] : []
  })
  return {
    // The one type of a food as it is served that may have nutrition; a recipe would need steps.
    '@type': 'MenuItem',
    name,
    ...(description && { description }),
    // As it is written: which currency that is, nobody has said.
    ...(price && { offers: { '@type': 'Offer', description: price } }),
    nutrition: {
      '@type': 'NutritionInformation',
      servingSize: `${roundedFigure(gramsWithExtras(composed).likely)} g`,
      ...Object.fromEntries(figures),
    },
  }
}
