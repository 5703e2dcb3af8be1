// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Assessment } from '../../../src/core/health/assessment.ts'
import type { AmountBasis } from '../../../src/core/terms/amount.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { ItemCard } from '../../../src/viewer/card/item-card.tsx'
import { renderWithMessages } from '../../support/render-with-messages.tsx'
import { alert, assessment, figure, row } from '../../support/rows.ts'

const anna = { id: 'anna', name: 'Anna', conditions: [], allergies: [] } as const
const ben = { id: 'ben', name: 'Ben', conditions: [], allergies: [] } as const

const butter = row({
  amount: { servingGrams: exactly(10) },
  name: 'Butter',
  count: 6,
  perServing: {
    energy: figure(74),
    carbs: figure(0),
    protein: figure({ min: 3, likely: 4, max: 5 }, 'model'),
    fat: figure(8.1),
    saturates: figure(5.1, 'label'),
  },
  per100g: { energy: figure(743), carbs: figure(0.6), protein: figure(0.6), fat: figure(82) },
  assessments: [assessment('not-recommended', { score: exactly(21) })],
  opinion: { score: 60, justification: 'A thin layer is fine.', differs: true },
})

const figures = () =>
  Object.fromEntries(
    screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  )

describe('ItemCard', () => {
  it('should show name, count, verdict in words, score and the four figures of the serving', () => {
    renderWithMessages(<ItemCard row={butter} profiles={[anna]} perBasis="serving" />)
    expect(screen.getByRole('heading', { name: 'Butter ×6' })).toBeInTheDocument()
    expect(screen.getByText('Not recommended')).toBeInTheDocument()
    expect(screen.getByText('Score 21 of 100')).toBeInTheDocument()
    expect(figures()).toMatchObject({ Calories: '74 kcal', Carbs: '0 g', Protein: '4 g', Fat: '8.1 g' })
    expect(screen.getByText('10 g, reference serving')).toBeInTheDocument()
  })

  it('should name what else its dot stands for, to be selected', async () => {
    const onSelect = vi.fn()
    const jam = row({ id: 'jam', name: 'Jam', assessments: [assessment('recommended')] })
    renderWithMessages(
      <ItemCard row={butter} profiles={[anna]} perBasis="serving" others={[jam]} onSelect={onSelect} />,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Jam, Recommended' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('jam')
  })

  it('should show no serving of an unknown food unless one was seen', () => {
    const unknown = { assessments: [assessment('unknown')] }
    const { rerender } = renderWithMessages(
      <ItemCard row={row(unknown)} profiles={[anna]} perBasis="serving" onPerBasis={() => undefined} />,
    )
    expect(screen.queryByText(/reference serving/)).toBeNull()
    expect(screen.queryByRole('button', { name: '100 g' })).toBeNull()
    rerender(
      <ItemCard
        row={row({ ...unknown, amount: { basis: 'served', source: 'seen' } })}
        profiles={[anna]}
        perBasis="serving"
      />,
    )
    expect(screen.getByText(/as seen/)).toBeInTheDocument()
  })

  it('should switch to 100 g', async () => {
    const onPerBasis = vi.fn()
    const user = userEvent.setup()
    const { rerender } = renderWithMessages(
      <ItemCard row={butter} profiles={[anna]} perBasis="serving" onPerBasis={onPerBasis} />,
    )
    await user.click(screen.getByRole('button', { name: '100 g' }))
    expect(onPerBasis).toHaveBeenCalledExactlyOnceWith('100g')
    rerender(<ItemCard row={butter} profiles={[anna]} perBasis="100g" onPerBasis={onPerBasis} />)
    expect(figures()).toMatchObject({ Calories: '745 kcal', Fat: '82 g' })
    expect(screen.getByRole('button', { name: '100 g', pressed: true })).toBeInTheDocument()
  })

  it("should fold the model's opinion away after the verdict, and flag it when far off", () => {
    renderWithMessages(<ItemCard row={butter} profiles={[anna]} perBasis="serving" />)
    const view = screen.getByText('A thin layer is fine.').closest('details')!
    expect(view).not.toHaveAttribute('open')
    expect(within(view).getByText('60 of 100')).toBeInTheDocument()
    expect(within(view).getByText(/Far from the verdict/)).toBeInTheDocument()
  })

  it('should name the source of each figure', async () => {
    const user = userEvent.setup()
    renderWithMessages(<ItemCard row={butter} profiles={[anna]} perBasis="serving" />)
    await user.click(screen.getByText('Where the figures come from'))
    const source = (name: string) =>
      within(screen.getByRole('rowheader', { name }).closest('tr')!).getAllByRole('cell')[1]?.textContent
    expect(source('Fat')).toBe('food table')
    expect(source('Protein')).toBe('the model’s estimate')
    expect(source('Saturated fat')).toBe('label')
  })

  const shown = (assessments: readonly Assessment[], basis: AmountBasis = 'package') => {
    const card = row({ amount: { basis }, assessments })
    const { container } = renderWithMessages(
      <ItemCard row={card} profiles={[anna, ben]} perBasis="serving" />,
    )
    return container.textContent ?? ''
  }

  it('should say what to avoid first, and the verdict only as that of its nutrients', () => {
    const words = shown([
      assessment('recommended', { alerts: [alert('milk', 'contains')], score: exactly(80) }),
    ])
    expect(words).toMatch(/Avoid.*Contains milk\..*By its nutrients alone: recommended, 80\./)
    expect(screen.queryByText('Score 80 of 100')).toBeNull()
    expect(document.querySelector('.pl-ring, [data-dot="recommended"]')).toBeNull()
  })

  it('should say nothing of the nutrients of what is to be avoided where they are not known', () => {
    const words = shown([assessment('unknown', { alerts: [alert('milk', 'contains')], score: null })])
    expect(words).toMatch(/Avoid.*Contains milk\./)
    expect(words).not.toMatch(/nutrients|Not known|Score/)
  })

  it('should say what is to be asked about first, then the verdict with its score', () => {
    const words = shown([
      assessment('recommended', { alerts: [alert('peanut', 'ask', 'severe')], score: exactly(90) }),
    ])
    expect(words).toMatch(/Ask first.*Could not confirm: peanut\..*Recommended.*Score 90 of 100/)
  })

  it('should keep the verdict where something is to be asked about', () => {
    const alerts = [alert('peanut', 'ask'), alert('egg', 'may-contain', 'mild'), alert('milk', 'checked')]
    const words = shown([assessment('in-moderation', { alerts, score: exactly(52) })])
    expect(words).toMatch(
      /Ask.*peanut.*In moderation.*Score 52 of 100.*May contain egg\..*You checked: no milk\./,
    )
  })

  it('should leave to the detail what else is open beside what is to be avoided', () => {
    shown([assessment('recommended', { alerts: [alert('milk', 'contains'), alert('peanut', 'ask')] })])
    const [first, ...more] = screen.getAllByText(/Could not confirm: peanut/)
    expect(first!.closest('details')).not.toBeNull()
    expect(more).toEqual([])
  })

  it.each([
    ['package', /could not confirm.*ingredients/i],
    ['menu', /could not confirm.*ask the kitchen/i],
  ] as const)('should say what to look for where an alert stays open: %s', (basis, words) => {
    expect(shown([assessment('unknown', { alerts: [alert('peanut', 'ask')] })], basis)).toMatch(words)
  })

  it('should show no number where the verdict is not known', () => {
    expect(shown([assessment('unknown', { score: { min: 5, likely: 50, max: 95 } })])).not.toContain('Score')
    expect(shown([assessment('unknown', { score: null })])).not.toContain('Score')
  })

  it('should show the range of an uncertain score and the other verdict', () => {
    const score = { min: 58, likely: 66, max: 71 }
    const card = row({ assessments: [assessment('recommended', { score, uncertain: 'in-moderation' })] })
    renderWithMessages(<ItemCard row={card} profiles={[anna]} perBasis="serving" />)
    expect(screen.getByText('Score 58–71 of 100')).toBeInTheDocument()
    expect(screen.getByText('It could also be: in moderation.')).toBeInTheDocument()
  })

  it('should give each person their own block', () => {
    const card = row({
      assessments: [
        assessment('recommended', { profileId: 'anna', alerts: [alert('milk', 'contains')] }),
        assessment('recommended', { profileId: 'ben' }),
      ],
    })
    renderWithMessages(<ItemCard row={card} profiles={[anna, ben]} perBasis="serving" />)
    const blockOf = (name: string) => screen.getAllByRole('heading', { name })[0]!.closest('li')!
    expect(within(blockOf('Anna')).getByText('Avoid')).toBeInTheDocument()
    expect(within(blockOf('Ben')).getByText('Recommended')).toBeInTheDocument()
  })

  it('should show section and price of a menu item', () => {
    const card = row({ menu: { section: 'Mains', price: '14.50' } })
    renderWithMessages(<ItemCard row={card} profiles={[anna]} perBasis="serving" />)
    expect(screen.getByText('Mains')).toBeInTheDocument()
    expect(screen.getByText('14.50')).toBeInTheDocument()
  })
})
