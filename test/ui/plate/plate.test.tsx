// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { App } from '../../../src/app/create-app.ts'
import { shownPlates } from '../../../src/app/rows.ts'
import { PlateDialog } from '../../../src/ui/plate/plate-dialog.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { renderWithApp } from '../render-with-app.tsx'

async function shown(ui: ReactNode, tell: (app: App) => void = () => {}) {
  const ports = scriptedPorts(({ photo }) => lookOf(['Apple', 'Butter', 'Salami'], photo.name))
  const { app, rerender } = await renderWithApp(null, ports)
  await act(() => app.openPhotos([{ file: new Blob(['lunch']), name: 'lunch.jpg' }]))
  act(() => tell(app))
  rerender(ui)
  return app
}
const onPlate = (app: App, plate: 'first' | 'second' = 'first') =>
  shownPlates(app.store.getState())[plate].map(({ row, portions }) => `${portions} ${row.name}`)

describe('the plate', () => {
  it('should say what lies on it, what that comes to, and what of it to skip', async () => {
    const app = await shown(<PlateDialog />, ({ store, setFact }) =>
      setFact(store.getState().people[0]?.id ?? '', { kind: 'condition', id: 'high-cholesterol' }, true),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Butter' }))
    await userEvent.click(screen.getByRole('button', { name: 'More of Butter' }))
    expect(onPlate(app)).toEqual(['1.5 Butter'])
    const plate = screen.getByRole('region', { name: 'Your plate' })
    expect(plate).toHaveTextContent(/1\.5 servings, 15 g/)
    expect(plate).toHaveTextContent(/Skip: Butter/)
    const saturates = plate.querySelector('[data-nutrient="saturates"]')
    expect(saturates).toHaveTextContent(
      /Saturated fat\s*[\d.]+ g\s*\d+% of your day\s*More than a meal’s share/,
    )
  })

  it('should take off what has no servings left, keep the focus, and undo that', async () => {
    const app = await shown(<PlateDialog />)
    await userEvent.click(screen.getByRole('button', { name: 'Apple' }))
    await userEvent.click(screen.getByRole('button', { name: 'Less of Apple' }))
    expect(onPlate(app)).toEqual(['0.5 Apple'])
    await userEvent.click(screen.getByRole('button', { name: 'Take Apple off the plate' }))
    expect(onPlate(app)).toEqual([])
    expect(screen.getByText('Put something on it')).toHaveFocus()
    act(() => app.undo())
    expect(onPlate(app)).toEqual(['0.5 Apple'])
  })

  it('should hold a second plate beside it, and say what sets them apart', async () => {
    const app = await shown(<PlateDialog />)
    await userEvent.click(screen.getByRole('button', { name: 'Salami' }))
    await userEvent.click(screen.getByRole('button', { name: 'Compare with a second plate' }))
    const second = screen.getByRole('region', { name: 'Plate 2' })
    await userEvent.click(within(second).getByRole('button', { name: 'Apple' }))
    expect([onPlate(app), onPlate(app, 'second')]).toEqual([['1 Salami'], ['1 Apple']])
    expect(screen.getByRole('status')).toHaveTextContent(/Plate 2 has less: .*sodium \(\d+ mg\)/)
    await userEvent.click(screen.getByRole('button', { name: 'Clear plate 2' }))
    expect(onPlate(app, 'second')).toEqual([])
    expect(screen.queryByRole('region', { name: 'Plate 2' })).toBeNull()
  })

  it('should show two people beside each other, each against their own day', async () => {
    await shown(<PlateDialog />, (app) => {
      app.renamePerson(app.store.getState().people[0]?.id ?? '', 'Ana')
      app.addPerson('Leo')
      app.setAge(app.store.getState().people[1]?.id ?? '', 5)
    })
    await userEvent.click(screen.getByRole('button', { name: 'Butter' }))
    expect(screen.getByRole('heading', { name: /Ana/ }).parentElement).toHaveTextContent(/% of Ana’s day/)
    expect(screen.getByRole('heading', { name: /Leo/ }).parentElement).toHaveTextContent(/% of Leo’s day/)
  })
})
