import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { statusOf } from '../../src/app/photo-looks.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { gate, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { readReport } from '../support/read-report.ts'
import { saveReport } from '../support/save-report.ts'

async function saved() {
  const ports = scriptedPorts(() => lookOf(['Apple', 'Butter']))
  const app = createApp(ports)
  await app.start()
  await app.openPhoto(new Blob(['a photo']), 'Lunch.jpg')
  const me = app.store.getState().people[0]?.id ?? ''
  app.setFact(me, { kind: 'condition', id: 'high-cholesterol' }, true)
  app.rename(rowsOf(app.store.getState())[1]?.id ?? '', 'Margarine')
  await saveReport(app, { withPeople: true, about: 'About' })
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
    expect(statusOf(other.store.getState())).toBe('done')
    expect(other.store.getState().trouble).toBeUndefined()
    expect(rowsOf(other.store.getState())).toEqual(rowsOf(app.store.getState()))
    other.undo()
    expect(rowsOf(other.store.getState()).map(({ name }) => name)).toEqual(['Apple', 'Butter'])
  })

  it('should carry everything known about its people', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const own = createApp(ports)
    await own.openPhoto(new Blob(['a photo']), 'lunch.jpg')
    const me = own.store.getState().people[0]?.id ?? ''
    await own.describe(me, 'gout, severe peanut allergy, halal, warfarin, sodium 1500 mg, I weigh 80 kg')
    await saveReport(own, { withPeople: true, about: 'About' })
    const [people] = [own.store.getState().people]
    expect(people).toMatchObject([
      {
        conditions: ['gout'],
        allergies: ['peanut'],
        severity: { peanut: 'severe' },
        diets: ['halal'],
        medicines: ['warfarin'],
        targets: { weight: 80, day: { sodium: 1500 } },
      },
    ])
    const other = await freshApp()
    await other.openReport(ports.saved[0]?.content ?? new Blob())
    expect(other.store.getState().people).toEqual(people)
  })

  it('should show the people it was made for, and restore your own afterwards', async () => {
    const { file } = await saved()
    const other = await freshApp()
    const own = other.store.getState().people
    await other.openReport(file.content)
    expect(other.store.getState().people[0]?.conditions).toEqual(['high-cholesterol'])
    other.close()
    expect(other.store.getState().people).toEqual(own)
  })

  it('should never replace the people set here, but show its own when asked to', async () => {
    const { file } = await saved()
    const other = await freshApp()
    other.setFact(other.store.getState().people[0]?.id ?? '', { kind: 'allergy', id: 'milk' }, true)
    const own = other.store.getState().people
    await other.openReport(file.content)
    expect(other.store.getState()).toMatchObject({ people: own, ownPeople: undefined })
    other.switchPeople()
    expect(other.store.getState().people[0]?.conditions).toEqual(['high-cholesterol'])
    other.switchPeople()
    expect(other.store.getState().people).toEqual(own)
  })

  it('should quiet no alert of the reader by what its writer checked', async () => {
    const ports = scriptedPorts(() => lookOf(['Mystery stew']))
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
    app.setFact(app.store.getState().people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    app.checkedLabel(rowsOf(app.store.getState())[0]?.id ?? '', 'peanut')
    expect(rowsOf(app.store.getState())[0]?.assessments[0]?.advice).toBe('none')
    await saveReport(app, { withPeople: true, about: 'About' })
    const saved = readReport((await ports.saved[0]?.content.text()) ?? '')
    expect(saved.rows?.[0]?.verdicts[0]?.advice).toBe('ask')
    const other = await freshApp()
    other.setFact(other.store.getState().people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    await other.openReport(ports.saved[0]?.content ?? new Blob())
    const [row] = rowsOf(other.store.getState())
    expect(row?.assessments[0]?.advice).toBe('ask')
    expect(row?.composed.item.corrected.clearedElsewhere).toEqual(['peanut'])
  })

  it('should not say who it is for unless asked to', async () => {
    const told = { score: 5, justification: 'Bad for your cholesterol.', forPerson: true }
    const ports = scriptedPorts(() =>
      lookOf(['Apple', 'Butter']).map((event) =>
        event.type === 'detection' ? { ...event, detection: { ...event.detection, opinion: told } } : event,
      ),
    )
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(new Blob(['a photo']), 'Lunch.jpg')
    const me = app.store.getState().people[0]?.id ?? ''
    app.renamePerson(me, 'Jane Canary')
    app.setFact(me, { kind: 'condition', id: 'high-cholesterol' }, true)
    app.setFact(me, { kind: 'allergy', id: 'peanut' }, true)
    app.checkedLabel(rowsOf(app.store.getState())[0]?.id ?? '', 'peanut')
    await saveReport(app, { withPeople: false, about: 'About' })
    const text = (await ports.saved[0]?.content.text()) ?? ''
    const report = readReport(text)
    expect(report.people).toBeUndefined()
    expect(report.rows?.flatMap(({ verdicts }) => verdicts)).toMatchObject([
      { profileId: GENERAL_PROFILE.id, alerts: [] },
      { profileId: GENERAL_PROFILE.id, alerts: [] },
    ])
    expect(report.rows).toHaveLength(2)
    // That cholesterol and peanuts are looked for in every food says nothing of anybody.
    for (const trace of ['Canary', 'high-cholesterol', 'your cholesterol', '"allergy"', 'checked'])
      expect(text).not.toContain(trace)

    const other = await freshApp()
    const own = other.store.getState().people[0]?.id ?? ''
    other.setFact(own, { kind: 'allergy', id: 'milk' }, true)
    await other.openReport(ports.saved[0]?.content ?? new Blob())
    expect(other.store.getState().people[0]?.allergies).toEqual(['milk'])
  })

  it('should not be replaced by a photo that was still being opened', async () => {
    const { file } = await saved()
    const decoded = gate()
    const ports = scriptedPorts()
    const app = createApp({
      ...ports,
      loadPhoto: async (blob, name, signal) => {
        if (name === 'slow.jpg') await decoded.opened
        return ports.loadPhoto(blob, name, signal)
      },
    })
    await app.start()
    const slow = app.openPhoto(new Blob(['another photo']), 'slow.jpg')
    await app.openReport(file.content)
    decoded.open()
    await slow
    expect(app.store.getState().photos.map(({ name }) => name)).toEqual(['Lunch.jpg'])
    expect(statusOf(app.store.getState())).toBe('done')
    expect(rowsOf(app.store.getState()).map(({ name }) => name)).toEqual(['Apple', 'Margarine'])
  })

  it('should say that the photo in it is damaged', async () => {
    const { file } = await saved()
    const failure = { kind: 'photo', code: 'not-an-image', retryable: false } as const
    const app = createApp(scriptedPorts(() => [], { loadPhoto: async () => ({ ok: false, failure }) }))
    await app.openReport(file.content)
    expect(app.store.getState()).toMatchObject({
      photos: [],
      trouble: { kind: 'report', reason: 'damaged-photo' },
    })
  })

  it('should ask for the photo where it was saved without one', async () => {
    const { file } = await saved()
    const { photo, ...rest } = JSON.parse(await file.content.text())
    const { image: _, ...facts } = photo
    const without = new Blob([JSON.stringify({ ...rest, photo: facts })])
    const other = await freshApp()
    await other.openReport(without)
    expect(other.store.getState()).toMatchObject({
      photos: [],
      trouble: { kind: 'report', reason: 'without-photo' },
    })
    await other.openPhoto(new Blob(['a photo']), 'Lunch.jpg')
    await other.openReport(without)
    expect(rowsOf(other.store.getState()).map(({ name }) => name)).toEqual(['Apple', 'Margarine'])
  })

  it('should say what is wrong with a file that is no report', async () => {
    const other = await freshApp()
    await other.openReport(new Blob(['{']))
    expect(other.store.getState().trouble).toEqual({
      kind: 'no-report',
      failure: { kind: 'not-json' },
    })
  })
})

