import type { Assessment } from '../../core/health/assessment.ts'
import { type DecidingFigure, decidingFigures } from '../../core/health/deciding-figures.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { NUTRIENT_UNITS, type NutrientId, type SourcedComposition } from '../../core/terms/nutrients.ts'
import { ofWhoseDay, type Reading } from '../../messages/day-words.ts'
import { extraWords } from '../../messages/extra-words.ts'
import { aboutFigure, gramsWords, isVeryUnsure, leadingFigure } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { portionWords } from '../../messages/serving-words.ts'
import { DayBars } from '../day-bars.tsx'
import { CardDay } from './card-day.tsx'
import { CardPieces } from './card-pieces.tsx'

export type PerBasis = 'serving' | '100g'

/** What a card shows of every food at a glance; everything else is under its sources. */
const AT_A_GLANCE = ['energy', 'carbs', 'protein', 'fat'] as const satisfies readonly NutrientId[]

function atAGlance({ untold = [] }: ComposedItem): readonly NutrientId[] {
  return AT_A_GLANCE.filter((id) => !untold.includes(id))
}

/** One person, and what the item means for them. */
export type Judged = { readonly person: HealthProfile; readonly assessment: Assessment }

export type CardFiguresProps = {
  readonly composed: ComposedItem
  /** Where the card is one person's: the figures that decide for them come first, as shares of their day. */
  readonly judged?: Judged | undefined
  readonly self: Reading
  readonly basis: PerBasis
  readonly onBasis?: ((basis: PerBasis) => void) | undefined
  readonly onAge?: ((personId: string, age: number) => void) | undefined
}

/** The figures that decide for this person, the others at a glance, and how much of the food they are for. */
export function CardFigures({ composed, judged, self, basis, onBasis, onAge }: CardFiguresProps) {
  const messages = useMessages()
  const { say } = messages
  const figures = basis === 'serving' ? composed.perServing : composed.per100g
  const anyKnown = AT_A_GLANCE.some((id) => composed.per100g[id])
  const deciding = judged ? decidingOf(composed, judged, basis) : []
  const others = atAGlance(composed).filter((id) => !deciding.some(({ nutrient }) => nutrient === id))
  return (
    <section className="pl-figures">
      {judged && deciding.length > 0 && (
        <DayBars figures={deciding} of={ofWhoseDay(messages, judged.person, self)} />
      )}
      {anyKnown && others.length > 0 && (
        <dl className="pl-glance">
          {others.map((id) => (
            <div key={id} data-nutrient={id}>
              <dt>{say(`health.nutrient.name.${id}`)}</dt>
              <dd>{glance(messages, id, figures[id])}</dd>
            </div>
          ))}
        </dl>
      )}
      {basis === 'serving' && <CardPieces composed={composed} />}
      {(anyKnown || composed.amount.source !== 'reference') && (
        <div className="pl-basis">
          <p>
            {basis === 'serving' || !anyKnown
              ? servingWords(messages, composed)
              : say('viewer.card.hundredGrams')}
          </p>
          {onBasis && anyKnown && <BasisSwitch basis={basis} onBasis={onBasis} />}
        </div>
      )}
      <VeryUnsure figures={figures} shown={[...deciding.map(({ nutrient }) => nutrient), ...others]} />
      <InIt composed={composed} />
      {judged && (
        <CardDay person={judged.person} hidesEnergy={composed.untold?.includes('energy')} onAge={onAge} />
      )}
    </section>
  )
}

type VeryUnsureProps = {
  readonly figures: SourcedComposition
  readonly shown: readonly NutrientId[]
}

/** Names the figures of which no likely one may be told. */
function VeryUnsure({ figures, shown }: VeryUnsureProps) {
  const { say, list } = useMessages()
  const unsure = shown.filter((id) => {
    const figure = figures[id]
    return figure && isVeryUnsure(figure.estimate, NUTRIENT_UNITS[id])
  })
  if (unsure.length === 0) return null
  const names = list(unsure.map((id) => say(`health.nutrient.inSentence.${id}`)))
  return <p className="pl-in-it">{say('viewer.card.veryUnsure', { figures: names })}</p>
}

/** What the person said is in it, unseen. */
function InIt({ composed: { extras = [] } }: { readonly composed: ComposedItem }) {
  const messages = useMessages()
  const { say, list } = messages
  if (extras.length === 0) return null
  const words = list(extras.map(({ id, times }) => extraWords(messages, id, times)))
  return <p className="pl-in-it">{say('viewer.card.extras', { extras: words })}</p>
}

/** Where nothing of all four is known there is nothing to hold against a day. */
export function decidingOf(
  composed: ComposedItem,
  { person, assessment }: Judged,
  basis: PerBasis,
): readonly DecidingFigure[] {
  const figures = basis === 'serving' ? composed.perServing : composed.per100g
  const deciding = decidingFigures(composed, person, assessment).map(({ nutrient, day }): DecidingFigure => {
    const amount = figures[nutrient]?.estimate
    return { nutrient, ...(amount && { amount }), ...(day !== undefined && { day }) }
  })
  return deciding.some(({ amount }) => amount) ? deciding : []
}

/** The four figures of a serving that say most at a glance: those that decide for this person, or else what is told of every food. */
export function glanceFigures(
  composed: ComposedItem,
  judged: Judged | undefined,
): readonly Pick<DecidingFigure, 'nutrient' | 'amount'>[] {
  const deciding = judged ? decidingOf(composed, judged, 'serving') : []
  if (deciding.length > 0) return deciding
  return atAGlance(composed).map((nutrient) => {
    const amount = composed.perServing[nutrient]?.estimate
    return { nutrient, ...(amount && { amount }) }
  })
}

/** "1 cup, 244 g"; "about 150 g, as seen". */
function servingWords(messages: Messages, composed: ComposedItem): string {
  const { basis, source, servingGrams } = composed.amount
  const words =
    source === 'seen' ? aboutFigure(messages, servingGrams, 'g') : portionWords(messages, composed)
  // Household words say already that it is a usual serving.
  if (source === 'reference' && words !== gramsWords(messages, servingGrams)) return words
  return messages.say(`viewer.card.serving.${source === 'seen' ? basis : source}`, { grams: words })
}

function glance(messages: Messages, id: NutrientId, figure: ComposedItem['per100g'][NutrientId]) {
  if (!figure) return messages.say('viewer.card.noFigure')
  return leadingFigure(messages, id, figure.estimate)
}

function BasisSwitch({ basis, onBasis }: { basis: PerBasis; onBasis: (basis: PerBasis) => void }) {
  const { say } = useMessages()
  const choices = [
    ['serving', say('viewer.card.perServing')],
    ['100g', say('viewer.card.per100g')],
  ] as const
  return (
    <fieldset className="pl-switch" aria-label={say('viewer.card.basis')}>
      {choices.map(([value, word]) => (
        <button key={value} type="button" aria-pressed={basis === value} onClick={() => onBasis(value)}>
          {word}
        </button>
      ))}
    </fieldset>
  )
}
