// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { ItemCard, type ItemCardProps } from '../../../src/viewer/card/item-card.tsx'
import { named } from '../../support/composed.ts'
import { renderWithMessages } from '../../support/render-with-messages.tsx'
import { assessment, figure, row } from '../../support/rows.ts'

const anyone: HealthProfile = { id: 'general', name: 'Anyone', conditions: [], allergies: [] }
const kidneys: HealthProfile = { ...anyone, conditions: ['kidney-disease'] }
const diabetic: HealthProfile = { ...anyone, conditions: ['type-2-diabetes'] }
const child: HealthProfile = { ...anyone, id: 'child', name: 'Mia', child: true }

const foods = foodTable()

function card(label: string, profiles: readonly HealthProfile[], more: Partial<ItemCardProps> = {}) {
  const composed = compose(named(label), foods)
  const assessments = profiles.map((profile) => assess(composed, profile))
  const shown = { id: label, name: label, composed, assessments }
  return <ItemCard row={shown} profiles={profiles} perBasis="serving" {...more} />
}

/** Each figure's name with all that is read out of it. */
const figures = () =>
  screen.getAllByRole('term').map((term) => {
    const line = term.closest('div')
    return [...(line?.children ?? [])].map((part) => part.textContent?.trim()).join(' ')
  })

describe('the figures of a card', () => {
  it('should begin with those that decide, each with its share of the day', () => {
    const shown = row({
      perServing: { potassium: figure(420), protein: figure(1.5), energy: figure(105) },
      per100g: { potassium: figure(360), protein: figure(1.3), energy: figure(90) },
    })
    renderWithMessages(<ItemCard row={shown} profiles={[kidneys]} perBasis="serving" />)
    expect(figures()).toEqual([
      'Potassium 420 mg 21% of your day',
      'Phosphorus not known',
      'Sodium not known',
      'Protein 1.5 g 3% of your day',
      'Calories 105 kcal',
      'Carbs –',
      'Fat –',
    ])
  })

  it('should hold 100 g against the day where the card is for 100 g', () => {
    const shown = row({ perServing: { potassium: figure(420) }, per100g: { potassium: figure(300) } })
    renderWithMessages(<ItemCard row={shown} profiles={[kidneys]} perBasis="100g" />)
    expect(figures()[0]).toBe('Potassium 300 mg 15% of your day')
  })

  it.each([anyone, kidneys, diabetic])('should name no figure twice: %#', (person) => {
    renderWithMessages(card('banana', [person]))
    const names = screen.getAllByRole('term').map((term) => term.textContent)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['Calories', 'Carbs', 'Protein']))
  })

  it('should show a bar as long as the share, its sure part apart from what may be', () => {
    const shown = row({
      perServing: { potassium: figure({ min: 500, likely: 1000, max: 3000 }) },
      per100g: { potassium: figure(300) },
    })
    renderWithMessages(<ItemCard row={shown} profiles={[kidneys]} perBasis="serving" />)
    const widths = [...document.querySelectorAll<HTMLElement>('.pl-bar > span')].map(
      ({ style }) => style.width,
    )
    expect(widths).toEqual(['100%', '25%'])
    expect(screen.getByText('25 to 150%')).toBeInTheDocument()
  })

  it('should hold nothing against a day where nothing is known', () => {
    renderWithMessages(
      <ItemCard
        row={row({ assessments: [assessment('unknown')] })}
        profiles={[kidneys]}
        perBasis="serving"
      />,
    )
    expect(screen.queryAllByRole('term')).toEqual([])
  })

  it('should say about how much it is, and the range only where nothing narrower is honest', () => {
    const energy = figure({ min: 190, likely: 240, max: 300 })
    const carbs = figure({ min: 0, likely: 20, max: 61 })
    const shown = row({ perServing: { energy, carbs }, per100g: { energy, carbs } })
    renderWithMessages(<ItemCard row={shown} profiles={[anyone, diabetic]} perBasis="serving" />)
    expect(figures()).toEqual([
      'Calories about 240 kcal 12% of a day',
      'Saturated fat not known',
      'Sugars not known',
      'Sodium not known',
      'Carbs 0 to 61 g',
      'Protein –',
      'Fat –',
    ])
    expect(screen.getByText('Very unsure: carbs.')).toBeInTheDocument()
    expect(screen.getByText('190–300 kcal')).toBeInTheDocument()
  })

  it('should say what the person put into it, and of several in packs that the figures are for one', () => {
    const seen = { id: 'a', label: 'Yogurt', region: { kind: 'whole-photo' as const }, count: 6 }
    const corrected = {
      extras: [
        { id: 'sugar' as const, times: 2 },
        { id: 'salt' as const, times: 1 },
      ],
    }
    const composed = compose(named('Yogurt', { sightings: [seen], count: 6, corrected }), foods)
    const shown = { ...row({}), composed, assessments: [assess(composed, anyone)] }
    renderWithMessages(<ItemCard row={shown} profiles={[anyone]} perBasis="serving" />)
    expect(screen.getByText('With 2 tsp sugar and ¼ tsp salt, as you said.')).toBeInTheDocument()
    expect(screen.getByText(/^For one of 6\. Together about \d+ kcal\.$/)).toBeInTheDocument()
  })

  it('should say of several that are served that the figures are for all of them, and what one has', () => {
    const served = { grams: { min: 280, likely: 280, max: 280 }, basis: 'served' as const }
    const seen = {
      id: 'a',
      label: 'Banana',
      region: { kind: 'whole-photo' as const },
      count: 2,
      amount: served,
    }
    const composed = compose(named('Banana', { sightings: [seen], count: 2, amount: served }), foods)
    const shown = { ...row({}), composed, assessments: [assess(composed, anyone)] }
    renderWithMessages(<ItemCard row={shown} profiles={[anyone]} perBasis="serving" />)
    const calories = (text: string | null | undefined) => Number(/([\d,]+) kcal/.exec(text ?? '')?.[1])
    const pieces = screen.getByText(/^For all 2 together: about \d+ kcal each\.$/)
    expect(calories(figures()[0])).toBeCloseTo(2 * calories(pieces.textContent), -1)
  })

  it('should tell each person their shares in a sentence, where several share the card', () => {
    renderWithMessages(card('banana', [{ ...kidneys, name: 'Ada' }, child]))
    const blockOf = (name: string) => screen.getAllByRole('heading', { name })[0]?.closest('li')
    expect(blockOf('Ada')).toHaveTextContent(
      /Potassium \d+%, phosphorus \d+%, sodium <1% and protein \d+% of Ada’s day\./,
    )
    expect(blockOf('Mia')).toHaveTextContent(/of Mia’s day\./)
    expect(figures().map((line) => line.split(' ')[0])).toEqual(['Calories', 'Carbs', 'Protein', 'Fat'])
  })

  it('should speak of a reader’s day to nobody but the reader', () => {
    renderWithMessages(card('banana', [kidneys], { self: 'anyone' }))
    expect(figures()[0]).toMatch(/of a day$/)
  })

  it('should give the serving in household words', () => {
    const food = foods.foods.find(({ portion }) => portion !== undefined)
    renderWithMessages(card(food?.name ?? '', [anyone]))
    expect(screen.getByText(`${food?.portion}, ${food?.referenceServingGrams} g`)).toBeInTheDocument()
  })
})

