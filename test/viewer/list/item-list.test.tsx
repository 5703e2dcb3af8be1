// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { arrangeRows, type ListSort, UNFILTERED } from '../../../src/viewer/list/arrange-rows.ts'
import { ItemList, type ItemListProps } from '../../../src/viewer/list/item-list.tsx'
import { inPhotosWords } from '../../../src/viewer/list/item-row.tsx'
import { english } from '../../support/messages.ts'
import { renderWithMessages } from '../../support/render-with-messages.tsx'
import { alert, assessment, figure, row } from '../../support/rows.ts'

const anna = { id: 'anna', name: 'Anna', conditions: [], allergies: [] } as const
const ben = { id: 'ben', name: 'Ben', conditions: [], allergies: [] } as const
const scored = (verdict: 'recommended' | 'not-recommended' | 'in-moderation', score: number) =>
  assessment(verdict, { score: exactly(score) })

const nuts = assessment('recommended', { alerts: [alert('peanut', 'contains')], score: exactly(88) })

const rows = [
  row({ id: 'apple', name: 'Apple', at: { x: 0.9, y: 0.1 }, assessments: [scored('recommended', 90)] }),
  row({ id: 'butter', name: 'Butter', at: { x: 0.1, y: 0.5 }, assessments: [scored('not-recommended', 12)] }),
  row({ id: 'nuts', name: 'Nut mix', at: { x: 0.2, y: 0.12 }, assessments: [nuts] }),
  row({ id: 'stew', name: 'Stew', at: { x: 0.8, y: 0.53 }, assessments: [assessment('unknown')] }),
  row({ id: 'bread', name: 'Bread', at: { x: 0.5, y: 0.9 }, assessments: [scored('in-moderation', 50)] }),
]

function Harness({ onHover = vi.fn(), onSelect = vi.fn() }) {
  const [selectedId, setSelectedId] = useState<string>()
  return (
    <List
      rows={rows}
      profiles={[anna]}
      selectedId={selectedId}
      onHover={onHover}
      onSelect={(id) => {
        setSelectedId(id)
        onSelect(id)
      }}
    />
  )
}

const options = () =>
  within(screen.getByRole('listbox', { name: 'Items in the photo' })).getAllByRole('option')
const names = () => options().map((option) => option.dataset.id)

/** The list, narrowed as it asks to be. */
function List(props: Omit<ItemListProps, 'filter' | 'onFilter' | 'sort' | 'onSort'>) {
  const [filter, setFilter] = useState(UNFILTERED)
  const [sort, setSort] = useState<ListSort>('best')
  return <ItemList {...props} filter={filter} onFilter={setFilter} sort={sort} onSort={setSort} />
}

