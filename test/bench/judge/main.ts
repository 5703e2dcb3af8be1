import { assess } from '../../../src/core/health/assess.ts'
import {
  ALLERGY_IDS,
  CONDITION_IDS,
  DIET_IDS,
  type HealthProfile,
  MEDICINE_IDS,
} from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/compose.ts'
import type { ComposedItem } from '../../../src/core/nutrition/composed.ts'
import { foodTable } from '../../../src/core/nutrition/food-table.ts'
import { NAMED } from '../../core/nutrition/phrases/named.ts'
import { NAMELESS } from '../../core/nutrition/phrases/nameless.ts'
import { named } from '../../support/composed.ts'

/** The project's labelled phrases, without what each is said to mean. */
export const PHRASES: readonly string[] = `${NAMED}\n${NAMELESS}`
  .split('\n')
  .map((line) => line.split(' > ')[0]?.trim() ?? '')
  .filter((phrase) => phrase !== '')

const ANYONE: HealthProfile = { id: 'g', name: 'Anyone', conditions: [], allergies: [] }
const PROFILES: Readonly<Record<string, HealthProfile>> = {
  general: ANYONE,
  'high-cholesterol': { ...ANYONE, id: 'c', conditions: ['high-cholesterol'] },
  'peanut allergy, warfarin, vegetarian': {
    ...ANYONE,
    id: 'a',
    allergies: ['peanut'],
    medicines: ['warfarin'],
    diets: ['vegetarian'],
  },
  everything: {
    id: 'e',
    name: 'Everything',
    conditions: CONDITION_IDS.filter((id) => id !== 'general'),
    allergies: ALLERGY_IDS,
    diets: DIET_IDS,
    medicines: MEDICINE_IDS,
  },
}

/** Times of judging `count` items, none of them judged before, one profile at a time; the median of `runs`, ms of processor time. */
export function timeJudging(count: number, runs: number): Readonly<Record<string, number>> {
  const times = Object.entries(PROFILES).map(([name, profile]) => {
    const each = Array.from({ length: runs + 1 }, (_, run) => {
      const items = differentItems(count, run)
      return processorTime(() => {
        for (const item of items) assess(item, profile)
      })
    })
    // The first run warms the machine's caches up.
    return [name, median(each.slice(1))] as const
  })
  return Object.fromEntries(times)
}

/** Times of reading names, ms of processor time each: the median over `runs` of the whole list. */
export function timeMatching(phrases: readonly string[], runs: number): number {
  const foods = foodTable()
  const each = Array.from({ length: runs }, () => {
    const all = processorTime(() => {
      for (const phrase of phrases) foods.match(phrase)
    })
    return all / phrases.length
  })
  return median(each)
}

/** ms of processor time: what else the machine is at does not count. */
function processorTime(work: () => void): number {
  globalThis.gc?.()
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Foods of the table in servings of every size: each an object of its own, with figures of its own. */
function differentItems(count: number, run: number): readonly ComposedItem[] {
  const table = foodTable()
  const { foods } = table
  return Array.from({ length: count }, (_, i) => {
    const food = foods[i % foods.length]
    const servingGrams = 10 + Math.floor(i / foods.length) * 15 + run
    return compose(named(food?.name ?? '', { corrected: { added: 0, servingGrams } }), table)
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
