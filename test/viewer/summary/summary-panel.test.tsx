// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Row } from '../../../src/core/analysis/row.ts'
import type { Assessment } from '../../../src/core/health/assessment.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { SummaryPanel, type SummaryPanelProps } from '../../../src/viewer/summary/summary-panel.tsx'
import { renderWithMessages } from '../../support/render-with-messages.tsx'
import { alert, assessment, figure, row } from '../../support/rows.ts'

const you: HealthProfile = { id: 'you', name: 'You', conditions: ['hypertension'], allergies: [] }
const son: HealthProfile = { id: 'son', name: 'Max', conditions: [], allergies: ['peanut'] }

const good = assessment('recommended', { score: exactly(90) })
const bad = assessment('not-recommended', { score: exactly(10) })
const fair = assessment('in-moderation', { score: exactly(50) })
const nutty = assessment('recommended', { alerts: [alert('peanut', 'contains')], score: exactly(80) })
const unsure = assessment('recommended', { alerts: [alert('peanut', 'ask')], score: exactly(80) })

const dish = (name: string, assessments: readonly Assessment[], part: Parameters<typeof row>[0] = {}) =>
  row({ id: name.toLowerCase(), name, assessments, ...part })

function panel(
  rows: readonly Row[],
  people: readonly HealthProfile[],
  more: Partial<SummaryPanelProps> = {},
) {
  const onHover = vi.fn()
  const onSelect = vi.fn()
  const shown = (
    <SummaryPanel rows={rows} people={people} self="reader" onHover={onHover} onSelect={onSelect} {...more} />
  )
  return { ...renderWithMessages(shown), onHover, onSelect }
}

/** What a group names, as it is read out. */
const group = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map((button) => button.textContent)

describe('the answer for the photo', () => {
  it('should name what to pick, to skip and to ask about, under headings, each to be selected', async () => {
    const rows = [dish('Soup', [good]), dish('Fries', [bad]), dish('Satay', [unsure]), dish('Rice', [fair])]
    const { onSelect, onHover } = panel(rows, [you])
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'In short',
      'Best picks',
      'Skip',
      'Ask about',
    ])
    expect(group('Best picks')).toEqual(['Soup: Recommended, 90.'])
    expect(group('Skip')).toEqual(['Fries: Not recommended, 10.'])
    expect(group('Ask about')).toEqual(['Satay: Recommended, 80. Ask about peanut.'])
    await userEvent.click(screen.getByRole('button', { name: /^Fries/ }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('fries')
    expect(onHover).toHaveBeenCalledWith('fries')
    await userEvent.unhover(screen.getByRole('button', { name: /^Fries/ }))
    expect(onHover).toHaveBeenLastCalledWith(undefined)
  })

  it('should mark every name, so that colour is not all that tells', () => {
    panel([dish('Soup', [good]), dish('Fries', [bad])], [you])
    for (const button of screen.getAllByRole('button'))
      expect(button.querySelector('svg.pl-mark')).not.toBeNull()
  })

  it('should say whom it concerns, unless it is everybody', () => {
    const rows = [
      dish('Satay', [good, nutty]),
      dish('Fries', [bad, bad]),
      dish('Curry', [good, unsure]),
      dish('Soup', [good, good]),
    ]
    panel(rows, [you, son])
    expect(group('Skip')).toEqual(['Satay for Max', 'Fries'])
    expect(group('Ask about')).toEqual(['Curry for Max'])
    expect(group('Best picks')).toEqual(['Soup'])
  })

  it('should call the reader you', () => {
    panel([dish('Fries', [bad, good]), dish('Soup', [good, good])], [you, son])
    expect(group('Skip')).toEqual(['Fries for you'])
  })

  it('should show a few to ask about, and the rest when asked to', async () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => dish(`Dish ${name}`, [unsure]))
    panel(rows, [you])
    expect(group('Ask about')).toHaveLength(5)
    await userEvent.click(screen.getByRole('button', { name: '2 more' }))
    expect(group('Ask about').map((words) => words?.slice(0, 6))).toEqual(rows.map(({ name }) => name))
  })

  it('should be nothing where there is nothing to say', () => {
    const { container, rerender } = panel([], [you])
    expect(container).toBeEmptyDOMElement()
    const again = (rows: readonly Row[], isUnderWay = false) =>
      rerender(
        <SummaryPanel
          rows={rows}
          people={[you]}
          self="reader"
          isUnderWay={isUnderWay}
          onHover={vi.fn()}
          onSelect={vi.fn()}
        />,
      )
    again([dish('Rice', [fair]), dish('Bread', [fair])])
    expect(container).toBeEmptyDOMElement()
    // Of a single item its own line says it.
    again([dish('Fries', [bad])])
    expect(container).toBeEmptyDOMElement()
    // More may come, and change what is best.
    again([dish('Soup', [good]), dish('Fries', [bad])], true)
    expect(container).toBeEmptyDOMElement()
  })

  it('should say what to tell the kitchen at once', () => {
    const menu = { amount: { basis: 'menu' } } as const
    panel([dish('Soup', [good, good], menu), dish('Fries', [bad, bad], menu)], [you, son], {
      isUnderWay: true,
    })
    expect(screen.getByRole('note')).toHaveTextContent('tell them about Max’s peanut allergy')
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('should fold away, and say no less when it is opened again', async () => {
    panel([dish('Soup', [good]), dish('Fries', [bad])], [you])
    const folded = screen.getByText('In short').closest('details')
    expect(folded).toHaveAttribute('open')
    await userEvent.click(screen.getByText('In short'))
    expect(folded).not.toHaveAttribute('open')
  })
})

