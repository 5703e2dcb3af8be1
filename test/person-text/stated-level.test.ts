import { describe, expect, it } from 'vitest'
import { readPeople } from '../../src/person-text/read-people.ts'

/** What is understood of the speaker alone. */
function read(text: string) {
  const { people, notUnderstood } = readPeople(text)
  const [me] = people
  const shown = notUnderstood.map(({ words }) => words)
  return { conditions: me?.conditions ?? [], allergies: me?.allergies ?? [], notUnderstood: shown }
}

describe('readPeople: cholesterol and the two first allergies', () => {
  it.each([
    ['I have high cholesterol', ['high-cholesterol'], []],
    ["I'm someone with high cholesterol", ['high-cholesterol'], []],
    ['cholestrol problems', ['high-cholesterol'], []],
    ['My cholesterol is 240', ['high-cholesterol'], []],
    ['my LDL is too high', ['high-cholesterol'], []],
    ['LDL 190', ['high-cholesterol'], []],
    ['LDL: 190', ['high-cholesterol'], []],
    ['my LDL is 160 mg/dL', ['high-cholesterol'], []],
    ['LDL 130', ['high-cholesterol'], []],
    ['LDL cholesterol 3.4 mmol/L', ['high-cholesterol'], []],
    ['my bad cholesterol is 140', ['high-cholesterol'], []],
    ['total cholesterol 190 LDL 140', ['high-cholesterol'], []],
    ['cholesterol 5.2 mmol/l', ['high-cholesterol'], []],
    ['cholesterol: 6,1', ['high-cholesterol'], []],
    ['my cholesterol is not good', ['high-cholesterol'], []],
    ['my cholesterol is not low', ['high-cholesterol'], []],
    ["my cholesterol isn't normal", ['high-cholesterol'], []],
    ['I eat no peanuts, have high cholesterol', ['high-cholesterol'], ['peanut']],
    ['healthy with high cholesterol', ['high-cholesterol'], []],
    ['I am not allergic to peanuts but to milk', [], ['milk']],
    ['hypercholesterolaemia', ['high-cholesterol'], []],
    ['allergic to peanuts and milk', [], ['peanut', 'milk']],
    ['penuts allergy', [], ['peanut']],
    ["my son can't have dairy", [], ['milk']],
    ['no peanuts', [], ['peanut']],
    ['dairy-free', [], ['milk']],
    ['peanuts, milk', [], ['peanut', 'milk']],
    ['High cholesterol; peanut allergy', ['high-cholesterol'], ['peanut']],
  ])('should understand “%s”', (text, conditions, allergies) => {
    expect(read(text)).toEqual({ conditions, allergies, notUnderstood: [] })
  })

  it.each([
    ['not allergic to milk'],
    ['no milk allergy'],
    ['not allergic to milk or peanuts'],
    ['no high cholesterol'],
    ["I don't have high cholesterol"],
    ['my cholesterol is normal'],
    ['cholesterol 150'],
    ['LDL 129'],
    ['LDL 3.3 mmol/L'],
    ['cholesterol 5.1'],
    ['cholesterol: normal'],
    ['my cholesterol is not high'],
    ['my cholesterol is not a problem'],
    ['my cholesterol is no longer high'],
    [''],
    ['I am'],
  ])('should understand that “%s” adds no rule', (text) => {
    expect(read(text)).toEqual({ conditions: [], allergies: [], notUnderstood: [] })
  })

  it.each([
    ['I love milk', ['I love milk']],
    ['no almond milk', ['no almond milk']],
    ['high cholesterol and asthma', ['asthma']],
    ['苹果过敏', ['苹果过敏']],
    ['I need low cholesterol food', ['I need low cholesterol food']],
    ['I try to keep my cholesterol low', ['I try to keep my cholesterol low']],
    ['my HDL cholesterol is 60', ['my HDL cholesterol is 60']],
  ])('should say what it does not understand of “%s”', (text, notUnderstood) => {
    const reading = read(text)
    expect(reading.notUnderstood).toEqual(notUnderstood)
    expect(reading.allergies).toEqual([])
  })

  it.each([
    ["I don't think I have high cholesterol"],
    ['my cholesterol was measured in 2019'],
    ['I check my cholesterol'],
  ])('should ask about “%s”', (text) => {
    expect(read(text).conditions).toEqual([])
    expect(readPeople(text).questions).toMatchObject([{ choices: [[{ id: 'high-cholesterol' }]] }])
  })

  it('should keep the condition when something else is denied', () => {
    expect(read('my cholesterol is 240 without medication')).toEqual({
      conditions: ['high-cholesterol'],
      allergies: [],
      notUnderstood: ['without medication'],
    })
  })
})
