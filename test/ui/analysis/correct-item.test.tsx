// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Ports } from '../../../src/app/ports.ts'
import { rowsOf } from '../../../src/app/rows.ts'
import type { PackReading } from '../../../src/core/analysis/pack-reading.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { CorrectItem } from '../../../src/ui/analysis/correct-item.tsx'
import { useRows } from '../../../src/ui/app-context.tsx'
import { isUnknown, UnknownItem } from '../../../src/ui/correct/unknown-item.tsx'
import { OFFLINE, scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { renderWithApp } from '../render-with-app.tsx'

function First() {
  const [row] = useRows()
  if (!row) return null
  return (
    <>
      {isUnknown(row) && <UnknownItem row={row} />}
      <CorrectItem row={row} />
    </>
  )
}

async function correcting(food: string, changes: Partial<Ports> = {}) {
  const { app } = await renderWithApp(
    <First />,
    scriptedPorts(() => lookOf([food]), changes),
  )
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  const row = () => rowsOf(app.store.getState())[0]!
  await userEvent.click(await screen.findByText('Put it right'))
  return { app, row }
}
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

describe('the name of an item', () => {
  it('should be found by keys among foods, told apart by their calories', async () => {
    const { row } = await correcting('Butter')
    const field = await screen.findByRole('combobox', { name: 'Name' })
    await userEvent.clear(field)
    await userEvent.type(field, 'oat mi')
    const list = await screen.findByRole('listbox', { name: 'Foods by that name' })
    expect(within(list).getAllByRole('option')[0]).toHaveTextContent('Oat milk46 kcal in 100 g')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(row().name).toBe('Oat milk')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field).toHaveFocus()
  })

  it('should be what was typed where that is no food, and come back when it is taken back', async () => {
    const { app, row } = await correcting('Butter')
    const field = await screen.findByRole('combobox', { name: 'Name' })
    await userEvent.clear(field)
    await userEvent.type(field, 'Peanut buter')
    expect(await screen.findByText('Did you mean one of these?')).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    expect(row().name).toBe('Peanut buter')
    app.undo()
    await waitFor(() => expect(field).toHaveValue('Butter'))
  })

  it('should keep the card open at the first Escape, which closes the list', async () => {
    await correcting('Butter')
    const keys: string[] = []
    const onKey = ({ key }: KeyboardEvent) => void keys.push(key)
    document.addEventListener('keydown', onKey)
    const field = await screen.findByRole('combobox', { name: 'Name' })
    await userEvent.type(field, 'x')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(keys).not.toContain('Escape')
    await userEvent.keyboard('{Escape}')
    expect(keys).toContain('Escape')
    document.removeEventListener('keydown', onKey)
  })
})

