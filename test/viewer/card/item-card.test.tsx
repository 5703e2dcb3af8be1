// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { ItemCard } from '../../../src/viewer/card/item-card.tsx'
import { renderWithMessages } from '../../support/render-with-messages.tsx'
import { assessment, figure, row } from '../../support/rows.ts'

const anna = { id: 'anna', name: 'Anna', conditions: [], allergies: [] } as const
const ben = { id: 'ben', name: 'Ben', conditions: [], allergies: [] } as const

const butter = row({
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
    expect(figures()).toEqual({ Calories: '74', Carbs: '0 g', Protein: '3–5 g', Fat: '8.1 g' })
    expect(screen.getByText('10 g, reference serving')).toBeInTheDocument()
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
    expect(figures()).toMatchObject({ Calories: '745', Fat: '82 g' })
    expect(screen.getByRole('button', { name: '100 g', pressed: true })).toBeInTheDocument()
  })

  it("should show the model's opinion after the verdict, and flag it when far off", () => {
    renderWithMessages(<ItemCard row={butter} profiles={[anna]} perBasis="serving" />)
    const view = screen.getByText('A thin layer is fine.').closest('section')!
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

  it('should hide the score and name the trigger when the verdict is avoid', () => {
    const alerts = [
      {
        trait: 'milk',
        cause: { kind: 'allergy', id: 'milk' },
        finding: 'contains',
        rule: 'allergy/milk',
        citation: 'eu-1169-2011',
      },
    ] as const
    const card = row({ assessments: [assessment('avoid', { alerts, score: exactly(80) })] })
    renderWithMessages(<ItemCard row={card} profiles={[anna]} perBasis="serving" />)
    expect(screen.getByText('Avoid')).toBeInTheDocument()
    expect(screen.getByText(/Contains milk/, { selector: '.pl-gate' })).toBeInTheDocument()
    expect(screen.queryByText(/Score/)).toBeNull()
  })

  it.each([
    ['package', /could not confirm.*ingredients/i],
    ['menu', /could not confirm.*ask the kitchen/i],
  ] as const)('should say what to look for where an alert could not be cleared: %s', (basis, words) => {
    const alerts = [
      {
        trait: 'peanut',
        cause: { kind: 'allergy', id: 'peanut' },
        finding: 'unconfirmed',
        rule: 'allergy/peanut',
        citation: 'eu-1169-2011',
      },
    ] as const
    const card = row({ amount: { basis }, assessments: [assessment('unknown', { alerts })] })
    const { container } = renderWithMessages(<ItemCard row={card} profiles={[anna]} perBasis="serving" />)
    expect(container.textContent).toMatch(words)
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
        assessment('avoid', { profileId: 'anna' }),
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
