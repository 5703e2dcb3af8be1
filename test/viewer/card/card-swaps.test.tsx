// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { FoodItem } from '../../../src/core/fusion/food-item.ts'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { swapsFor } from '../../../src/core/health/swaps/swaps.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { ItemCard } from '../../../src/viewer/card/item-card.tsx'
import { named } from '../../support/composed.ts'
import { renderWithMessages } from '../../support/render-with-messages.tsx'

const foods = foodTable()
const ada: HealthProfile = { id: 'ada', name: 'Ada', conditions: ['high-cholesterol'], allergies: [] }
const ben: HealthProfile = { id: 'ben', name: 'Ben', conditions: [], allergies: ['milk'] }

function card(label: string, profiles: readonly HealthProfile[]) {
  const composed = compose(named(label), foods)
  const row = {
    id: label,
    name: label,
    composed,
    assessments: profiles.map((profile) => assess(composed, profile)),
  }
  return { composed, ui: <ItemCard row={row} profiles={profiles} perBasis="serving" foods={foods} /> }
}

describe('what to have instead', () => {
  it("should show the engine's swaps with their gains, once computed", async () => {
    const { composed, ui } = card('Butter', [ada])
    renderWithMessages(ui)
    const heading = await screen.findByRole('heading', { name: 'Instead' })
    // They come later than the rest of the card, and must not push the figures away from under the eye.
    const energy = screen.getByText('Calories', { selector: 'dt' })
    expect(energy.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    for (const { name } of swapsFor(composed, ada, foods)) expect(screen.getByText(name)).toBeInTheDocument()
    expect(screen.getAllByText(/less saturated fat/).length).toBeGreaterThan(0)
  })

  it('should offer nothing for what is recommended', async () => {
    const [lentils, butter] = [card('Lentils', [ada]), card('Butter', [ada])]
    renderWithMessages(
      <>
        <section aria-label="Lentils">{lentils.ui}</section>
        <section aria-label="Butter">{butter.ui}</section>
      </>,
    )
    const inButter = within(screen.getByRole('region', { name: 'Butter' }))
    await inButter.findByRole('heading', { name: 'Instead' })
    expect(screen.getAllByRole('heading', { name: /instead/i })).toHaveLength(1)
  })

  it('should address the first person who needs a swap', async () => {
    const { ui } = card('Greek yogurt', [{ ...ada, conditions: [] }, ben])
    renderWithMessages(ui)
    await screen.findByRole('heading', { name: 'Instead, for Ben' })
  })

  const beside = (labels: readonly string[], more: Partial<FoodItem>) =>
    labels.map((label) => {
      const composed = compose(named(label, more), foods)
      return { id: label, name: `The ${label}`, composed, assessments: [assess(composed, ada)] }
    })

  it('should begin with what stands on the same menu, each to be selected', async () => {
    const onSelect = vi.fn()
    const menu = { amount: { basis: 'menu' }, menu: { section: 'Mains' } } as const
    const rows = beside(['cheeseburger', 'grilled salmon', 'beef steak'], menu)
    renderWithMessages(
      <ItemCard
        row={rows[0]!}
        rows={rows}
        profiles={[ada]}
        perBasis="serving"
        foods={foods}
        onSelect={onSelect}
      />,
    )
    const here = await screen.findByRole('heading', { name: 'On this menu' })
    const instead = screen.getByRole('heading', { name: 'Instead' })
    expect(here.compareDocumentPosition(instead)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await userEvent.click(screen.getByRole('button', { name: /^The grilled salmon, recommended/ }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('grilled salmon')
  })

  it('should say that it is in the photo where it is no menu', async () => {
    const rows = beside(['butter', 'hummus'], {})
    renderWithMessages(
      <ItemCard row={rows[0]!} rows={rows} profiles={[ada]} perBasis="serving" foods={foods} />,
    )
    await screen.findByRole('heading', { name: 'In this photo' })
    expect(screen.getByText('The hummus')).toBeInTheDocument()
  })
})
