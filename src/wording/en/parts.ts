import type { Amount, AmountBasis } from '../../core/terms/amount.ts'
import type { FigureSource } from '../../core/terms/nutrients.ts'
import { joined } from './join.ts'

export const SOURCE_WORDS: Readonly<Record<FigureSource, string>> = {
  person: 'you',
  label: 'label',
  table: 'food table',
  model: "the model's estimate",
  category: 'foods like it',
}

export const CARD_WORDS = {
  perServing: 'Serving',
  per100g: '100 g',
  basisLabel: 'Figures for',
  modelView: "The model's view",
  modelViewForPerson: "The model's view, told who it is for",
  differs: 'Far from the verdict above. The verdict follows the stated rules, not the model.',
  sources: 'Where the figures come from',
  moreReasons: 'Every reason, with its source',
  unreviewed: 'not yet checked by a dietitian',
  matched: (food: string) => `Read as “${food}” in the food table.`,
  couldAlsoBe: (foods: readonly string[]) => `Could also be: ${foods.join(', ')}.`,
  hundredGrams: 'per 100 g',
  figure: 'Figure',
  from: 'From',
  range: 'range',
  close: 'Close',
  noFigure: '–',
  scoreOf: (score: string) => `Score ${score} of 100`,
  modelScore: (score: number) => `${Math.round(score)} of 100`,
  swaps: 'Try instead',
  swapsFor: (name: string) => `For ${name === 'You' ? 'you' : name}, try instead`,
  count: (count: number) => `×${count}`,
  seenBy: (seen: number, of: number) => `Seen by ${seen} of ${of} looks`,
} as const

const BASIS_WORDS: Readonly<Record<AmountBasis, string>> = {
  served: 'as seen',
  package: 'reference serving',
  menu: 'reference serving',
}

const SERVING_WORDS: Readonly<Record<Exclude<Amount['source'], 'seen'>, string>> = {
  person: 'set by you',
  label: 'serving on the label',
  reference: 'reference serving',
}

/** "10 g, reference serving". */
export function servingWords(grams: string, { basis, source }: Amount): string {
  const from = source === 'seen' ? BASIS_WORDS[basis] : SERVING_WORDS[source]
  return `${grams}, ${from}`
}

export const LIST_SORTS = ['verdict', 'score', 'name', 'place'] as const
export type ListSort = (typeof LIST_SORTS)[number]

export const LIST_WORDS = {
  label: 'Items in the photo',
  labelOfSeveral: 'Items in the photos',
  sortLabel: 'Sort by',
  sorts: { verdict: 'Verdict', score: 'Score', name: 'Name', place: 'Place' } satisfies Record<
    ListSort,
    string
  >,
  filterLabel: 'Show only',
  filterChip: (verdict: string, count: number) => `${verdict}, ${count}`,
  noneLeft: 'No item has this verdict.',
  showAll: 'Show all',
  otherSection: 'Other',
} as const

/** Where an item is, by the numbers of the photos it is in, ascending: "in photos 1 to 3 and 5". */
export function inPhotosWords(numbers: readonly number[]): string {
  return `in photo${numbers.length > 1 ? 's' : ''} ${joined(inRuns(numbers))}`
}

/** Three numbers or more in a row as one: "1 to 3". */
function inRuns(numbers: readonly number[]): readonly string[] {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.flatMap(([first, last]) => {
    if (last - first > 1) return [`${first} to ${last}`]
    return first === last ? [`${first}`] : [`${first}`, `${last}`]
  })
}

export const LEGEND_WORDS = {
  title: 'What the marks mean',
  uncertain: 'Broken ring',
  uncertainMeaning: 'Close call: a neighbouring verdict is possible',
} as const

export const EMBED_WORDS = {
  loading: 'Opening the report',
  noSource: 'No report is named. Give the element a src.',
  unreachable: 'The report could not be loaded.',
  unreadablePhoto: 'The photo in this report cannot be shown. The list below holds every item.',
  noPhoto: 'This report was saved without its photo. The list below holds every item.',
  withoutThis: 'This report was saved without this photo. The list below holds every item.',
  notAdvice: 'Estimates from a photo. Not medical advice.',
  photo: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'item' : 'items'}`,
  photos: (photos: number, count: number) => `${photos} photos: ${count} ${count === 1 ? 'item' : 'items'}`,
  strip: 'Photos',
  /** Around the number that is seen, for those who hear it: "Photo 1 of 3: lunch.jpg". */
  photoWord: 'Photo',
  ofPhotos: (count: number) => `of ${count}:`,
  summary: (count: number, people: string) => `${count} ${count === 1 ? 'item' : 'items'}, for ${people}`,
  unknownProfile: (ids: readonly string[]) => `Not known here: ${ids.join(', ')}. No verdicts are shown.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
} as const