describe('ItemList', () => {
  it('should put the best first, and say what each row means', () => {
    renderWithMessages(<Harness />)
    expect(names()).toEqual(['apple', 'bread', 'stew', 'butter', 'nuts'])
    expect(screen.getByRole('option', { name: /Apple\s*Recommended, 90\./ })).toBeInTheDocument()
    expect(screen.getByRole('option', { name: /Nut mix\s*Avoid\. Contains peanut\./ })).toBeInTheDocument()
  })

  it('should put what is to be asked about after what looks the same and is not', () => {
    const asked = (id: string, score: number, severity?: 'severe') =>
      row({
        id,
        name: id,
        assessments: [
          assessment('recommended', { score: exactly(score), alerts: [alert('egg', 'ask', severity)] }),
        ],
      })
    renderWithMessages(
      <List
        rows={[...rows, asked('pasta', 95), asked('pie', 70, 'severe')]}
        profiles={[anna]}
        onHover={vi.fn()}
        onSelect={vi.fn()}
      />,
    )
    expect(names()).toEqual(['apple', 'pasta', 'bread', 'stew', 'butter', 'pie', 'nuts'])
    expect(
      screen.getByRole('option', { name: /pasta\s*Recommended, 95\. Ask about egg\./i }),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('option', { name: /pie\s*Ask first about egg\. Recommended, 70\./i }),
    ).toBeInTheDocument()
  })

  it('should show no score for avoid or unknown', () => {
    renderWithMessages(<Harness />)
    for (const name of [/Nut mix/, /Stew/]) {
      expect(within(screen.getByRole('option', { name })).queryByText(/\d/)).toBeNull()
    }
  })

  it('should be one tab stop, walked by arrows, Home and End, chosen by Enter', async () => {
    const onHover = vi.fn()
    const onSelect = vi.fn()
    const user = userEvent.setup()
    renderWithMessages(<Harness onHover={onHover} onSelect={onSelect} />)
    expect(options().filter((option) => option.tabIndex === 0)).toHaveLength(1)
    options()[0]!.focus()
    await user.keyboard('{ArrowDown}')
    expect(onHover).toHaveBeenLastCalledWith('bread')
    await user.keyboard('{End}')
    expect(document.activeElement).toHaveAttribute('data-id', 'nuts')
    await user.keyboard('{ArrowDown}{Home}{ArrowDown}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith('bread')
    expect(options()[1]).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Escape}')
    expect(onSelect).toHaveBeenLastCalledWith(undefined)
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toEqual([])
  })

  it('should remove the focused row on Delete and focus the next', async () => {
    const onRemove = vi.fn()
    const user = userEvent.setup()
    const { rerender } = renderWithMessages(<Harness />)
    options()[0]!.focus()
    await user.keyboard('{Delete}')
    expect(names()).toHaveLength(rows.length)
    const list = (left: typeof rows) => (
      <List rows={left} profiles={[anna]} onHover={vi.fn()} onSelect={vi.fn()} onRemove={onRemove} />
    )
    rerender(list(rows))
    options()[1]!.focus()
    await user.keyboard('{Delete}')
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('bread')
    rerender(list(rows.filter(({ id }) => id !== 'bread')))
    expect(document.activeElement).toHaveAttribute('data-id', 'stew')
    await user.keyboard('{End}{Delete}')
    expect(onRemove).toHaveBeenLastCalledWith('nuts')
    expect(document.activeElement).toHaveAttribute('data-id', 'butter')
  })

  it('should expose its size and each position', () => {
    renderWithMessages(<Harness />)
    expect(options().map((option) => option.getAttribute('aria-posinset'))).toEqual(['1', '2', '3', '4', '5'])
    expect(new Set(options().map((option) => option.getAttribute('aria-setsize')))).toEqual(new Set(['5']))
  })

  it('should report the row under the pointer', async () => {
    const onHover = vi.fn()
    const user = userEvent.setup()
    renderWithMessages(<Harness onHover={onHover} />)
    await user.hover(screen.getByRole('option', { name: /Bread/ }))
    expect(onHover).toHaveBeenLastCalledWith('bread')
    await user.unhover(screen.getByRole('option', { name: /Bread/ }))
    expect(onHover).toHaveBeenLastCalledWith(undefined)
  })

  it('should filter by what is to be asked about, in whatever colour', async () => {
    const user = userEvent.setup()
    const asked = { alerts: [alert('egg', 'ask')] }
    const pasta = row({ id: 'pasta', name: 'Pasta', assessments: [assessment('recommended', asked)] })
    const cake = row({ id: 'cake', name: 'Cake', assessments: [assessment('not-recommended', asked)] })
    renderWithMessages(
      <List rows={[...rows, pasta, cake]} profiles={[anna]} onHover={vi.fn()} onSelect={vi.fn()} />,
    )
    await user.click(screen.getByRole('button', { name: 'Ask 2' }))
    expect(names()).toEqual(['pasta', 'cake'])
    await user.click(screen.getByRole('button', { name: 'Recommended 2' }))
    expect(names()).toEqual(['pasta'])
    await user.click(screen.getByRole('button', { name: 'Recommended 2' }))
    await user.click(screen.getByRole('button', { name: 'Avoid 1' }))
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(names()).toHaveLength(7)
  })

  it('should have no filter for what there is none of', () => {
    renderWithMessages(<Harness />)
    expect(screen.queryByRole('button', { name: /^Ask/ })).toBeNull()
  })

  it('should filter by verdict and count each', async () => {
    const user = userEvent.setup()
    renderWithMessages(<Harness />)
    await user.click(screen.getByRole('button', { name: 'Avoid 1' }))
    expect(names()).toEqual(['nuts'])
    await user.click(screen.getByRole('button', { name: 'Recommended 1' }))
    expect(names()).toEqual(['apple', 'nuts'])
    await user.click(screen.getByRole('button', { name: 'Avoid 1' }))
    expect(names()).toEqual(['apple'])
  })

  it('should sort by name, by place, and the worst first', async () => {
    const user = userEvent.setup()
    renderWithMessages(<Harness />)
    const sort = screen.getByRole('combobox', { name: 'Sort by' })
    await user.selectOptions(sort, 'Name')
    expect(names()).toEqual(['apple', 'bread', 'butter', 'nuts', 'stew'])
    await user.selectOptions(sort, 'Worst first')
    expect(names()).toEqual(['nuts', 'butter', 'stew', 'bread', 'apple'])
    await user.selectOptions(sort, 'Place')
    expect(names()).toEqual(['nuts', 'apple', 'butter', 'stew', 'bread'])
  })

  it('should name every person in a shared row', () => {
    const shared = row({
      name: 'Cake',
      assessments: [
        assessment('recommended', { profileId: 'anna', alerts: [alert('egg', 'contains')] }),
        assessment('in-moderation', { score: exactly(40), alerts: [alert('milk', 'ask')] }),
      ],
    })
    renderWithMessages(<List rows={[shared]} profiles={[anna, ben]} onHover={vi.fn()} onSelect={vi.fn()} />)
    expect(
      screen.getByRole('option', {
        name: /Anna: Avoid\. Contains egg\.\s*Ben: In moderation, 40\. Ask about milk\./,
      }),
    ).toBeInTheDocument()
  })
})

