import { describe, expect, it } from 'vitest'
import { readPeople } from '../../src/person-text/read-people.ts'
import { readAs } from '../support/said.ts'

describe('small children', () => {
  it.each([
    ['my newborn', 'Newborn: child=newborn'],
    ['our baby', 'Baby: child=infant'],
    ['baby girl', 'Baby girl: child=infant'],
    ['infant, allergic to milk', 'Infant: milk child=infant'],
    ["my toddler can't have eggs", 'Toddler: egg child=toddler'],
    ['my baby is 14 months', 'Baby: age=1.167'],
    ['mi bebé', 'Bebé: child=infant'],
    ['mi recién nacido', 'Recién nacido: child=newborn'],
    ['unser Säugling', 'Säugling: child=infant'],
    ['Das Kleinkind verträgt keine Milch', 'Kleinkind: milk child=toddler'],
  ])('should be known by what they are called: “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('who somebody is, in notes', () => {
  it.each([
    ['male, 34 years', 'me: age=34'],
    ['female 28 yrs', 'me: age=28'],
    ['65kg 180cm male 34', 'me: age=34 weight=65 | 180cm'],
    ["she's 2 and a half", 'She: age=2.5'],
    ['mi hija de 2 años y medio', 'Hija: age=2.5'],
    ['Ben has a severe peanut allergy, 8 years old', 'Ben: peanut! age=8'],
    ['Ben has a milk allergy, aged 8', 'Ben: milk age=8'],
    ['Lia has a milk allergy, 3 years old, Tom is vegan, 40 years old', 'Lia: milk age=3; Tom: vegan age=40'],
    ['my son (3) and daughter (5)', 'Son: age=3; Daughter: age=5'],
    ['my son (3) and daughter (5) are allergic to eggs', 'Son: egg age=3; Daughter: egg age=5'],
    ['mujer de 28 años', 'me: age=28'],
    ['hombre, 34 años, 80 kg', 'me: age=34 weight=80'],
    ['Frau, 28', 'me: age=28'],
    ['Meine Frau ist Vegetarierin', 'Frau: vegetarian'],
    ['Meine Tochter ist zweieinhalb', 'Tochter: age=2.5'],
  ])('should be read: “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('what is not eaten, and what it brings on', () => {
  it.each([
    ['no gluten, no sugar', 'me: gluten | no sugar'],
    ['no nuts, low carb', 'me: tree-nut peanut | low carb'],
    ['fish sauce allergy', 'me: fish'],
    ['sulphites give me asthma', ' | ?me: sulphite'],
    ['I get asthma from sulfites', ' | ?me: sulphite'],
    ['sulphites, asthma', 'me: sulphite | asthma'],
    ['sin gluten, sin azúcar', 'me: gluten | sin azúcar'],
    ['kein Gluten, kein Zucker', 'me: gluten | kein Zucker'],
    ['kein Zucker', ' | kein Zucker'],
    ['Ich habe Zucker', ' | ?me: type-2-diabetes or type-1-diabetes'],
    ['Hühnereiweißallergie', 'me: egg'],
  ])('should be read, asked about or shown: “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('everyday words of other languages', () => {
  it.each([
    ['Tengo el colesterol alto', 'me: high-cholesterol'],
    ['Mi colesterol es normal', ''],
    ['Él es vegano', 'He: vegan'],
    ['Mein Cholesterin ist zu hoch', 'me: high-cholesterol'],
    ['Mein Blutdruck ist normal', ''],
    ['Ich bin im 5. Monat schwanger', 'me: pregnancy'],
  ])('should be read: “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('an eating disorder', () => {
  it.each([
    "I'm recovering from anorexia",
    'bulimia',
    'I have an eating disorder and gout',
    'recovered from binge eating',
    'Tengo anorexia',
    'Ich habe eine Essstörung',
  ])('should have calories hidden on offer, and no question about alcohol: “%s”', (text) => {
    const { notUnderstood, questions } = readPeople(text)
    expect(notUnderstood.map(({ offers }) => offers)).toEqual(['hide-calories'])
    expect(questions).toEqual([])
  })

  it('should be nothing to offer anything for where there is none', () => {
    expect(readPeople("I don't have an eating disorder").notUnderstood).toEqual([])
    expect(readAs("I'm recovering from alcoholism")).toBe(' | ?me: no-alcohol')
  })
})
