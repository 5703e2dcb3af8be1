import { photoNumbers } from '../core/analysis/by-photo.ts'
import type { Analysis } from '../core/analysis/document.ts'
import { kitchenNote } from '../core/analysis/kitchen-note.ts'
import type { Row } from '../core/analysis/row.ts'
import { personWithoutEnergy } from '../core/analysis/without-energy.ts'
import type { Assessment, Dot } from '../core/health/assessment.ts'
import { dayOf } from '../core/health/day/day-of.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { type Citation, type CitationId, citation } from '../core/health/rules/citations.ts'
import { sourceWithoutEnergy, tellsOfEnergy } from '../core/health/rules/of-energy.ts'
import { rulesVersion } from '../core/health/rules/rules-version.ts'
import type { ComposedItem } from '../core/nutrition/figures/composed-item.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../core/terms/nutrients.ts'
import { alertsInBrief, assessmentWords } from '../messages/assessment-words.ts'
import { checkedOnlyOfAll } from '../messages/checked-only-words.ts'
import { figureWords } from '../messages/figures.ts'
import { inReadersWords, nameInSentence } from '../messages/food-names.ts'
import { kitchenNoteWords } from '../messages/kitchen-note-words.ts'
import type { Messages } from '../messages/messages.ts'
import { factsInWords, isNamed, nameOf } from '../messages/people-in-words.ts'
import { decidingReason, explain } from '../messages/reasons.ts'
import { type FigureExplained, figuresExplained, figuresThatCount } from './figures-explained.ts'
import { numberedGroups, rowsFor } from './numbered-rows.ts'

export type HandoutOptions = {
  /** Whom the verdicts are for. */
  readonly people: readonly HealthProfile[]
  /** Whether the page says who they are and what they have. */
  readonly named: boolean
  readonly calories: boolean
  /** Items that are not printed, by id. */
  readonly leftOut?: ReadonlySet<string>
}

/** One line of the list. */
export type HandoutItem = {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly count: number
  readonly price?: string
  /** The photos that show it, from 1; empty where there is only one. */
  readonly photos: readonly number[]
  /** One per person, in their order. */
  readonly assessments: readonly Assessment[]
  /** What to ask about or what is in it, and why it is judged so. */
  readonly notes: readonly string[]
  /** One per column; empty where nobody knows. */
  readonly figures: readonly string[]
  /** To be read out: the verdicts of all, with names where there are several. */
  readonly words: string
}

export type HandoutGroup = {
  readonly dot: Dot
  readonly heading: string
  readonly items: readonly HandoutItem[]
}

/** A page to be handed on, in words; whoever draws it decides on nothing but looks. */
export type Handout = {
  /** Names and facts, one person a line; empty where the page is not to say. */
  readonly people: readonly string[]
  readonly groups: readonly HandoutGroup[]
  /** Which figures the list gives. */
  readonly columns: readonly string[]
  readonly figures: readonly FigureExplained[]
  readonly question: string
  /** That kitchens differ, where that matters to somebody. */
  readonly kitchen?: string
  readonly sources: readonly Citation[]
  readonly rules: string
  /** What is left out where only checked rules count. */
  readonly rulesNote?: string
}

/** A list with more columns of figures than these is too narrow for its words. */
const MOST_COLUMNS = 3

/** All that a hand-out or a print of the screen says, but for the actions, which take longer to find. */
export function composeHandout(
  messages: Messages,
  analysis: Pick<Analysis, 'photos'>,
  allRows: readonly Row[],
  options: HandoutOptions,
): Handout {
  const { people, named, calories, leftOut } = options
  const rows = inReadersWords(messages, rowsFor(allRows, people)).filter(({ id }) => !leftOut?.has(id))
  const nutrients = columnsFor(people, calories)
  const groups = numberedGroups(rows)
  const rulesNote = checkedOnlyOfAll(messages, people)
  const told = calories ? people : people.map(personWithoutEnergy)
  return {
    people: named ? told.map((person) => personWords(messages, person, people.length > 1)) : [],
    columns: nutrients.map((id) => messages.say(`health.nutrient.name.${id}`)),
    groups: groups.map(({ dot, rows: members }) => ({
      dot,
      heading: messages.say(`handout.group.${dot}`),
      items: members.map(({ number, row }) => ({
        id: row.id,
        number,
        name: row.name,
        count: row.composed.item.count,
        ...(row.composed.item.menu?.price && { price: row.composed.item.menu.price }),
        photos: photoNumbers(row.composed.item, analysis),
        assessments: row.assessments,
        notes: notesOf(messages, row, people, calories),
        figures: nutrients.map((id) => figureOf(messages, row, id)),
        words: wordsOf(messages, row, people),
      })),
    })),
    figures: people.length === 1 && people[0] ? figuresExplained(messages, rows, people[0], calories) : [],
    question: questionOf(messages, rows),
    ...kitchenOf(messages, rows, people),
    sources: sourcesOf(messages, rows, people, nutrients, calories),
    rules: rulesVersion(),
    ...(rulesNote && { rulesNote }),
  }
}

function kitchenOf(messages: Messages, rows: readonly Row[], people: readonly HealthProfile[]) {
  const concerns = kitchenNote(rows, people)
  // On paper nobody knows who "you" is.
  return concerns.length > 0 && { kitchen: kitchenNoteWords(messages, concerns, people.length > 1, 'anyone') }
}

