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

/** The sentences of the answer, without what only marks say to those who listen. */
const sentences = (within = document.body) =>
  [...within.querySelectorAll('.pl-answer-line')].map((line) => {
    const seen = line.cloneNode(true) as Element
    for (const hidden of seen.querySelectorAll('.pl-hidden')) hidden.remove()
    return seen.textContent
  })

describe('the answer for the photo', () => {
  it('should say in sentences what to choose, to skip and to ask about', async () => {
    const rows = [dish('Soup', [good]), dish('Fries', [bad]), dish('Satay', [unsure]), dish('Rice', [fair])]
    const { onSelect, onHover } = panel(rows, [you])
    expect(sentences()).toEqual(['Choose: Soup.', 'Skip: Fries.', 'Ask about peanut in Satay.'])
    expect(screen.getByRole('button', { name: 'Satay: Recommended, 80. Ask about peanut.' })).toBeVisible()
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

  it('should answer each person, after what is good for all of them', () => {
    const rows = [
      dish('Satay', [good, nutty]),
      dish('Fries', [bad, fair]),
      dish('Curry', [fair, unsure]),
      dish('Soup', [good, good]),
    ]
    panel(rows, [you, son])
    expect(sentences()[0]).toBe('Good for everyone: Soup.')
    const of = (name: string) => sentences(screen.getByRole('heading', { name }).closest('section')!)
    expect(of('You')).toEqual(['Choose: Satay.', 'Skip: Fries.'])
    expect(of('Max')).toEqual(['Skip: Satay (peanut).', 'Ask about peanut in Curry.'])
  })

  it('should be brief beside a list: what suits everyone, or of one person the first of each', () => {
    const rows = [
      dish('Soup', [good, good]),
      dish('Fries', [bad, fair]),
      dish('Chips', [bad, fair]),
      dish('Cake', [bad, fair]),
    ]
    const { unmount } = panel(rows, [you, son], { isBrief: true })
    expect(sentences()).toEqual(['Good for everyone: Soup.'])
    unmount()
    const { unmount: leave } = panel(rows.slice(1), [you, son], { isBrief: true })
    expect(sentences()).toEqual(['Nothing here stands out as good for everyone.'])
    leave()
    const bads = ['Fries', 'Chips', 'Cake'].map((name) => dish(name, [bad]))
    panel([dish('Soup', [good]), ...bads], [you], { isBrief: true })
    expect(sentences()).toEqual(['Choose: Soup.', 'Skip: Cake, 2 more.'])
  })

  it('should count what is to be asked about, and name it when asked to', async () => {
    const names = ['A', 'B', 'C', 'D'].map((name) => `Dish ${name}`)
    panel([...names.map((name) => dish(name, [unsure])), dish('Soup', [good])], [you])
    expect(sentences()).toEqual(['Choose: Soup.', 'Ask about peanut in 4 items.'])
    await userEvent.click(screen.getByRole('button', { name: '4 items' }))
    expect(sentences()[1]).toBe(`Ask about peanut in ${names.join(', ')}.`)
    expect(screen.getByRole('button', { name: /^Dish A/ })).toHaveFocus()
  })

  it('should put many questions in one sentence', () => {
    const asks = (['peanut', 'milk', 'egg'] as const).map((trait) =>
      dish(`With ${trait}`, [assessment('recommended', { alerts: [alert(trait, 'ask')] })]),
    )
    panel(asks, [you])
    expect(sentences()).toEqual(['Ask about egg, milk and 1 more in 3 items.'])
  })

  it('should name a few to skip, and the rest when asked to', async () => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((name) => dish(`Dish ${name}`, [bad]))
    panel(rows, [you])
    expect(sentences()).toEqual([
      'Nothing here stands out as a good choice.',
      'Skip: Dish A, Dish B, Dish C, 2 more.',
    ])
    await userEvent.click(screen.getByRole('button', { name: '2 more' }))
    expect(sentences()[1]).toBe('Skip: Dish A, Dish B, Dish C, Dish D, Dish E.')
    expect(screen.getByRole('button', { name: /^Dish D/ })).toHaveFocus()
  })

  it('should say what is fine in moderation where nothing is better', () => {
    panel([dish('Rice', [fair]), dish('Bread', [fair])], [you])
    expect(sentences()).toEqual(['In moderation: Bread, Rice.'])
  })

  it('should answer for a single item as well, and say where too little is known', () => {
    const { rerender } = panel([dish('Fries', [bad])], [you])
    expect(sentences()).toEqual(['Skip: Fries.'])
    const again = (rows: readonly Row[]) =>
      rerender(<SummaryPanel rows={rows} people={[you]} self="reader" onHover={vi.fn()} onSelect={vi.fn()} />)
    again([dish('Stew', [assessment('unknown')])])
    expect(sentences()).toEqual(['Too little is known about it to say.'])
    again([dish('Stew', [assessment('unknown')]), dish('Pie', [assessment('unknown')])])
    expect(sentences()).toEqual(['Too little is known about these to choose.'])
  })

  it('should be nothing where there is nothing, and while more may come', () => {
    const { container, rerender } = panel([], [you])
    expect(container).toBeEmptyDOMElement()
    rerender(
      <SummaryPanel
        rows={[dish('Soup', [good]), dish('Fries', [bad])]}
        people={[you]}
        self="reader"
        isUnderWay
        onHover={vi.fn()}
        onSelect={vi.fn()}
      />,
    )
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
    const told = (name: string) => screen.getAllByRole('heading', { name, level: 5 })[0]?.closest('li')
    expect(told('You')).toHaveTextContent('About 820 kcal, 41% of your day')
    expect(told('Max')).toHaveTextContent(/About 820 kcal, 5\d% of Max’s day/)
  })

  it('should not be told of what is sold or listed', () => {
    panel([dish('Soup', [good]), dish('Fries', [bad])], [you])
    expect(screen.queryByText(/of your day|meal/)).toBeNull()
  })
})
