import { describe, expect, it } from 'vitest'
import { select } from '../../src/core/analysis/select.ts'
import { CONDITION_IDS, type HealthProfile } from '../../src/core/health/profile.ts'
import { rulesVersion } from '../../src/core/health/rules/rules-version.ts'
import { atOnce } from '../../src/core/util/yield-to-main.ts'
import { readingGrade } from '../../src/evaluate/rubric.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { actionSteps } from '../../src/handout/actions.ts'
import { composeHandout, type HandoutOptions, numbersOf } from '../../src/handout/handout.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { analysisOf } from '../support/handed-on.ts'
import { english, englishCatalogues } from '../support/messages.ts'
import { ANYONE } from '../support/people.ts'

const foods = foodTable()
const FRIDGE = [
  'milk',
  'butter',
  'cola',
  'apple',
  'broccoli',
  'bacon',
  'salmon',
  'peanut butter',
  'mystery stew',
]

function handout(labels: readonly string[], person: HealthProfile, options: Partial<HandoutOptions> = {}) {
  const analysis = analysisOf(labels)
  const rows = select(analysis, [person], foods, foodJudge)
  return composeHandout(english, analysis, rows, {
    people: [person],
    named: false,
    calories: true,
    ...options,
  })
}

const items = ({ groups }: ReturnType<typeof handout>) => groups.flatMap((group) => group.items)

describe('a hand-out', () => {
  const ada: HealthProfile = {
    ...ANYONE,
    name: 'Ada',
    conditions: ['high-cholesterol'],
    allergies: ['peanut'],
  }

  it('should hold every item once, numbered from 1 as it is read, the best first', () => {
    const made = handout(FRIDGE, ada)
    expect(items(made).map(({ number }) => number)).toEqual(FRIDGE.map((_, i) => i + 1))
    expect(
      items(made)
        .map(({ name }) => name.toLowerCase())
        .sort(),
    ).toEqual([...FRIDGE].sort())
    expect(made.groups[0]?.heading).toBe('Good to choose')
    expect(made.groups.at(-1)?.items.map(({ name }) => name)).toEqual(['Mystery stew'])
    expect(numbersOf(made).get(items(made)[3]?.id ?? '')).toBe(4)
  })

  it('should leave out what is not wanted, and number the rest anew', () => {
    const all = handout(FRIDGE, ada)
    const [first] = items(all)
    const made = handout(FRIDGE, ada, { leftOut: new Set([first?.id ?? '']) })
    expect(items(made)).toHaveLength(FRIDGE.length - 1)
    expect(items(made)[0]).toMatchObject({ number: 1, name: items(all)[1]?.name })
  })

  it('should name the person and what they have only where asked to', () => {
    expect(handout(FRIDGE, ada).people).toEqual([])
    expect(handout(FRIDGE, ada, { named: true }).people).toEqual(['Ada: high cholesterol, peanut allergy'])
  })

  it('should say nothing of calories where they are not wanted', () => {
    const made = handout(FRIDGE, ANYONE, { calories: false })
    expect(made.columns).not.toContain('Calories')
    expect(JSON.stringify([made.figures, items(made).map(({ figures }) => figures)])).not.toMatch(
      /kcal|Calories/,
    )
    expect(handout(FRIDGE, ANYONE).columns).toContain('Calories')
  })

  it('should explain each figure with what has most of it here', () => {
    const [saturates] = handout(FRIDGE, ada).figures
    expect(saturates?.sentences.join(' ')).toMatch(
      /Too much is bad for the heart\. Stay below 13 g a day\. Here the \w+/,
    )
  })

  it('should ask which of two one would choose, the worse first', () => {
    expect(handout(['apple', 'bacon'], ada).question).toBe(
      'Which would you choose: the bacon or the apple? Why?',
    )
    expect(handout(['apple'], ada).question).toBe('Which of these would you eat, and why?')
  })

  it('should name its sources and the state of the rules', () => {
    const made = handout(FRIDGE, ada)
    expect(made.sources.length).toBeGreaterThan(2)
    expect(new Set(made.sources.map(({ id }) => id)).size).toBe(made.sources.length)
    expect(made.rules).toBe(rulesVersion())
    expect(made.rules).toMatch(/^[0-9a-f]{8}$/)
  })

  it.each(CONDITION_IDS.filter((id) => id !== 'general'))(
    'should be read by a sixth-grader with %s',
    (id) => {
      const person: HealthProfile = { ...ANYONE, conditions: [id], allergies: ['peanut'] }
      const made = handout(FRIDGE, person)
      const rows = select(analysisOf(FRIDGE), [person], foods, foodJudge)
      const text = [
        ...atOnce(actionSteps(english, rows, [person], foods)),
        ...made.figures.flatMap(({ sentences }) => sentences),
        ...made.groups.map(({ heading }) => `${heading}.`),
        english.say('handout.photo.caption'),
        made.question,
      ].join(' ')
      expect(readingGrade(text)).toBeLessThanOrEqual(6)
    },
  )

  it('should never say "safe"', () => {
    const said = JSON.stringify(englishCatalogues['../../src/messages/en/handout.json'])
    expect(said).toContain('Do this')
    expect(said).not.toMatch(/\bsafe/i)
  })
})
