// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/app/rows.ts'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../../src/core/health/profile.ts'
import { IChecked } from '../../../src/ui/analysis/i-checked.tsx'
import { useRows } from '../../../src/ui/app-context.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { renderWithApp } from '../render-with-app.tsx'

function First() {
  const [row] = useRows()
  return row ? <IChecked row={row} /> : null
}

async function checking(food: string, person: Partial<HealthProfile>) {
  const { app } = await renderWithApp(
    <First />,
    scriptedPorts(() => lookOf([food])),
  )
  app.store.setState({ people: [{ ...GENERAL_PROFILE, ...person }] })
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  await screen.findAllByRole('button')
  const advice = () => rowsOf(app.store.getState())[0]?.assessments[0]?.advice
  return { app, advice }
}

const names = () => screen.queryAllByRole('button').map((button) => button.textContent)

describe('what a person checked', () => {
  it('should count at once where nobody could rule it out', async () => {
    const { advice } = await checking('Mystery stew', { allergies: ['peanut'] })
    expect(advice()).toBe('ask')
    await userEvent.click(screen.getByRole('button', { name: 'I checked or asked: no peanut' }))
    expect(advice()).toBe('none')
    expect(names()).toEqual([])
  })

  it('should be asked about once more where the food table says otherwise, and then count', async () => {
    const { advice } = await checking('Butter', { allergies: ['milk'] })
    expect(advice()).toBe('avoid')
    expect(names()).toEqual(['I checked the label or asked'])
    await userEvent.click(screen.getByRole('button', { name: 'I checked the label or asked' }))
    await userEvent.click(screen.getByRole('button', { name: 'I checked or asked: no milk' }))
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^The food table says “Butter” contains milk\. Are you sure/,
    )
    expect(advice()).toBe('avoid')
    await userEvent.click(screen.getByRole('button', { name: 'Yes, it has none' }))
    expect(advice()).toBe('none')
  })

  it('should change nothing where the person is not sure after all', async () => {
    const { advice } = await checking('Butter', { allergies: ['milk'] })
    await userEvent.click(screen.getByRole('button', { name: 'I checked the label or asked' }))
    await userEvent.click(screen.getByRole('button', { name: 'I checked or asked: no milk' }))
    await userEvent.click(screen.getByRole('button', { name: 'No' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(advice()).toBe('avoid')
  })

  it('should offer first what may be ruled out, and behind “more” what the table says is in it', async () => {
    await checking('Mystery cheese', { allergies: ['milk', 'peanut', 'sesame'] })
    const before = names()
    expect(before.at(-1)).toBe('1 more')
    expect(before).not.toContain('milk')
    await userEvent.click(screen.getByRole('button', { name: '1 more' }))
    expect(names()).toEqual([...before.slice(0, -1), 'milk'])
  })

  it('should be asked of the kitchen for a dish of a menu, and of the label for a pack', async () => {
    const seen = { region: { kind: 'whole-photo' }, count: 1 } as const
    const person = { ...GENERAL_PROFILE, allergies: ['peanut' as const] }
    const words = async (more: Partial<Detection>) => {
      const { app, unmount } = await renderWithApp(
        <First />,
        scriptedPorts(() => []),
      )
      await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
      const analysis = app.store.getState().analysis!
      const sightings = [{ id: 'a', label: 'Mystery stew', ...seen, ...more }]
      act(() => app.store.setState({ people: [person], analysis: { ...analysis, sightings } }))
      const [button] = await screen.findAllByRole('button')
      const text = button!.textContent
      unmount()
      return text
    }
    expect(await words({ menu: { section: 'Mains' } })).toBe('I asked the kitchen: no peanut')
    expect(await words({ amount: { basis: 'served' } })).toBe('I asked the kitchen: no peanut')
    expect(await words({ amount: { basis: 'package' } })).toBe('I checked the label: no peanut')
  })
})
