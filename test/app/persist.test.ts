import { describe, expect, it } from 'vitest'
import { chooseClient, chosenOffer } from '../../src/app/choose-client.ts'
import { createApp } from '../../src/app/create-app.ts'
import { browserMemory, type Memory, rememberChanges, rememberedStore } from '../../src/app/persist.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import { FIRST_BROWSER } from '../support/first-version.ts'

function remembering() {
  const ports = scriptedPorts()
  const store = rememberedStore(ports.memory)
  rememberChanges(store, ports.memory)
  return { ports, app: createApp(ports, store) }
}

describe('what this device keeps', () => {
  it('should give settings and people back the next time', () => {
    const { ports, app } = remembering()
    app.changeSettings({ theme: 'dark', palette: 'blue-orange', models: { google: 'gemini-y' } })
    app.setFact(app.store.getState().people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    const again = rememberedStore(ports.memory).getState()
    expect(again.settings).toEqual(app.store.getState().settings)
    expect(again.people).toEqual(app.store.getState().people)
  })

  it('should give back which model of this device looks', () => {
    const { ports, app } = remembering()
    app.changeSettings({ look: { device: 'dfine-objects365' } })
    const again = createApp(scriptedPorts(), rememberedStore(ports.memory))
    expect(chooseClient(again.store.getState())).toEqual({ kind: 'device', model: 'dfine-objects365' })
    expect(chosenOffer(again.store.getState())).toBeUndefined()
  })

  it.each(['warfarin', 'halal', 'sodium 1500 mg', 'severe sesame allergy'])(
    'should restore a person of whom only this is known: %s',
    async (words) => {
      const { ports, app } = remembering()
      await app.describe(app.store.getState().people[0]?.id ?? '', words)
      const again = rememberedStore(ports.memory).getState()
      expect(again.people).toEqual(app.store.getState().people)
      expect(again.people).not.toEqual(rememberedStore(scriptedPorts().memory).getState().people)
    },
  )

  it('should merge what two open pages are told, losing neither', () => {
    const kept = new Map<string, string>()
    const pages: ((key: string) => void)[] = []
    const page = () => {
      const index = pages.length
      const told = (key: string) => {
        for (const [at, listener] of pages.entries()) if (at !== index) listener(key)
      }
      const change = (key: string, text: string | undefined) => {
        if (kept.get(key) === text) return
        if (text === undefined) kept.delete(key)
        else kept.set(key, text)
        told(key)
      }
      const memory: Memory = {
        read: (key) => kept.get(key) ?? null,
        write: change,
        forget: (key) => change(key, undefined),
        onChanged(listener) {
          pages[index] = listener
        },
      }
      const store = rememberedStore(memory)
      rememberChanges(store, memory)
      return createApp(scriptedPorts(), store)
    }
    const [one, other] = [page(), page()]
    const me = one.store.getState().people[0]?.id ?? ''
    other.setFact(me, { kind: 'allergy', id: 'peanut' }, true)
    one.setFact(me, { kind: 'condition', id: 'gout' }, true)
    one.changeSettings({ theme: 'dark' })
    const [again] = page().store.getState().people
    expect(again).toMatchObject({ conditions: ['gout'] })
    expect(again?.allergies).toHaveLength(1)
    expect(other.store.getState().people).toEqual([again])
    expect(other.store.getState().settings.theme).toBe('dark')
  })

  it('should never keep a key', () => {
    const { ports, app } = remembering()
    app.setKey('google', 'canary-key')
    app.changeSettings({ look: { family: 'google' } })
    expect([...ports.kept.values()].join()).not.toContain('canary-key')
    expect(rememberedStore(ports.memory).getState().keys).toEqual({})
  })

  it('should keep nothing of a person after forgetting them', () => {
    const { ports, app } = remembering()
    app.setFact(app.store.getState().people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    app.forgetPeople()
    expect([...ports.kept.values()].join()).not.toContain('peanut')
  })

  it.each(['not json', '{"look":"else"}', '[]', 'null'])(
    'should start fresh when storage holds %s',
    (text) => {
      const { ports, app } = remembering()
      ports.kept.set('dishlight.settings.1', text)
      ports.kept.set('dishlight.people.1', text)
      const state = rememberedStore(ports.memory).getState()
      expect(state.settings).toEqual(app.store.getState().settings)
      expect(state.people).toEqual(app.store.getState().people)
    },
  )

  it('should keep the other people when one is stored in an unknown shape, and drop those past the limit', () => {
    const { ports } = remembering()
    const people = Array.from({ length: 13 }, (_, index) => ({
      id: `person-${index}`,
      name: index === 1 ? 7 : `Person ${index}`,
      conditions: [],
      allergies: ['peanut'],
    }))
    ports.kept.set('dishlight.people.1', JSON.stringify(people.slice(0, 3)))
    expect(
      rememberedStore(ports.memory)
        .getState()
        .people.map(({ id }) => id),
    ).toEqual(['person-0', 'person-2'])
    ports.kept.set('dishlight.people.1', JSON.stringify([...people, { ...people[0], id: 'person-14' }]))
    expect(rememberedStore(ports.memory).getState().people).toHaveLength(12)
  })

  it('should work where the browser allows no storage or has no room', () => {
    const refusing = browserMemory(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(refusing.read('key')).toBeNull()
    const none = browserMemory(() => null)
    expect(none.read('key')).toBeNull()
    expect(rememberedStore(none).getState().photos).toEqual([])
    expect(() => refusing.write('key', 'text')).not.toThrow()
    const full = browserMemory(
      () =>
        ({
          getItem: () => null,
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError')
          },
        }) as unknown as Storage,
    )
    expect(() => full.write('key', 'text')).not.toThrow()
  })
})

describe('what the first version kept', () => {
  it('should be read once, and kept under the name of today', () => {
    const { kept, memory } = scriptedPorts()
    for (const [key, text] of Object.entries(FIRST_BROWSER.local)) kept.set(key, text)
    const { settings, people } = rememberedStore(memory).getState()
    expect(settings).toMatchObject({ theme: 'dark', palette: 'blue-orange' })
    expect(people).toMatchObject([
      { conditions: ['type-2-diabetes'], medicines: ['warfarin'] },
      { name: 'Son', allergies: ['peanut'], severity: { peanut: 'severe' } },
    ])
    expect([...kept.keys()].sort()).toEqual(['dishlight.people.1', 'dishlight.settings.1'])
    expect(rememberedStore(memory).getState()).toMatchObject({ settings, people })
  })

  it('should overwrite nothing that was kept since', () => {
    const { ports, app } = remembering()
    app.changeSettings({ theme: 'light' })
    for (const [key, text] of Object.entries(FIRST_BROWSER.local)) ports.kept.set(key, text)
    const { settings, people } = rememberedStore(ports.memory).getState()
    expect(settings.theme).toBe('light')
    expect(people[1]?.name).toBe('Son')
    expect([...ports.kept.keys()].some((key) => key.startsWith('platelens'))).toBe(false)
  })

  it('should stay where it is while there is no room to move it', () => {
    const { kept, memory } = scriptedPorts()
    for (const [key, text] of Object.entries(FIRST_BROWSER.local)) kept.set(key, text)
    rememberedStore({ ...memory, write: () => undefined })
    expect(Object.fromEntries(kept)).toEqual(FIRST_BROWSER.local)
  })
})
