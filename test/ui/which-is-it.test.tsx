// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/app/rows.ts'
import { emptyAnalysis } from '../../src/core/analysis/reduce.ts'
import { CorrectItem } from '../../src/ui/analysis/correct-item.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { looksAt } from '../support/looks-at.ts'
import { boxed } from '../support/sightings.ts'
import { renderWithApp } from './render-with-app.tsx'

const { sightings, looks } = looksAt(
  [boxed('a', 'hummus', [0.4, 0.4, 0.5, 0.5])],
  [boxed('a', 'hummus', [0.41, 0.4, 0.51, 0.5])],
  [boxed('a', 'peanut butter', [0.4, 0.41, 0.5, 0.51])],
)
const start = emptyAnalysis({ name: 'a.jpg', sha256: '0'.repeat(64), width: 4, height: 3 })
const analysis = { ...start, sightings, looks: looks.map((look) => ({ ...look, model: 'm' })) }

describe('an item that looks disagreed on', () => {
  it('should be settled with one tap, and undone with one', async () => {
    const { app, rerender } = await renderWithApp(null, scriptedPorts())
    app.store.setState({ analysis })
    const [row] = rowsOf(app.store.getState())
    expect(row!.composed.item).toMatchObject({ label: 'hummus', rivalNames: ['peanut butter'] })
    rerender(<CorrectItem row={row!} />)
    await userEvent.click(screen.getByRole('button', { name: 'peanut butter' }))
    const [settled] = rowsOf(app.store.getState())
    expect(settled!.name).toBe('Peanut butter')
    expect(settled!.composed.item.rivalNames).toBeUndefined()
    app.undo()
    expect(rowsOf(app.store.getState())[0]!.name).toBe('Hummus')
  })
})
