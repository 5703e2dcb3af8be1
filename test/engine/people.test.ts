import { describe, expect, it } from 'vitest'
import { profilesOf } from '../../src/engine/people.ts'
import { readPerson } from '../../src/engine/read-person.ts'

describe('the people of a program', () => {
  it('should need nothing said of them', () => {
    expect(profilesOf([{}, { allergies: ['milk'] }])).toEqual([
      { id: 'person-1', name: '', conditions: [], allergies: [] },
      { id: 'person-2', name: '', conditions: [], allergies: ['milk'] },
    ])
  })

  it('should have ids of their own', () => {
    expect(profilesOf([{}, { id: 'person-1' }, {}]).map(({ id }) => id)).toEqual([
      'person-4',
      'person-1',
      'person-3',
    ])
    expect(() => profilesOf([{ id: 'a' }, {}, { id: 'a' }])).toThrow(
      expect.objectContaining({ field: 'people[2].id' }),
    )
  })

  it.each([
    [{ allergies: ['milk', 'peanuts'] }, 'people[0].allergies[1]'],
    [{ allergy: ['peanut'] }, 'people[0].allergy'],
    [{ targets: { sodium: 1500 } }, 'people[0].targets.sodium'],
    [{ targets: { day: { sodiun: 1500 } } }, 'people[0].targets.day'],
    [{ age: -1 }, 'people[0].age'],
    [{ age: 40, child: 'newborn' }, 'people[0].child'],
    [{ age: 18, child: true }, 'people[0].child'],
    [{ conditions: 'gout' }, 'people[0].conditions'],
    ['peanut', 'people[0]'],
  ])('should lose nothing that was said: %j is refused', (person, field) => {
    expect(() => profilesOf([person as never])).toThrow(expect.objectContaining({ field }))
  })
})

describe('readPerson', () => {
  it('should give people as `judge` takes them, with what was not understood beside', () => {
    const { people, questions, notUnderstood } = readPerson(
      'I am on warfarin, my 5-year-old son is allergic to peanuts and has zzyzx syndrome',
    )
    expect(profilesOf(people)).toEqual(people)
    expect(people).toMatchObject([
      { name: 'me', medicines: ['warfarin'] },
      { name: 'Son', age: 5, allergies: ['peanut'] },
    ])
    expect(questions).toEqual([])
    expect(notUnderstood.map(({ words }) => words).join()).toContain('zzyzx')
  })

  it('should tell which words it took for misspelt others', () => {
    const { people, corrected } = readPerson(
      'my daugther is allergic to pistahcios & milk, and I have hypertnsion',
    )
    expect(people).toMatchObject([
      { name: 'me', conditions: ['hypertension'] },
      { name: 'Daughter', allergies: ['tree-nut', 'milk'] },
    ])
    expect(corrected).toEqual([
      { written: 'daugther', read: 'daughter' },
      { written: 'pistahcios', read: 'pistachio' },
      { written: 'hypertnsion', read: 'hypertension' },
    ])
    expect(readPerson('allergic to peanuts & eggs').corrected).toEqual([])
  })

  it('should take text alone', () => {
    expect(() => readPerson(42 as never)).toThrow(expect.objectContaining({ message: 'text: must be text' }))
  })
})