/** The numbers under which a hand-out lists its items, by id: those on the photo are the same. */
export function numbersOf({ groups }: Handout): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(({ items }) => items.map(({ id, number }) => [id, number] as const)))
}

function personWords(messages: Messages, person: HealthProfile, several: boolean): string {
  const facts = factsInWords(messages, person, several || isNamed(messages, person) ? 'inSentence' : 'name')
  const name = nameOf(messages, person)
  if (facts === '') return name
  // Whoever has no name of their own is not to be told apart from anybody.
  return several || isNamed(messages, person) ? messages.say('health.person', { name, facts }) : facts
}

/** What decides for each of them by turns. */
function columnsFor(people: readonly HealthProfile[], calories: boolean): readonly NutrientId[] {
  const wanted = people.map((person) => figuresThatCount(person, calories))
  const byTurns = Array.from({ length: MOST_COLUMNS }, (_, turn) =>
    wanted.flatMap((list) => list[turn] ?? []),
  )
  const [first = [], ...others] = byTurns
  const chosen = [...(calories ? ['energy' as const] : []), ...first, ...others.flat()]
  return [...new Set(chosen)].slice(0, MOST_COLUMNS)
}

function figureOf(messages: Messages, { composed }: Row, id: NutrientId): string {
  const figure = composed.perServing[id]
  return figure && figure.source !== 'category'
    ? figureWords(messages, figure.estimate, NUTRIENT_UNITS[id])
    : ''
}

function notesOf(
  messages: Messages,
  row: Row,
  people: readonly HealthProfile[],
  calories: boolean,
): readonly string[] {
  const notes = row.assessments.flatMap((assessment, i) => {
    const brief = alertsInBrief(messages, assessment)
    const why = whyOf(messages, row, assessment, calories)
    const said = [brief && messages.say('health.assessment.sentence', { words: brief }), why]
    const person = people[i]
    return said
      .filter((sentence): sentence is string => sentence !== undefined && sentence !== '')
      .map((sentence) =>
        people.length > 1 && person
          ? messages.say('health.person', { name: nameOf(messages, person), facts: sentence })
          : sentence,
      )
  })
  return [...new Set(notes)]
}

/** Of what is good to choose nobody asks why, nor of what must not be eaten anyway. */
function whyOf(
  messages: Messages,
  { composed }: Row,
  assessment: Assessment,
  calories: boolean,
): string | undefined {
  if (assessment.dot === 'avoid' || assessment.dot === 'recommended') return undefined
  const why = decidingReason(explain(messages, composed, assessment), assessment)
  // A Nutri-Score is told with what made it, and that may be calories.
  const tells =
    why?.reason.isUntold || why?.reason.nutrient === 'energy' || why?.reason.nutriScore !== undefined
  return tells && !calories ? undefined : why?.sentence
}

function wordsOf(messages: Messages, { assessments }: Row, people: readonly HealthProfile[]): string {
  return messages.sentences(
    assessments.map((assessment, i) => {
      const words = assessmentWords(messages, assessment)
      const person = people[i]
      return people.length > 1 && person
        ? messages.say('health.person', { name: nameOf(messages, person), facts: words })
        : words
    }),
  )
}

/** "Which would you choose: the veggie burger or the bacon cheeseburger? Why?", where there is something to tell apart. */
function questionOf({ say }: Messages, rows: readonly Row[]): string {
  const groups = numberedGroups(rows)
  const good = groups.find(({ dot }) => dot === 'recommended')?.rows[0]
  const bad = groups.find(({ dot }) => dot === 'avoid' || dot === 'not-recommended')?.rows.at(-1)
  if (good && bad)
    return say('handout.teachBack.two', {
      a: nameInSentence(bad.row),
      b: nameInSentence(good.row),
    })
  const isMenu = rows.some(({ composed }) => composed.amount.basis === 'menu')
  return say(isMenu ? 'handout.teachBack.menu' : 'handout.teachBack.food')
}

function deciding(messages: Messages, composed: ComposedItem, assessment: Assessment): readonly CitationId[] {
  const reason = decidingReason(explain(messages, composed, assessment), assessment)
  return reason ? [reason.citation.id] : []
}

/** Whose rules decided what the page says, each once, by their makers. */
function sourcesOf(
  messages: Messages,
  rows: readonly Row[],
  people: readonly HealthProfile[],
  nutrients: readonly NutrientId[],
  calories: boolean,
): readonly Citation[] {
  const ids = new Set([
    ...people.flatMap((person) => nutrients.flatMap((id) => dayOf(person)[id]?.citation ?? [])),
    ...rows.flatMap(({ composed, assessments }) =>
      assessments.flatMap((assessment) => [
        ...assessment.alerts.map((alert) => alert.citation),
        ...deciding(messages, composed, assessment),
      ]),
    ),
  ])
  return [...ids]
    .map((id) => (calories ? citation(id) : sourceWithoutEnergy(citation(id))))
    .filter(({ title }) => calories || !tellsOfEnergy(title))
    .sort((a, b) => a.organisation.localeCompare(b.organisation) || a.year - b.year)
}