describe('a report of several photos', () => {
  const given = (...names: readonly string[]) => names.map((name) => ({ file: new Blob([name]), name }))

  async function savedOfTwo() {
    const ports = scriptedPorts(({ photo }) => lookOf(['Apple', photo.name.slice(0, -4)], photo.name))
    const app = createApp(ports)
    await app.start()
    await app.openPhotos(given('Milk.jpg', 'Butter.jpg'))
    await saveReport(app, { withPeople: false, about: 'About' })
    const content = ports.saved[0]?.content ?? new Blob()
    const { photo, furtherPhotos, ...rest } = JSON.parse(await content.text())
    const without = ({ image: _, ...facts }: { image: string }) => facts
    const bare = new Blob([
      JSON.stringify({ ...rest, photo: without(photo), furtherPhotos: furtherPhotos.map(without) }),
    ])
    return { app, content, bare }
  }

  it('should open elsewhere with all of its photos, in their order', async () => {
    const { app, content } = await savedOfTwo()
    const other = await freshApp()
    await other.openReport(content)
    const { photos, shown } = other.store.getState()
    expect(photos.map(({ name }) => name)).toEqual(['Milk.jpg', 'Butter.jpg'])
    expect(shown).toBe(photos[0]?.sha256)
    expect(rowsOf(other.store.getState())).toEqual(rowsOf(app.store.getState()))
    expect(statusOf(other.store.getState())).toBe('done')
  })

  it('should use the open photos, in its own order, when it was saved without them', async () => {
    const { bare } = await savedOfTwo()
    const other = await freshApp()
    await other.openPhotos(given('Butter.jpg', 'Milk.jpg'))
    await other.openReport(bare)
    expect(other.store.getState().photos.map(({ name }) => name)).toEqual(['Milk.jpg', 'Butter.jpg'])
    expect(rowsOf(other.store.getState()).map(({ name }) => name)).toEqual(['Apple', 'Milk', 'Butter'])
  })

  it('should say which of its photos is missing, and keep what is open', async () => {
    const { bare } = await savedOfTwo()
    const other = await freshApp()
    await other.openPhotos(given('Milk.jpg'))
    await other.openReport(bare)
    expect(other.store.getState().trouble).toEqual({ kind: 'photos-missing', names: ['Butter.jpg'] })
    expect(other.store.getState().photos.map(({ name }) => name)).toEqual(['Milk.jpg'])
  })
})
