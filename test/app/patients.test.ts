import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rememberPatients } from '../../src/app/patients.ts'
import type { Memory } from '../../src/app/persist.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import { breakfastPhoto } from '../support/breakfast.ts'

const NOW = '2026-11-30T10:00:00.000Z'

function memoryOf(kept: Record<string, string> = {}): Memory & { readonly kept: Record<string, string> } {
  return {
    kept,
    read: (key) => kept[key] ?? null,
    write: (key, text) => {
      kept[key] = text
    },
    forget: (key) => {
      delete kept[key]
    },
  }
}

async function session() {
  const app = createApp(scriptedPorts())
  app.setFact(GENERAL_PROFILE.id, { kind: 'diet', id: 'vegan' }, true)
  app.beginPatients()
  const state = () => app.store.getState()
  const openPhoto = async () => {
    const { sent, name } = await breakfastPhoto()
    await app.openPhoto(new Blob([sent.bytes]), name)
  }
  return { app, state, openPhoto }
}

describe('one patient after another', () => {
  it('should show nothing of one patient to the next', async () => {
    const { app, state, openPhoto } = await session()
    for (const condition of ['gout', 'hypertension', 'coeliac'] as const) {
      expect(state().people).toEqual([GENERAL_PROFILE])
      expect(state()).toMatchObject({ photos: [], analysis: undefined, notUnderstood: {}, questions: {} })
      expect(state().visit).toMatchObject({ note: '' })
      app.setFact(GENERAL_PROFILE.id, { kind: 'condition', id: condition }, true)
      await app.describe(GENERAL_PROFILE.id, 'maybe a purple aura')
      app.noteOnPatient(`likes ${condition}`)
      await openPhoto()
      expect(state().photos).toHaveLength(1)
      app.newPatient()
    }
    expect(state()).toMatchObject({ patients: [], kept: undefined, isPrivate: true, visit: { number: 4 } })
  })

  it('should bring the device’s own people back when it ends', async () => {
    const { app, state, openPhoto } = await session()
    app.setFact(GENERAL_PROFILE.id, { kind: 'condition', id: 'gout' }, true)
    await openPhoto()
    app.endPatients()
    expect(state().people).toMatchObject([{ diets: ['vegan'], conditions: [] }])
    expect(state()).toMatchObject({ visit: undefined, photos: [], isPrivate: false })
  })

  it('should keep whom it is asked to keep, and what is changed about them', async () => {
    const { app, state } = await session()
    app.setFact(GENERAL_PROFILE.id, { kind: 'condition', id: 'gout' }, true)
    app.keepPatient('Ada', NOW)
    app.noteOnPatient('weekly')
    app.setFact(GENERAL_PROFILE.id, { kind: 'diet', id: 'halal' }, true)
    app.newPatient()
    expect(state().people).toEqual([GENERAL_PROFILE])
    const [ada] = state().patients
    expect(ada).toMatchObject({
      name: 'Ada',
      note: 'weekly',
      people: [{ conditions: ['gout'], diets: ['halal'] }],
    })
    app.setFact(GENERAL_PROFILE.id, { kind: 'condition', id: 'ibs' }, true)
    expect(state().patients).toEqual([ada])
    app.openPatient(ada?.id ?? '')
    expect(state()).toMatchObject({ people: ada?.people, visit: { note: 'weekly', id: ada?.id } })
  })

  it('should take a deletion back', async () => {
    const { app, state } = await session()
    app.keepPatient('Ada', NOW)
    const [ada] = state().patients
    app.removePatient(ada?.id ?? '')
    expect(state().patients).toEqual([])
    expect(state().visit).toEqual({ number: 1, note: '' })
    const [toast] = state().toasts
    expect(toast).toMatchObject({ kind: 'patient-removed', patient: { name: 'Ada' } })
    if (ada) app.bringBackPatient(ada)
    expect(state().patients).toEqual([ada])
  })

  it('should read who is kept, each apart, and forget the last one wholly', () => {
    const good = { id: 'a', name: 'Ada', people: [GENERAL_PROFILE], note: '', since: NOW }
    const memory = memoryOf({ 'dishlight.patients.1': JSON.stringify([{ id: 1 }, good, 'rubbish']) })
    const app = createApp(scriptedPorts())
    rememberPatients(app.store, memory)
    expect(app.store.getState().patients).toEqual([good])
    app.beginPatients()
    app.removePatient('a')
    expect(memory.kept).toEqual({})
    const broken = createApp(scriptedPorts())
    rememberPatients(broken.store, memoryOf({ 'dishlight.patients.1': '{"not' }))
    expect(broken.store.getState().patients).toEqual([])
  })
})
