import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import { editInWords } from '../../src/ui/history/edit-words.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import { translated } from '../support/languages.ts'
import { lookOf } from '../support/look-events.ts'
import { english } from '../support/messages.ts'

async function opened() {
  const app = createApp(scriptedPorts(() => lookOf(['Apple', 'Butter'])))
  await app.start()
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  const state = app.store.getState
  const names = () => rowsOf(state()).map(({ name }) => name)
  const idOf = (name: string) => rowsOf(state()).find((row) => row.name === name)?.id ?? ''
  const told = () => state().toasts.flatMap((toast) => (toast.kind === 'edited' ? [toast] : []))
  const words = () => told().map((toast) => editInWords(english, toast))
  return { app, names, idOf, told, words }
}

describe('a correction', () => {
  it('should be said once, each in its own words', async () => {
    const { app, idOf, words } = await opened()
    const id = idOf('Butter')
    app.setCount(id, 3)
    expect(words()).toEqual(['Butter: 3 of these.'])
    app.setExtra(id, 'salt', 2)
    expect(words()).toEqual(['Butter: now with ½ tsp salt.'])
    app.setExtra(id, 'salt', 0)
    expect(words()).toEqual(['Butter: taken off again: Salt.'])
    app.setAmount(id, 25)
    expect(words()).toEqual(['Butter is now 25 g.'])
    app.setPanel(id, { readBy: 'device', per100g: {} })
    expect(words()).toEqual(['The label of Butter counts now.'])
    app.checkedLabel(id, 'milk')
    expect(words()).toEqual(['Noted for Butter: no milk.'])
    app.move(id, normalizedPoint(0.1, 0.1))
    expect(words()).toEqual(['Moved Butter.'])
    app.rename(id, 'oat milk')
    expect(words()).toEqual(['Renamed to oat milk.'])
    app.remove(id)
    expect(words()).toEqual(['Removed Oat milk.'])
  })

  it('should name items as the list does in the reader’s language', async () => {
    const { app, idOf, told } = await opened()
    app.setCount(idOf('Butter'), 3)
    expect(told().map((toast) => editInWords(translated('es'), toast))).toEqual(['Mantequilla: 3 unidades.'])
  })

  it('should be taken back by its message, one step', async () => {
    const { app, names, idOf, told } = await opened()
    app.rename(idOf('Butter'), 'Margarine')
    app.rename(idOf('Apple'), 'Pear')
    app.undoEdit(told()[0]!.edit)
    expect(names()).toEqual(['Apple', 'Margarine'])
    expect(told()).toEqual([])
  })

  it('should not be said any more once it was taken back, nor when it is made again', async () => {
    const { app, names, idOf, told } = await opened()
    app.rename(idOf('Butter'), 'Margarine')
    const [toast] = told()
    app.undo()
    expect(told()).toEqual([])
    app.redo()
    expect(told()).toEqual([])
    app.undo()
    app.undoEdit(toast!.edit)
    expect(names()).toEqual(['Apple', 'Butter'])
  })

  it('should not be said of a photo that is opened after it', async () => {
    const { app, idOf, told } = await opened()
    app.rename(idOf('Butter'), 'Margarine')
    await app.openPhoto(new Blob(['another']), 'dinner.jpg')
    expect(told()).toEqual([])
  })

  it('should take no count and no amount of an extra that cannot be', async () => {
    const { app, idOf, told } = await opened()
    for (const count of [0, -1, 1.5, 1000, Number.NaN]) app.setCount(idOf('Butter'), count)
    for (const times of [-1, 0.5, 21]) app.setExtra(idOf('Butter'), 'oil', times)
    expect(told()).toEqual([])
  })
})
