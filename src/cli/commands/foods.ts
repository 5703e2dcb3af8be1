import { knownFigures } from '../../core/nutrition/figures/peer-figures.ts'
import { searchFoods } from '../../core/nutrition/match/search-foods.ts'
import type { Food, Statement } from '../../core/nutrition/table/food.ts'
import { exactly } from '../../core/terms/estimate.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import type { TraitId } from '../../core/terms/traits.ts'
import { foodTable, foodTableTexts } from '../../food-data/node.ts'
import { figureWords } from '../../messages/figures.ts'
import { foodWords, readersName } from '../../messages/food-names.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { shortened } from '../options/misuse.ts'
import { textTable } from '../output/table.ts'

/** `dishlight foods search`: foods of the table by what is typed of a name, in any language the reader has. */
export function searchTable(messages: Messages, typed: string, json: true | undefined): void {
  const { say } = messages
  const { found, isNear } = searchFoods(foodTable(), typed, ({ id }) => readersName(messages, id))
  if (found.length === 0) throw unusable(say('cli.score.unknownFood', { name: shortened(typed) }))
  if (json) {
    const foods = found.map(({ food: { id, name }, alias }) => ({ id, name, ...(alias && { alias }) }))
    process.stdout.write(`${JSON.stringify({ exact: !isNear, foods }, null, 1)}\n`)
    return
  }
  if (isNear) process.stderr.write(`${say('cli.score.unknownFood', { name: shortened(typed) })}\n`)
  const header = (['id', 'name', 'alias'] as const).map((column) => say(`cli.column.${column}`))
  const rows = found.map(({ food, alias = '' }) => [food.id, foodWords(messages, food), alias])
  process.stdout.write(`${textTable(header, rows)}\n`)
}

/** `dishlight foods show`: all that the table says of a food, by its id or its name. */
export function showFood(messages: Messages, named: string, json: true | undefined): void {
  const { say } = messages
  const table = foodTable()
  const food = table.foods.find(({ id }) => id === named) ?? table.match(named)[0]?.food
  if (!food) throw unusable(say('cli.score.unknownFood', { name: shortened(named) }))
  const text = json ? JSON.stringify({ ...food, source: sourceOf(food) }, null, 1) : foodSheet(messages, food)
  process.stdout.write(`${text}\n`)
}

function foodSheet(messages: Messages, food: Food): string {
  const { say, list, unit } = messages
  const { id, synonyms, referenceServingGrams, portion } = food
  const grams = unit(referenceServingGrams, 'gram')
  const figures = knownFigures(food)
  const rows = NUTRIENT_IDS.flatMap((nutrient) => {
    const value = figures[nutrient]
    if (value === undefined) return []
    const words = figureWords(messages, exactly(value), NUTRIENT_UNITS[nutrient])
    return [[say(`health.nutrient.name.${nutrient}`), words]]
  })
  const stated = (what: Statement) => {
    const all = { ...food.allergens, ...food.traits } as { readonly [T in TraitId]?: Statement }
    const names = (Object.keys(all) as TraitId[])
      .filter((trait) => all[trait] === what)
      .map((trait) => say(`health.trait.${trait}`))
    return names.length > 0 ? [say(`cli.foods.${what}`, { names: list(names, 'none') })] : []
  }
  return [
    `${foodWords(messages, food)} (${id})`,
    ...(synonyms.length > 0 ? [say('cli.foods.synonyms', { names: list(synonyms, 'none') })] : []),
    say('cli.score.serving', { grams: portion ? say('health.portion', { portion, grams }) : grams }),
    '',
    textTable(['', say('cli.column.hundredGrams')], rows, [1]),
    '',
    ...stated('contains'),
    ...stated('may-contain'),
    ...stated('none'),
    say('cli.foods.unstated'),
    say(`cli.foods.source.${sourceOf(food)}`),
  ].join('\n')
}

/** The file a row stands in says where it is from: those of the USDA have one of their own. */
function sourceOf({ id }: Food): 'usda' | 'checked' {
  const [, , usda = ''] = foodTableTexts()
  return usda.startsWith(`${id}|`) || usda.includes(`\n${id}|`) ? 'usda' : 'checked'
}