describe('the card of a child', () => {
  it('should say what is assumed, and take the age', async () => {
    const onAge = vi.fn()
    renderWithMessages(card('banana', [child], { onAge }))
    expect(screen.getByText(/Age not given: judged as a child of 4 to 8\./)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Give the age' }))
    expect(screen.getByRole('spinbutton', { name: 'How old?' })).toHaveFocus()
    await userEvent.keyboard('5{Enter}')
    expect(onAge).toHaveBeenCalledExactlyOnceWith('child', 5)
    expect(screen.queryByRole('spinbutton')).toBeNull()
  })

  it('should take a baby’s age in months', async () => {
    const onAge = vi.fn()
    renderWithMessages(card('banana', [child], { onAge }))
    await userEvent.click(screen.getByRole('button', { name: 'Give the age' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'months')
    await userEvent.type(screen.getByRole('spinbutton', { name: 'How old?' }), '9{Enter}')
    expect(onAge).toHaveBeenCalledExactlyOnceWith('child', 0.75)
  })

  it('should take no age that is not a child’s', async () => {
    const onAge = vi.fn()
    renderWithMessages(card('banana', [child], { onAge }))
    await userEvent.click(screen.getByRole('button', { name: 'Give the age' }))
    await userEvent.keyboard('47{Enter}')
    expect(onAge).not.toHaveBeenCalled()
  })

  it('should say whose day it is judged for, and ask for nothing where nobody can answer', () => {
    renderWithMessages(card('banana', [{ ...child, age: 5 }]))
    expect(screen.getByText(/^Judged for a 5-year-old’s day \(\d+ kcal\)\.$/)).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('should say nothing of the sort of an adult', () => {
    renderWithMessages(card('banana', [kidneys]))
    expect(screen.queryByText(/[Jj]udged for|Age not given/)).toBeNull()
  })
})

describe('what the writer of a report checked', () => {
  const shown = (cleared: 'peanut' | 'milk') => {
    const composed = compose(
      named('Mystery stew', { corrected: { added: 0, clearedElsewhere: [cleared] } }),
      foods,
    )
    const ada: HealthProfile = { ...anyone, name: 'Ada', allergies: ['peanut'] }
    const assessments = [assess(composed, ada)]
    const stew = { id: 'stew', name: 'Stew', composed, assessments }
    renderWithMessages(<ItemCard row={stew} profiles={[ada]} perBasis="serving" />)
    return assessments[0]
  }

  it('should be told where it concerns the person, and quiet nothing', () => {
    expect(shown('peanut')?.advice).toBe('ask')
    expect(
      screen.getByText(
        'Whoever made this report checked: no peanut. That counts for them; check it yourself.',
      ),
    ).toBeInTheDocument()
  })

  it('should not be told where it does not', () => {
    shown('milk')
    expect(screen.queryByText(/Whoever made this report/)).toBeNull()
  })
})