describe('what a served plate comes to', () => {
  const served = {
    amount: { basis: 'served', source: 'seen' },
    perServing: { energy: figure(410), sodium: figure(950), potassium: figure(1400), saturates: figure(1) },
    per100g: { energy: figure(205), sodium: figure(475), potassium: figure(700), saturates: figure(0.5) },
  } as const

  it('should be told in a line or two, with every figure on demand', async () => {
    panel([dish('Stew', [fair], served), dish('Rice', [fair], served)], [you])
    expect(screen.getByText('About 820 kcal, 41% of your day')).toBeInTheDocument()
    // Potassium is wanted with high blood pressure, so there cannot be too much of it.
    expect(screen.getByText(/^More than a meal’s share: sodium 1900 mg \(\d+%\)$/)).toBeInTheDocument()
    expect(screen.getByText('A main meal has about 30% of a day.')).toBeInTheDocument()
    const all = screen.getByText('All figures').closest('details')
    expect(all).not.toHaveAttribute('open')
    await userEvent.click(screen.getByText('All figures'))
    const lineOf = (name: string) =>
      within(all as HTMLElement)
        .getByText(name)
        .closest('div')
    expect(lineOf('Potassium')).toHaveTextContent('2800 mg')
    expect(lineOf('Carbs')).toHaveTextContent('not known')
  })

  it('should be told as what it is at least where not all is known', () => {
    const unknown = { ...served, perServing: {}, per100g: {} }
    panel([dish('Stew', [fair], served), dish('Dip', [fair], unknown)], [you])
    expect(screen.getByText('At least 410 kcal, 21% of your day')).toBeInTheDocument()
    expect(screen.getByText(/sodium at least 950 mg/)).toBeInTheDocument()
    expect(screen.getByText('at least 950 mg')).toBeInTheDocument()
  })

  it('should be told for each person against their own day', () => {
    const rows = [dish('Stew', [fair, fair], served), dish('Rice', [fair, fair], served)]
    panel(rows, [you, { ...son, age: 5 }])
    const told = (name: string) => screen.getAllByRole('heading', { name })[0]?.closest('li')
    expect(told('You')).toHaveTextContent('About 820 kcal, 41% of your day')
    expect(told('Max')).toHaveTextContent(/About 820 kcal, 5\d% of Max’s day/)
  })

  it('should not be told of what is sold or listed', () => {
    panel([dish('Soup', [good]), dish('Fries', [bad])], [you])
    expect(screen.queryByText(/of your day|meal/)).toBeNull()
  })
})
