import type { Reason } from '../../core/health/assessment.ts'
import type { NutriScorePoints } from '../../core/nutrition/nutri-score/nutri-score.ts'
import { joined } from './join.ts'

const COMPONENT_WORDS: Readonly<Record<keyof NutriScorePoints, string>> = {
  energy: 'calories',
  sugars: 'sugar',
  saturates: 'saturated fat',
  salt: 'salt',
  sweeteners: 'sweeteners',
  protein: 'protein',
  fibre: 'fibre',
  fruitVeg: 'fruit and vegetables',
}
const AGAINST = ['energy', 'sugars', 'saturates', 'salt', 'sweeteners'] as const
const FOR = ['fruitVeg', 'fibre', 'protein'] as const

/** "Nutri-Score D, for its saturated fat and salt, despite its protein." */
export function nutriScoreSentence({ grade, points }: NonNullable<Reason['nutriScore']>): string {
  const against = most(points, AGAINST)
  const inFavour = most(points, FOR)
  const good = grade <= 'b'
  const [because, despite] = good ? [inFavour, against] : [against, inFavour]
  const letter = `Nutri-Score ${grade.toUpperCase()}`
  if (because) return `${letter}, for its ${because}${despite ? `, despite its ${despite}` : ''}.`
  if (despite) return `${letter}, despite its ${despite}.`
  return `${letter}, with little in it to count for or against.`
}

function most(points: NutriScorePoints, components: readonly (keyof NutriScorePoints)[]): string {
  const weighty = components
    .filter((component) => points[component] > 0)
    .sort((a, b) => points[b] - points[a])
    .slice(0, 2)
  return joined(weighty.map((component) => COMPONENT_WORDS[component]))
}
