import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

async function saved() {
  const ports = scriptedPorts(() => lookOf(['Apple', 'Butter']))
  const app = createApp(ports)
  await app.start()
  await app.openPhoto(new Blob(['a photo']), 'Lunch.jpg')
  const me = app.store.getState().people[0]?.id ?? ''
  app.setCondition(me, 'high-cholesterol', true)
  app.rename(rowsOf(app.store.getState())[1]?.id ?? '', 'Margarine')
  await app.saveReport()
  const [file] = ports.saved
  if (!file) throw new Error('nothing was saved')
  return { file, app }
}

async function freshApp() {
  const app = createApp(scriptedPorts())
  await app.start()
  return app
}

describe('a report', () => {
  it('should open elsewhere with the same items, verdicts and edits', async () => {
    const { file, app } = await saved()
    expect(file.name).toBe('lunch.report.json')
    const other = await freshApp()
    await other.openReport(file.content)
    expect(other.store.getState()).toMatchObject({ status: 'done', trouble: undefined })
    expect(rowsOf(other.store.getState())).toEqual(rowsOf(app.store.getState()))
    other.undo()
    expect(rowsOf(other.store.getState()).map(({ name }) => name)).toEqual(['Apple', 'Butter'])
  })

  it('should show the people it was made for and give back one’s own afterwards', async () => {
    const { file } = await saved()
    const other = await freshApp()
    const own = other.store.getState().people
    await other.openReport(file.content)
    expect(other.store.getState().people[0]?.conditions).toEqual(['high-cholesterol'])
    other.close()
    expect(other.store.getState().people).toEqual(own)
  })

  it('should ask for the photo where it was saved without one', async () => {
    const { file } = await saved()
    const { photo, ...rest } = JSON.parse(await file.content.text())
    const { image: _, ...facts } = photo
    const without = new Blob([JSON.stringify({ ...rest, photo: facts })])
    const other = await freshApp()
    await other.openReport(without)
    expect(other.store.getState()).toMatchObject({
      photo: undefined,
      trouble: { kind: 'report', reason: 'without-photo' },
    })
    await other.openPhoto(new Blob(['a photo']), 'Lunch.jpg')
    await other.openReport(without)
    expect(rowsOf(other.store.getState()).map(({ name }) => name)).toEqual(['Apple', 'Margarine'])
  })

  it('should say what is wrong with a file that is no report', async () => {
    const other = await freshApp()
    await other.openReport(new Blob(['{']))
    expect(other.store.getState().trouble).toEqual({ kind: 'report', reason: 'not-json' })
  })
})
