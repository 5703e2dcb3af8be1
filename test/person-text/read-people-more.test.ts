import { describe, expect, it } from 'vitest'
import { readPeople } from '../../src/person-text/read-people.ts'
import { readAs } from '../support/said.ts'

describe('readPeople: ways of eating and medicines', () => {
  it.each([
    ['vegan', 'me: vegan'],
    ["I'm a vegetarian", 'me: vegetarian'],
    ['not vegan', ''],
    ['I was vegan', ' | ?me: vegan'],
    ['pescatarian', 'me: pescatarian'],
    ['plant-based', 'me: vegan'],
    ["I don't eat meat", 'me: vegetarian'],
    ["I don't eat meat or fish", 'me: vegetarian'],
    ["I don't eat fish or meat", 'me: vegetarian'],
    ["I don't eat meat but I eat fish", 'me: pescatarian'],
    ['vegetarian but eats fish', 'me: pescatarian'],
    ['no animal products', 'me: vegan'],
    ['no pork', 'me: no-pork'],
    ["I don't eat pork", 'me: no-pork'],
    ['halal', 'me: halal'],
    ['halal only, no alcohol', 'me: halal no-alcohol'],
    ['we keep kosher', 'me: kosher'],
    ["I don't drink alcohol", 'me: no-alcohol'],
    ["I don't drink", 'me: no-alcohol'],
    ['teetotal', 'me: no-alcohol'],
    ["I'm Muslim", ' | ?me: halal'],
    ['no red meat', ' | no red meat'],
    ['keto', ' | keto'],
    ["I'm on warfarin", 'me: warfarin'],
    ['I take Coumadin', 'me: warfarin'],
    ['not on warfarin', ''],
    ['I stopped warfarin', ''],
    ['blood thinners', ' | ?me: warfarin'],
    ['Zocor', 'me: simvastatin'],
    ['simvastatine 20 mg', 'me: simvastatin'],
    ['Lipitor 40 mg daily', 'me: atorvastatin'],
    ['I take Mevacor', 'me: lovastatin'],
    ['rosuvastatin', ' | rosuvastatin'],
    ['fluvastatin', ' | fluvastatin'],
    ['I take a statin', ' | ?me: simvastatin or atorvastatin or lovastatin'],
    ['Nardil', 'me: maoi'],
    ['Parnate', 'me: maoi'],
    ['an MAO inhibitor', 'me: maoi'],
    ['spironolactone and amiloride', 'me: potassium-sparing'],
    ['Aldactone', 'me: potassium-sparing'],
    ['triamterene', 'me: potassium-sparing'],
    ['taking Flagyl for 7 days', 'me: metronidazole'],
    ['Antabuse', 'me: disulfiram'],
    ['Sinemet', 'me: levodopa'],
    ['Madopar', 'me: levodopa'],
    ['doxycycline', 'me: tetracycline'],
    ['Synthroid 50', 'me: levothyroxine'],
    ['Eltroxin', 'me: levothyroxine'],
    ['warfarin and grapefruit juice', 'me: warfarin | grapefruit juice'],
  ])('should read “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('readPeople: figures of their own', () => {
  it.each([
    ['max 1500 mg sodium', 'me: sodium=1500'],
    ['2 g sodium', 'me: sodium=2000'],
    ['sodium: 1500 mg', 'me: sodium=1500'],
    ['no more than 5 g salt a day', 'me: sodium=2000'],
    ['1800 kcal a day', 'me: energy=1800'],
    ['1,800 calories', 'me: energy=1800'],
    ['8400 kJ', 'me: energy=2008'],
    ['I weigh 80 kg', 'me: weight=80'],
    ["I'm 80kg", 'me: weight=80'],
    ['I weigh 176 pounds', 'me: weight=79.8'],
    ['60 g protein', 'me: protein=60'],
    ['I weigh 80 kg, 0.8 g protein per kg', 'me: weight=80 protein=64'],
    ['max 20 g saturated fat', 'me: saturates=20'],
    ['potassium under 2000 mg a day', 'me: potassium=2000'],
    ['at most 200 mg cholesterol a day', 'me: cholesterol=200'],
    ['300 mg sodium per meal', ' | 300 mg sodium per meal'],
    ['3 g sodium bicarbonate', 'me: sodium=3000 | bicarbonate'],
    ['12 kcal a day', ' | 12 kcal a day'],
    ["I'm diabetic and my limit is 130 g carbs", 'me: type-2-diabetes carbs=130'],
  ])('should read “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('readPeople: whom a fact is about', () => {
  it.each([
    [
      "I'm diabetic and on warfarin, my son is allergic to peanuts, no pork",
      'me: type-2-diabetes warfarin; Son: peanut child | ?Son/me: no-pork',
    ],
    ['my son is allergic to peanuts and no pork', 'Son: peanut no-pork child'],
    ['My son is allergic to peanuts. No pork.', 'Son: peanut child | ?Son/me: no-pork'],
    [
      'my daughter is vegan, allergic to nuts, lactose intolerant',
      'Daughter: lactose-intolerance tree-nut peanut vegan child',
    ],
    ['Anna is allergic to eggs', 'Anna: egg'],
    ["Anna's allergic to eggs", 'Anna: egg'],
    ['Celia is allergic to eggs', 'Celia: egg'],
    ['my son Tom has gout', 'Tom: gout child'],
    ['Anna: vegan, Tom: nut allergy', 'Anna: vegan; Tom: tree-nut peanut'],
    ['Anna and Ben are vegan', 'Anna: vegan; Ben: vegan'],
    ['My wife and I are vegan', 'me: vegan; Wife: vegan'],
    ['my wife is pregnant and she has gout', 'Wife: pregnancy gout'],
    ['She is vegan', 'She: vegan'],
    [
      'my older son is coeliac, my younger son is vegan',
      'Older son: coeliac child; Younger son: vegan child',
    ],
    ['my 3 year old has a milk allergy', '3 year old: milk age=3'],
    ['I have a son who is allergic to milk', 'Son: milk child'],
    ['I cook for my mother with kidney disease', 'Mother: kidney-disease'],
    ["my son's peanut allergy is severe", 'Son: peanut! child'],
    ['husband has gout', 'Husband: gout'],
    ['I have gout, we are vegan and my son has IBS', 'me: gout vegan; Son: ibs child | ?Son: vegan'],
    ['nut allergy (my daughter)', 'Daughter: tree-nut peanut child'],
    ['peanut allergy in my daughter', 'Daughter: peanut child'],
    ['my dad is not diabetic', ''],
    [
      'Our daughter Mia is coeliac and our son Leo has a nut allergy',
      'Mia: coeliac child; Leo: tree-nut peanut child',
    ],
    [
      'me: diabetes. wife: pregnant. son: peanut allergy (severe)',
      'me: type-2-diabetes; Wife: pregnancy; Son: peanut! child',
    ],
    ['Lisa is diabetic. She takes warfarin.', 'Lisa: type-2-diabetes warfarin'],
    ['cholesterol 5.8, BP 145/92, 92 kg', 'me: high-cholesterol hypertension weight=92'],
    ['I have diabetes but my wife does not', 'me: type-2-diabetes'],
    ['stage 5 CKD not on dialysis', 'me: kidney-disease'],
    [
      'I have high cholesterol, my daughter is allergic to peanuts, and we are vegan',
      'me: high-cholesterol vegan; Daughter: peanut child | ?Daughter: vegan',
    ],
    ['Doctor has said I am diabetic', 'me: type-2-diabetes'],
  ])('should read “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})

describe('how old a baby is', () => {
  it.each([
    ['8 months baby, milk allergy', 0.667],
    ['baby 5 months', 0.417],
  ])('should be read of %j', (text, age) => {
    const { people, notUnderstood } = readPeople(text)
    expect(people.map((person) => person.age)).toEqual([age])
    expect(notUnderstood).toEqual([])
  })
})
