import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

async function withButterOpen() {
  const ports = scriptedPorts(() => lookOf(['Butter', 'Apple']))
  const app = createApp(ports)
  await app.start()
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  const me = app.store.getState().people[0]?.id ?? ''
  return { app, ports, me }
}

describe('who it is for', () => {
  it('should judge again at once, without a look, when the person changes', async () => {
    const { app, ports, me } = await withButterOpen()
    const scoreOfButter = () => rowsOf(app.store.getState())[0]?.assessments[0]?.score?.likely ?? Number.NaN
    const before = scoreOfButter()
    const asked = ports.asked.length
    app.setFact(me, { kind: 'condition', id: 'high-cholesterol' }, true)
    expect(scoreOfButter()).toBeLessThan(before)
    app.setFact(me, { kind: 'condition', id: 'high-cholesterol' }, false)
    expect(scoreOfButter()).toBe(before)
    expect(ports.asked).toHaveLength(asked)
  })

  it('should leave nobody behind who was only asked about, once it is somebody else’s', async () => {
    const { app, me } = await withButterOpen()
    await app.describe(me, 'Son: coeliac. no pork')
    const { questions, people } = app.store.getState()
    const [id = '', [question] = []] = Object.entries(questions).find(([, asked]) => asked.length > 0) ?? []
    expect({ whose: question?.whose, named: people.map(({ name }) => name) }).toEqual({
      whose: ['Son', 'me'],
      named: ['Anyone', 'Son'],
    })
    if (!question) throw new Error('nothing asked')
    app.answer(id, question, { who: 'Son', facts: question.choices[0] ?? [] })
    expect(app.store.getState().people[0]).toMatchObject({ name: 'Son', diets: ['no-pork'] })
  })

  it('should take an age, and nothing that is none', async () => {
    const { app, me } = await withButterOpen()
    const ageNow = () => app.store.getState().people[0]?.age
    app.setAge(me, 0.75)
    expect(ageNow()).toBe(0.75)
    for (const odd of [-1, 121, Number.NaN, 1e308]) app.setAge(me, odd)
    expect(ageNow()).toBe(0.75)
  })

  it('should read their own words and keep what it did not understand', async () => {
    const { app, me } = await withButterOpen()
    await app.describe(me, 'I have high cholesterol and a purple aura')
    const { people, notUnderstood } = app.store.getState()
    expect(people[0]?.conditions).toEqual(['high-cholesterol'])
    expect(notUnderstood[me]?.map(({ words }) => words).join(' ')).toContain('purple aura')
  })

  it('should add the people their words mention, and add to them the next time', async () => {
    const { app, me } = await withButterOpen()
    await app.describe(me, 'I have gout, my son is severely allergic to peanuts')
    await app.describe(me, 'my son is vegan')
    expect(app.store.getState().people).toMatchObject([
      { conditions: ['gout'], allergies: [] },
      { name: 'Son', allergies: ['peanut'], severity: { peanut: 'severe' }, diets: ['vegan'] },
    ])
  })

  it('should judge nobody who was not spoken of', async () => {
    const { app, me } = await withButterOpen()
    const id = await app.describe(me, 'My mum has high cholesterol and asthma, my son is allergic to peanuts')
    const { people, notUnderstood } = app.store.getState()
    expect(people.map(({ name }) => name)).toEqual(['Mum', 'Son'])
    expect(rowsOf(app.store.getState())[0]?.assessments).toHaveLength(2)
    expect(notUnderstood[id ?? '']?.map(({ words }) => words)).toEqual(['asthma'])
  })

  it('should have the writer back once they say what they have', async () => {
    const { app, me } = await withButterOpen()
    const id = (await app.describe(me, 'my son is allergic to peanuts')) ?? ''
    await app.describe(id, 'vegan')
    await app.describe(id, 'I have gout')
    expect(app.store.getState().people).toMatchObject([
      { name: 'Son', conditions: [], diets: ['vegan'] },
      { name: 'Anyone', conditions: ['gout'] },
    ])
  })

  it.each(['I have asthma, my son is allergic to peanuts', 'My son has a milk allergy. No pork.'])(
    'should keep the writer of whom something is open: “%s”',
    async (text) => {
      const { app, me } = await withButterOpen()
      await app.describe(me, text)
      expect(app.store.getState().people.map(({ name }) => name)).toEqual(['Anyone', 'Son'])
    },
  )

  it('should change nothing while the reader cannot be loaded, and read once it can', async () => {
    const ports = scriptedPorts()
    let isOffline = true
    const loadPeopleReader = () => (isOffline ? Promise.reject(new Error()) : ports.loadPeopleReader())
    const app = createApp({ ...ports, loadPeopleReader })
    const { people } = app.store.getState()
    const me = people[0]?.id ?? ''
    app.fetchReader()
    expect(await app.describe(me, 'gout')).toBeUndefined()
    expect(app.store.getState()).toMatchObject({ people, notUnderstood: {}, questions: {} })
    isOffline = false
    expect(await app.describe(me, 'gout')).toBe(me)
    expect(app.store.getState().people[0]?.conditions).toEqual(['gout'])
  })

  it('should judge again for a medicine, a diet and a personal limit', async () => {
    const { app, me } = await withButterOpen()
    const butter = () => rowsOf(app.store.getState())[0]?.assessments[0]
    app.setFact(me, { kind: 'diet', id: 'vegan' }, true)
    expect(butter()?.dot).toBe('avoid')
    app.setFact(me, { kind: 'diet', id: 'vegan' }, false)
    app.setFact(me, { kind: 'condition', id: 'high-cholesterol' }, true)
    const before = butter()?.score?.likely ?? Number.NaN
    app.setTargets(me, { day: { saturates: 40 } })
    expect(butter()?.score?.likely).toBeGreaterThan(before)
    app.setTargets(me, {})
    expect(butter()?.score?.likely).toBe(before)
  })

  it('should judge for several people, in order', async () => {
    const { app } = await withButterOpen()
    app.addPerson('Ada')
    const [, ada] = app.store.getState().people
    app.setFact(ada?.id ?? '', { kind: 'allergy', id: 'milk' }, true)
    const butter = rowsOf(app.store.getState())[0]
    expect(butter?.assessments).toHaveLength(2)
    expect(butter?.assessments[1]).toMatchObject({ profileId: ada?.id, dot: 'avoid' })
    expect(butter?.assessments[0]?.dot).not.toBe('avoid')
  })

  it('should hold at most twelve people', async () => {
    const { app } = await withButterOpen()
    for (let number = 2; number <= 14; number += 1) app.addPerson(`Person ${number}`)
    expect(app.store.getState().people).toHaveLength(12)
  })

  it('should always keep one person, and forget people on request', async () => {
    const { app, me } = await withButterOpen()
    app.removePerson(me)
    expect(app.store.getState().people).toHaveLength(1)
    await app.describe(app.store.getState().people[0]?.id ?? '', 'peanut allergy')
    app.forgetPeople()
    expect(app.store.getState().people).toMatchObject([{ conditions: [], allergies: [] }])
  })

  it('should bring everybody back with what was asked and not understood', async () => {
    const { app, me } = await withButterOpen()
    await app.describe(me, 'peanut allergy, a purple aura, maybe gout')
    const { people, notUnderstood, questions } = app.store.getState()
    app.forgetPeople()
    const [forgotten] = app.store.getState().toasts
    if (forgotten?.kind !== 'people-removed') throw new Error('nothing was said of it')
    app.bringBackPeople(forgotten.before)
    expect(app.store.getState()).toMatchObject({ people, notUnderstood, questions })
  })

  it('should keep a colour and whether only checked rules count', async () => {
    const { app, me } = await withButterOpen()
    app.setColour(me, 4)
    app.setCheckedOnly(me, true)
    expect(app.store.getState().people[0]).toMatchObject({ colour: 4, checkedOnly: true })
    app.setCheckedOnly(me, false)
    expect(app.store.getState().people[0]).not.toHaveProperty('checkedOnly')
  })
})
