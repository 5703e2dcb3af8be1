import type { Alert, Assessment, Dot } from '../core/health/assessment.ts'
import { shownScore } from '../core/health/verdict/verdict.ts'
import { nameOf, tellingOf } from './alerts.ts'
import { scoreWords } from './figures.ts'
import type { Messages } from './messages.ts'
import { listOfFew } from './open-questions.ts'

/** What a dot is called: "Avoid", "In moderation". */
export function dotWords({ say }: Messages, dot: Dot): string {
  return dot === 'avoid' || dot === 'ask-first'
    ? say(`health.advice.name.${dot}`)
    : say(`health.verdict.name.${dot}`)
}

/** What a dot means, in half a sentence. */
export function dotMeaning({ say }: Messages, dot: Dot): string {
  return dot === 'avoid' || dot === 'ask-first'
    ? say(`health.advice.meaning.${dot}`)
    : say(`health.verdict.meaning.${dot}`)
}

/** As in the list, where there is room for a few words only. */
const MOST_NAMES = 2

/** "Contains peanut", "Ask first about peanut", "Ask about milk, egg and 2 more"; nothing where nothing is to be done. */
export function alertsInBrief(messages: Messages, { alerts, advice }: Assessment): string | undefined {
  if (advice === 'none') return undefined
  const weightiest = alerts.filter((alert) => alert.advice === advice)
  const contained = weightiest.filter(({ finding }) => finding === 'contains')
  const told = contained.length > 0 ? contained : weightiest
  const kind = advice === 'avoid' ? (contained.length > 0 ? 'contains' : 'mayContain') : advice
  // What is hard to swallow is not something that it contains.
  const named = kind === 'contains' ? told.filter(({ trait }) => trait !== 'texture') : told
  if (named.length === 0) return messages.say('health.advice.brief.texture')
  return messages.say(`health.advice.brief.${kind}`, { names: namesOf(messages, named) })
}

function namesOf(messages: Messages, alerts: readonly Alert[]): string {
  return listOfFew(messages, namesOfEach(messages, alerts), MOST_NAMES)
}

function namesOfEach(messages: Messages, alerts: readonly Alert[]): readonly string[] {
  return [...new Set(tellingOf(alerts).map((alert) => nameOf(messages, alert)))]
}

/** What has to be asked about before this person eats it, each by its name. */
export function namesToAskAbout(messages: Messages, { alerts, advice }: Assessment): readonly string[] {
  return namesOfEach(
    messages,
    alerts.filter((alert) => alert.advice === advice),
  )
}

/**
 * What an item means for a person, to be read out: "In moderation, 52. Ask about peanut.", "Avoid. Contains milk.",
 * "Ask first about peanut. Recommended, 90."
 */
export function assessmentWords(messages: Messages, assessment: Assessment): string {
  return messages.sentences(
    [...assessmentParts(messages, assessment)].map((words) =>
      messages.say('health.assessment.sentence', { words }),
    ),
  )
}

function* assessmentParts(messages: Messages, assessment: Assessment): Generator<string> {
  const { advice } = assessment
  const brief = alertsInBrief(messages, assessment)
  if (advice === 'avoid') yield dotWords(messages, advice)
  if (brief && (advice === 'avoid' || advice === 'ask-first')) yield brief
  if (advice !== 'avoid') yield scoredVerdict(messages, assessment)
  if (brief && advice === 'ask') yield brief
}

/** "In moderation, 52", or the verdict alone where no number may be shown. */
function scoredVerdict(messages: Messages, assessment: Assessment): string {
  const verdict = dotWords(messages, assessment.verdict)
  const score = scoreInWords(messages, assessment)
  return score === undefined ? verdict : messages.say('health.assessment.scored', { verdict, score })
}

/** "52", or "41–63" where it is uncertain; nothing where no number may be shown. */
export function scoreInWords(messages: Messages, assessment: Assessment): string | undefined {
  const score = shownScore(assessment)
  return score ? scoreWords(messages, score, assessment.uncertain !== undefined) : undefined
}