describe('the list of several photos', () => {
  const lying = (
    id: string,
    name: string,
    y: number,
    photo: string,
    also: readonly [string, number][] = [],
  ) => {
    const made = row({ id, name, at: { x: 0.5, y } })
    const alsoIn = also.map(([other, at]) => {
      const anchor = normalizedPoint(0.5, at)
      return {
        photo: other,
        itemId: `${other}/${id}`,
        anchor,
        region: { kind: 'point', point: anchor },
      } as const
    })
    const item = { ...made.composed.item, photo, ...(also.length > 0 && { alsoIn }) }
    return { ...made, composed: { ...made.composed, item } }
  }
  const spread = [
    lying('milk', 'Milk', 0.1, 'b', [['a', 0.9]]),
    lying('eggs', 'Eggs', 0.05, 'b'),
    lying('ham', 'Ham', 0.2, 'a'),
  ]

  it('should say which photos an item is in', async () => {
    const user = userEvent.setup()
    renderWithMessages(
      <List rows={spread} profiles={[anna]} photos={['a', 'b']} onHover={vi.fn()} onSelect={vi.fn()} />,
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Place')
    const said = within(screen.getByRole('listbox', { name: 'Items in the photos' }))
    expect(said.getAllByRole('option').map(({ dataset }) => dataset.id)).toEqual(['ham', 'milk', 'eggs'])
    expect(screen.getByRole('option', { name: /Milk.*in photos 1 and 2/ })).toBeInTheDocument()
    expect(screen.getByRole('option', { name: /Eggs.*in photo 2/ })).toBeInTheDocument()
  })

  it('should shorten a list of many photos', () => {
    expect(inPhotosWords(english, [2])).toBe('in photo 2')
    expect(inPhotosWords(english, [1, 2])).toBe('in photos 1 and 2')
    expect(inPhotosWords(english, [1, 2, 3, 5, 7, 8])).toBe('in photos 1 to 3, 5, 7 and 8')
    expect(inPhotosWords(english, [1, 2, 3, 4])).toBe('in photos 1 to 4')
  })

  it('should keep a menu in order across photos', () => {
    const line = (id: string, y: number, photo: string) => {
      const made = lying(id, id, y, photo)
      return { ...made, composed: { ...made.composed, item: { ...made.composed.item, menu: {} } } }
    }
    const menu = [line('soup', 0.1, 'a'), line('fish', 0.1, 'b'), line('pie', 0.9, 'a')]
    expect(arrangeRows(menu, 'place', undefined, ['a', 'b'])[0]!.rows).toEqual(menu)
  })
})

describe('arrangeRows', () => {
  const onMenu = (id: string, section?: string) => row({ id, menu: section ? { section } : { price: '4' } })

  it('should keep a menu in its sections, in the order they were read', () => {
    const groups = arrangeRows([onMenu('a', 'Mains'), onMenu('b', 'Sweets'), onMenu('c', 'Mains')], 'place')
    expect(groups.map(({ heading, rows: members }) => [heading, members.map(({ id }) => id)])).toEqual([
      ['Mains', ['a', 'c']],
      ['Sweets', ['b']],
    ])
  })

  it('should not depend on the order of the rows', () => {
    const energy = { perServing: { energy: figure(10) } }
    const twins = [row({ id: 'x', ...energy }), row({ id: 'y', ...energy })]
    const ids = (given: typeof twins) => arrangeRows(given, 'attention')[0]!.rows.map(({ id }) => id)
    expect(ids([...twins].reverse())).toEqual(ids(twins))
  })
})

describe('a list of a great many', () => {
  const many = Array.from({ length: 200 }, (_, i) =>
    row({ id: `row${i}`, name: `Dish ${1000 + i}`, assessments: [scored('recommended', 90)] }),
  )
  const drawn = () => [...document.querySelectorAll('[role=option]')]
  const Many = ({ rows: shown, selectedId }: { rows: typeof many; selectedId?: string }) => (
    <List rows={shown} profiles={[anna]} selectedId={selectedId} onHover={vi.fn()} onSelect={vi.fn()} />
  )

  it('should be drawn in slices, each row saying its place among all', async () => {
    renderWithMessages(<Many rows={many} />)
    expect(drawn()).toHaveLength(120)
    expect(drawn()[0]?.getAttribute('aria-setsize')).toBe('200')
    await waitFor(() => expect(drawn()).toHaveLength(200))
    expect(drawn().map((option) => option.getAttribute('aria-posinset'))).toEqual(
      many.map((_, i) => `${i + 1}`),
    )
  })

  it('should begin anew when it is judged for somebody else, and go on when one row changes', async () => {
    const { rerender } = renderWithMessages(<Many rows={many} />)
    await waitFor(() => expect(drawn()).toHaveLength(200))
    const edited = many.with(3, { ...(many[3] as (typeof many)[number]), name: 'Dish 1003, fried' })
    rerender(<Many rows={edited} />)
    expect(drawn()).toHaveLength(200)
    expect(drawn()[3]?.textContent).toContain('fried')
    rerender(<Many rows={many.map((each) => ({ ...each }))} />)
    expect(drawn()).toHaveLength(120)
    await waitFor(() => expect(drawn()).toHaveLength(200))
  })

  it('should scroll to what is selected as soon as it is drawn', async () => {
    const scrolledTo: (string | undefined)[] = []
    // jsdom scrolls nothing.
    Element.prototype.scrollIntoView = function (this: HTMLElement) {
      scrolledTo.push(this.dataset.id)
    }
    onTestFinished(() => {
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
    })
    renderWithMessages(<Many rows={many} selectedId="row190" />)
    expect(scrolledTo).toEqual([])
    await waitFor(() => expect(scrolledTo).toEqual(['row190']))
  })
})
