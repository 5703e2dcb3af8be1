import type { StatedConditionId } from '../core/health/profile.ts'
import { type Context, type Decision, NOTHING, SHOW, stated } from './decision.ts'
import type { Fact } from './facts.ts'
import type { Item } from './items.ts'
import { numberOf } from './words.ts'

type Level = 'high' | 'fine' | 'low' | 'ask' | 'unsure'

/** Borderline high or high from here on: NCEP ATP III in mg/dL; the same limits as laboratories round them, mmol/L. */
const CHOLESTEROL = {
  total: { mgPerDl: 200, mmolPerL: 5.2 },
  ldl: { mgPerDl: 130, mmolPerL: 3.4 },
  triglycerides: { mgPerDl: 150, mmolPerL: 1.7 },
} as const
/** What such a value in blood can be: other numbers are ages, years or amounts. */
const PLAUSIBLE = { mgPerDl: { min: 20, max: 2000 }, mmolPerL: { min: 0.5, max: 20 } } as const

/** mmHg. High: ESC 2024 and WHO. Fine: also below what the American guideline calls high; between the two, guidelines differ. */
const BLOOD_PRESSURE = {
  plausible: { systolic: [70, 260], diastolic: [40, 160] },
  highFrom: { systolic: 140, diastolic: 90 },
  fineBelow: { systolic: 130, diastolic: 81 },
} as const

/** HbA1c, %: ADA. */
const A1C = { diabetes: 6.5, prediabetes: 5.7, most: 20 } as const

/** What a measure states: its condition where it is too high (iron: too low), by a word or by a figure. */
export function decideMeasure(item: Item, context: Context): Decision {
  const id = (item.ids[0] ?? '') as StatedConditionId
  const fact: Fact = { kind: 'condition', id }
  const { frame } = context
  if (frame.mood === 'liking' || frame.mood === 'wish' || frame.mood === 'family') return SHOW
  const level = levelOf(item, id, context)
  if (level === 'unsure' || level === 'low') return SHOW
  if (level === 'ask') return { how: 'ask', choices: [[fact]] }
  if (level === 'fine') return frame.mood === 'maybe' ? SHOW : NOTHING
  const plain = { ...context, frame: { ...frame, denial: undefined, isHalfDenied: frame.isHalfDenied } }
  return stated(plain, item, [fact])
}

function levelOf(
  item: Item,
  id: StatedConditionId,
  { segment: { items, joint }, at, frame }: Context,
): Level {
  const figure = levelOfFigure(item, id, items, at)
  if (figure) return figure
  const words = items.flatMap(({ kind }) =>
    kind === 'high' || kind === 'low' || kind === 'fine' ? [kind] : [],
  )
  const [word] = words
  const isDenied = frame.denial !== undefined || items.some(({ kind }, i) => i > at && kind === 'not')
  if (id === 'iron-deficiency')
    return word === 'low' ? (isDenied ? 'fine' : 'high') : word === 'fine' || isDenied ? 'fine' : 'unsure'
  // "Sugar is normal, cholesterol isn't"
  const isAnswer = word === undefined && /nt$/.test(items.at(-1)?.plain ?? '') && joint !== 'start'
  if (isAnswer) return 'ask'
  if (isDenied) return word === 'fine' || word === 'low' ? 'high' : 'fine'
  if (words.includes('high')) return 'high'
  // Low cholesterol is fine, low pressure and low sugar are other problems; "low-cholesterol food" says nothing of a person.
  if (word === 'low')
    return id === 'high-cholesterol' || id === 'high-triglycerides' ? lowLipids(items, at) : 'low'
  if (word === 'fine') return 'fine'
  // "She has the pressure"
  if (item.plain === 'pressure')
    return items[at - 1]?.kind === 'the' && at === items.length - 1 ? 'ask' : 'unsure'
  // "I check my blood pressure" does not say that it is too high.
  const isWatched = items.some(({ plain }) => WATCHED.test(plain))
  return isWatched || id === 'type-2-diabetes' || id === 'gout' ? 'ask' : 'high'
}

const WATCHED = /^(?:check|monitor|watch|track|control|measur|keep|try|manag|test)/

function lowLipids(items: readonly Item[], at: number): Level {
  const isSaid = items.some(({ plain }, i) => i > at && /^(?:is|are)$/.test(plain))
  const isWish = items.some(({ plain }) =>
    /^(?:need|want|try|trying|keep|get|food|diet|eat|product)/.test(plain),
  )
  return isSaid && !isWish ? 'fine' : 'unsure'
}

function levelOfFigure(
  item: Item,
  id: StatedConditionId,
  items: readonly Item[],
  at: number,
): Level | undefined {
  const next = items.findIndex(({ kind }, i) => i > at && kind === 'measure')
  const own = items.slice(at + 1, next < 0 ? undefined : next)
  const value = own.find(({ kind }) => kind === 'number' || kind === 'ratio')
  if (!value) return undefined
  if (id === 'hypertension') return pressure(value.plain.split('/').map(numberOf))
  if (id !== 'high-cholesterol' && id !== 'high-triglycerides') return 'unsure'
  const isLdl = /\bldl\b|\bbad\b/.test(item.plain)
  const limits = CHOLESTEROL[id === 'high-triglycerides' ? 'triglycerides' : isLdl ? 'ldl' : 'total']
  const number = value.value ?? -1
  const unit = number < PLAUSIBLE.mgPerDl.min ? 'mmolPerL' : 'mgPerDl'
  if (number < PLAUSIBLE[unit].min || number > PLAUSIBLE[unit].max) return 'unsure'
  return number >= limits[unit] ? 'high' : 'fine'
}

/** Of "150/95", or of the upper figure alone. */
function pressure([systolic = 0, diastolic]: readonly number[]): Level {
  const { plausible, highFrom, fineBelow } = BLOOD_PRESSURE
  if (systolic < plausible.systolic[0] || systolic > plausible.systolic[1]) return 'unsure'
  if (diastolic !== undefined && (diastolic < plausible.diastolic[0] || diastolic > plausible.diastolic[1]))
    return 'unsure'
  if (systolic >= highFrom.systolic || (diastolic ?? 0) >= highFrom.diastolic) return 'high'
  return systolic < fineBelow.systolic && (diastolic ?? 0) < fineBelow.diastolic ? 'fine' : 'unsure'
}

/** "A1c 8.2": one value makes no diagnosis, so it is asked about. */
export function decideLab({ segment: { items }, at, frame }: Context): Decision {
  const value = items.slice(at + 1).find(({ kind }) => kind === 'number')?.value ?? 0
  if (value < A1C.prediabetes || value > A1C.most || frame.mood === 'family') return SHOW
  const id = value >= A1C.diabetes ? 'type-2-diabetes' : 'prediabetes'
  return { how: 'ask', choices: [[{ kind: 'condition', id }]] }
}
