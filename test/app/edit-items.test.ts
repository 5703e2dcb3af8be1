import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rowsOf } from '../../src/app/rows.ts'
import type { Row } from '../../src/core/analysis/row.ts'
import { select } from '../../src/core/analysis/select.ts'
import { normalizedBox, normalizedPoint } from '../../src/core/geometry/normalized.ts'
import { fromReport } from '../../src/report/open-report.ts'
import { toReport } from '../../src/report/report.ts'
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

  describe('on the photo', () => {
    const placeOf = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id)?.composed.item

    it('should take the box along when an item is moved, as far as the photo goes', async () => {
      const { app, rows, idOf } = await withBreakfastOpen()
      const id = idOf('Butter')
      const before = placeOf(rows(), id)
      if (before?.region.kind !== 'box') throw new Error('no box')
      const { xMin, yMin, xMax, yMax } = before.region.box
      app.move(id, normalizedPoint(before.anchor.x + 0.2, before.anchor.y + 0.3))
      expect(placeOf(rows(), id)?.region).toEqual({
        kind: 'box',
        box: {
          xMin: expect.closeTo(xMin + 0.2),
          yMin: expect.closeTo(yMin + 0.3),
          xMax: expect.closeTo(xMax + 0.2),
          yMax: expect.closeTo(yMax + 0.3),
        },
      })
      app.undo()
      expect(placeOf(rows(), id)?.region).toEqual(before.region)
    })

    it('should hold dot and box to the photo, and take a whole adjustment back', async () => {
      const { app, rows, idOf } = await withBreakfastOpen()
      const id = idOf('Butter')
      const before = placeOf(rows(), id)
      app.rename(id, 'Margarine')
      app.adjust(id)
      app.setPlace(id, {
        point: normalizedPoint(-1, 0.5),
        box: normalizedBox({ xMin: -0.5, yMin: 0.4, xMax: 0.3, yMax: 3 }),
      })
      expect(placeOf(rows(), id)).toMatchObject({
        anchor: { x: 0, y: 0.5 },
        region: { box: { xMin: 0, yMin: 0.4, xMax: 0.3, yMax: 1 } },
      })
      app.move(id, normalizedPoint(0.5, 0.5))
      app.cancelAdjusting()
      expect(placeOf(rows(), id)).toMatchObject({ label: 'Margarine', region: before?.region })
      expect(app.store.getState().mode).toEqual({ kind: 'browse' })
    })

    it('should make the next chosen item the same, under the name that is known', async () => {
      const { app, rows, idOf } = await withBreakfastOpen()
      app.setMode({ kind: 'same', itemId: idOf('Apple') })
      app.select(idOf('Apple'))
      expect(rows()).toHaveLength(2)
      app.select(idOf('Butter'))
      expect(rows().map(({ name }) => name)).toEqual(['Butter'])
      expect(app.store.getState()).toMatchObject({ selectedId: idOf('Butter'), mode: { kind: 'browse' } })
      app.undo()
      app.rename(idOf('Butter'), 'Xyzzyx')
      app.merge(idOf('Apple'), idOf('Xyzzyx'))
      expect(rows().map(({ id }) => id)).toEqual(['look-1/0'])
    })

    it('should split an item, give each part an id of its own, and read all of it back from a report', async () => {
      const { app, rows, idOf } = await withBreakfastOpen()
      app.split(idOf('Butter'))
      app.split('part-1')
      app.notFood(idOf('Apple'))
      app.merge('part-2', 'look-1/1')
      app.move('part-1', normalizedPoint(0.7, 0.7))
      expect(rows().map(({ id }) => id)).toEqual(['look-1/1', 'part-1'])
      const { analysis, people, foods, judge } = app.store.getState()
      if (!analysis || !foods || !judge) throw new Error('nothing is open')
      const written = JSON.stringify(
        toReport(analysis, people, { about: '', createdAt: '2026-01-01T00:00:00Z' }),
      )
      const read = fromReport(JSON.parse(written))
      if (!read.ok) throw new Error('not read')
      expect(select(read.value.analysis, people, foods, judge)).toEqual(rows())
    })

    it('should put away what is not food, and let go of it', async () => {
      const { app, rows, idOf } = await withBreakfastOpen()
      const id = idOf('Butter')
      app.select(id)
      app.notFood(id)
      expect(rows().map(({ name }) => name)).toEqual(['Apple'])
      expect(app.store.getState().selectedId).toBeUndefined()
    })
  })
})
