import type { FoodTable } from '../table/food.ts'
import { readTraits } from '../traits/trait-words.ts'
import { peerFigureSteps } from './peer-figures.ts'

/** Works out what judging needs of a table and of words, in steps: the first items of a photo would wait for all of it at once. */
export function* readySteps(foods: FoodTable): Generator<void, void> {
  yield* peerFigureSteps(foods)
  // The words are put together for the first name that is read, whichever it is.
  readTraits('')
  yield
  // So is what tells where a space is missing, for the first name with a word nobody knows.
  foods.match('unspaced')
  yield
}
