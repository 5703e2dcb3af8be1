import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

async function withBreakfastOpen() {
  const app = createApp(scriptedPorts(() => lookOf(['Apple', 'Butter'])))
  await app.start()
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  const rows = () => rowsOf(app.store.getState())
  const idOf = (name: string) => rows().find((row) => row.name === name)?.id ?? ''
  return { app, rows, idOf }
}

describe('correcting items', () => {
  it('should add an item where the person tapped, and open its card', async () => {
    const { app, rows } = await withBreakfastOpen()
    app.setMode({ kind: 'add', point: normalizedPoint(0.9, 0.9) })
    app.addItem(normalizedPoint(0.9, 0.9), '  Cheddar ')
    const added = rows().at(-1)
    expect(added).toMatchObject({ name: 'Cheddar', composed: { item: { anchor: { x: 0.9, y: 0.9 } } } })
    expect(app.store.getState()).toMatchObject({ selectedId: added?.id, mode: { kind: 'browse' } })
  })

  it('should give every added item its own id, even after an undo', async () => {
    const { app, rows } = await withBreakfastOpen()
    app.addItem(normalizedPoint(0.8, 0.8), 'Cheddar')
    app.addItem(normalizedPoint(0.9, 0.9), 'Milk')
    app.undo()
    app.addItem(normalizedPoint(0.7, 0.9), 'Ham')
    const ids = rows().map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(rows().map(({ name }) => name)).toEqual(['Apple', 'Butter', 'Cheddar', 'Ham'])
  })

  it('should rename, move, weigh and remove an item, keeping it inside the photo', async () => {
    const { app, rows, idOf } = await withBreakfastOpen()
    const id = idOf('Butter')
    app.rename(id, 'Margarine')
    app.move(id, normalizedPoint(1.4, -0.2))
    app.setAmount(id, 25)
    expect(rows().find((row) => row.id === id)).toMatchObject({
      name: 'Margarine',
      composed: {
        item: { anchor: { x: 1, y: 0 } },
        amount: { servingGrams: { likely: 25 }, source: 'person' },
      },
    })
    app.select(id)
    app.remove(id)
    expect(rows().map(({ name }) => name)).toEqual(['Apple'])
    expect(app.store.getState().selectedId).toBeUndefined()
  })

  it('should undo and redo edits', async () => {
    const { app, rows, idOf } = await withBreakfastOpen()
    app.rename(idOf('Butter'), 'Margarine')
    app.undo()
    expect(rows().map(({ name }) => name)).toEqual(['Apple', 'Butter'])
    app.redo()
    expect(rows().map(({ name }) => name)).toEqual(['Apple', 'Margarine'])
  })

  it('should clear a gate only when the person says they checked the label', async () => {
    const { app, rows, idOf } = await withBreakfastOpen()
    const me = app.store.getState().people[0]?.id ?? ''
    app.addItem(normalizedPoint(0.5, 0.9), 'Grandmother’s surprise')
    app.setFact(me, { kind: 'allergy', id: 'peanut' }, true)
    const id = idOf('Grandmother’s surprise')
    const finding = () => rows().find((row) => row.id === id)?.assessments[0]?.alerts[0]?.finding
    expect(finding()).toBe('ask')
    app.checkedLabel(id, 'peanut')
    expect(finding()).toBe('checked')
  })

  it('should ignore blank names and impossible amounts', async () => {
    const { app, idOf } = await withBreakfastOpen()
    app.rename(idOf('Butter'), '   ')
    app.addItem(normalizedPoint(0.5, 0.5), '')
    app.setAmount(idOf('Butter'), -3)
    app.setAmount(idOf('Butter'), Number.NaN)
    expect(app.store.getState().analysis?.edits).toEqual([])
  })
})