describe('how much of it, how many and what is in it', () => {
  it('should change by halves of a portion and by kitchen measures, each with its figures', async () => {
    const { row } = await correcting('Oat milk')
    const energy = () => row().composed.perServing.energy!.estimate.likely
    const before = energy()
    await click('Half a portion more')
    expect(energy()).toBeCloseTo(1.5 * before)
    expect(screen.getByText('1½ portions, 360 g')).toBeInTheDocument()
    await click('Half a portion less')
    await click('Half a portion less')
    expect(energy()).toBeCloseTo(before / 2)
    expect(screen.getByRole('button', { name: 'Half a portion less' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await click('1 tbsp')
    expect(row().composed.amount.servingGrams).toEqual(exactly(15))
    expect(screen.getByRole('button', { name: '1 tbsp' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('should count', async () => {
    const { row } = await correcting('Oat milk')
    await click('One more')
    await click('One more')
    expect(row().composed.item.count).toBe(3)
    await click('One fewer')
    expect(row().composed.item.count).toBe(2)
  })

  it('should add an extra with one tap, more with the next, and lose the focus with neither', async () => {
    const { row } = await correcting('Carrot')
    await click('Add 1 tbsp oil')
    const more = screen.getByRole('button', { name: 'More: 1 tbsp oil' })
    expect(more).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(row().composed.item.corrected.extras).toEqual([{ id: 'oil', times: 2 }])
    await click('Less: 2 tbsp oil')
    await click('Less: 1 tbsp oil')
    expect(row().composed.item.corrected.extras).toEqual([])
    expect(screen.getByRole('button', { name: 'Add 1 tbsp oil' })).toHaveFocus()
  })
})

const PEANUT: PackReading = {
  kind: 'read',
  name: 'Skippy creamy',
  panel: {
    readBy: 'database',
    per100g: { energy: exactly(594) },
    servingGrams: 32,
    contains: ['peanut'],
    mayContain: ['milk'],
  },
}
const photograph = async (name: string) => {
  const button = await screen.findByRole('button', { name })
  const input = button.parentElement!.querySelectorAll<HTMLInputElement>('input[type=file]')
  const at = [...button.parentElement!.querySelectorAll('button')].indexOf(button as HTMLButtonElement)
  await userEvent.upload(input[at]!, new File(['x'], 'pack.jpg', { type: 'image/jpeg' }))
}

describe('an item that is not known', () => {
  it('should offer what it may have been meant for', async () => {
    const { row } = await correcting('Straberri jamm')
    await click('Jam')
    expect(row().name).toBe('Jam')
    expect(screen.queryByRole('region', { name: /We don’t know this one/ })).toBeNull()
  })

  it('should take what its barcode says, once the person agrees', async () => {
    const { app, row } = await correcting('Skippy', { readPack: async () => PEANUT })
    await photograph('Scan its barcode')
    const words = 'This is Skippy creamy: 190 kcal in 32 g. Contains peanut. May contain milk.'
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(row().composed.per100g.energy).toBeUndefined()
    await click('Use this')
    expect(row()).toMatchObject({ name: 'Skippy creamy', composed: { amount: { source: 'label' } } })
    expect(row().composed.per100g.energy).toEqual({ estimate: exactly(594), source: 'label' })
    app.undo()
    expect(row().name).toBe('Skippy')
  })

  it('should be found among brands, with what its label says', async () => {
    if (PEANUT.kind !== 'read') throw new Error('nothing was read')
    const asked: string[] = []
    const product = { barcode: '0037600110754', name: 'Skippy creamy', panel: PEANUT.panel }
    const { row } = await correcting('Skippy', {
      searchProducts: async (name) => {
        asked.push(name)
        return { ok: true, value: [product] }
      },
    })
    await click('Search for it')
    await click('Look for the brand “Skippy”')
    await click(/^Skippy creamy/)
    expect(asked).toEqual(['Skippy'])
    expect(row()).toMatchObject({ name: 'Skippy creamy', composed: { amount: { source: 'label' } } })
  })

  it('should say so where no brand is looked up', async () => {
    await correcting('Skippy')
    await click('Search for it')
    await click('Look for the brand “Skippy”')
    expect(await screen.findByText(/^This copy of Dishlight looks nothing up/)).toBeInTheDocument()
  })

  it('should leave everything as it is where the person does not agree', async () => {
    const { row } = await correcting('Skippy', { readPack: async () => PEANUT })
    await photograph('Photograph its label')
    await click('Not this')
    expect(screen.queryByText(/Contains peanut/)).toBeNull()
    expect(row().composed.item.corrected).toEqual({})
  })

  it.each([
    [{ kind: 'no-barcode' }, /^No barcode could be read/],
    [{ kind: 'unknown-product', barcode: '4006381333931' }, /^Nobody has listed barcode 4006381333931/],
    [{ kind: 'lookup-off', barcode: '4006381333931' }, /looks nothing up\. Photograph its label/],
    [{ kind: 'failed', failure: OFFLINE }, /Nothing is lost\.$/],
  ] satisfies readonly (readonly [PackReading, RegExp])[])(
    'should say why its pack tells nothing: %#',
    async (reading, words) => {
      await correcting('Skippy', { readPack: async () => reading })
      await photograph('Scan its barcode')
      expect(await screen.findByText(words)).toBeInTheDocument()
    },
  )
})
