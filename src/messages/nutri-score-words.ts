import type { Reason } from '../core/health/assessment.ts'
import type { NutriScorePoints } from '../core/nutrition/nutri-score/nutri-score.ts'
import type { Messages } from './messages.ts'

const AGAINST = ['energy', 'sugars', 'saturates', 'salt', 'sweeteners'] as const
const FOR = ['fruitVeg', 'fibre', 'protein'] as const

/** "Nutri-Score D, for its saturated fat and salt, despite its protein." */
export function nutriScoreSentence(
  messages: Messages,
  { grade, points }: NonNullable<Reason['nutriScore']>,
): string {
  const against = most(messages, points, AGAINST)
  const inFavour = most(messages, points, FOR)
  const good = grade <= 'b'
  const [because, despite] = good ? [inFavour, against] : [against, inFavour]
  const why = because ? (despite ? 'both' : 'because') : despite ? 'despite' : 'neither'
  return messages.say('reasons.nutriScore', { why, grade: grade.toUpperCase(), because, despite })
}

function most(
  messages: Messages,
  points: NutriScorePoints,
  components: readonly (keyof NutriScorePoints)[],
): string {
  const weighty = components
    .filter((component) => points[component] > 0)
    .sort((a, b) => points[b] - points[a])
    .slice(0, 2)
  return messages.list(weighty.map((component) => messages.say(`reasons.nutriScorePart.${component}`)))
}
