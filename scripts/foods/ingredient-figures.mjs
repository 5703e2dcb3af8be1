import { parse } from 'csv-parse/sync'

/**
 * The figures of ingredients, per 100 g.
 *
 * @typedef {{ readonly [nutrient: string]: number | undefined }} Figures Absent is unknown.
 */

const COLUMNS = {
  energy: 'energy_kcal',
  protein: 'protein_g',
  fat: 'fat_g',
  saturates: 'satfat_g',
  trans: 'transfat_g',
  carbs: 'carbs_g',
  sugars: 'sugars_g',
  fibre: 'fibre_g',
  sodium: 'sodium_mg',
  cholesterol: 'cholesterol_mg',
  potassium: 'potassium_mg',
  phosphorus: 'phosphorus_mg',
  vitaminK: 'vitaminK_ug',
  alcohol: 'alcohol_g',
  caffeine: 'caffeine_mg',
  calcium: 'calcium_mg',
}

/** The foods of the USDA's SR28 by their NDB number. */
export function usdaFigures(csv) {
  return new Map(parse(csv, { columns: true }).map((row) => [row.ndb, readRow(row)]))
}

function readRow(row) {
  const known = Object.entries(COLUMNS).flatMap(([nutrient, column]) =>
    row[column] === '' ? [] : [[nutrient, Number(row[column])]],
  )
  const figures = Object.fromEntries(known)
  return { ...impliedBy(figures), ...figures }
}

/** Blanks of SR28 that are 0 by what stands beside them: no fat has no trans fat, no starch no sugars; alcohol and caffeine are measured where they are. */
function impliedBy({ fat, carbs }) {
  return {
    alcohol: 0,
    caffeine: 0,
    ...(fat < 3 && { trans: 0 }),
    ...(carbs < 3 && { sugars: 0, fibre: 0 }),
  }
}

/**
 * Reads the table of ingredients' figures (`ingredient-figures.txt`, which explains its notation) and answers by name. Throws
 * on a name it lacks.
 */
export function figuresOfIngredients(table, usda) {
  const lines = table
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((part) => part.trim()))
  const written = new Map(lines.map(([name, source, tags = '']) => [name, { source, tags }]))
  const known = new Map()

  function figuresOf(name) {
    const found = known.get(name) ?? usda.get(name)
    if (found) return found
    const line = written.get(name)
    if (!line) throw new Error(`No figures for ${name}`)
    const figures = { ...mixed(line.source), ...tagged(line.tags) }
    known.set(name, figures)
    return figures
  }

  /** "11282", "onion" or "17035 60, 17047 40": shares in percent of the whole. */
  function mixed(source) {
    const parts = source.split(',').map((part) => {
      const [, name, percent = '100'] = /^(.*?)(?: (-?[\d.]+))?$/.exec(part.trim())
      return { figures: figuresOf(name), share: Number(percent) / 100 }
    })
    const nutrients = Object.keys(COLUMNS).concat('purines', 'oxalate', 'lactose')
    const sums = nutrients.map((nutrient) => [
      nutrient,
      parts.reduce((sum, { figures, share }) => sum + figures[nutrient] * share, 0),
    ])
    return Object.fromEntries(sums.filter(([, sum]) => !Number.isNaN(sum)))
  }
  return figuresOf
}

const TAGS = { pu: 'purines', ox: 'oxalate', la: 'lactose' }

/** "pu14 ox1 la0": mg, mg and g in 100 g. */
function tagged(tags) {
  const words = [...tags.matchAll(/([a-z]+)([\d.]+)/g)]
  return Object.fromEntries(words.map(([, tag, amount]) => [TAGS[tag], Number(amount)]))
}
