import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../src/food-data/node.ts'
import { CLASS_FOODS, OPEN_CLASSES } from '../../../src/vision/detector/class-foods.ts'
import { OBJECTS365 } from '../../../src/vision/detector/objects365.ts'

const told = Object.entries(CLASS_FOODS)
const isOpen = ([name]: readonly [string, string]) => OPEN_CLASSES.includes(name)

describe('the classes of Objects365', () => {
  it('should be 365, each once, in the published order', () => {
    expect(new Set(OBJECTS365).size).toBe(365)
    // Ids as published, from the beginning, the middle and the end.
    const ids = {
      Person: 1,
      Bread: 63,
      Apple: 83,
      Dessert: 129,
      Broccoli: 142,
      Rice: 238,
      Okra: 361,
      'Table Tennis': 365,
    }
    for (const [name, id] of Object.entries(ids)) expect(OBJECTS365[id - 1]).toBe(name)
  })

  it('should hold every class that is told as food', () => {
    expect(told.length).toBeGreaterThanOrEqual(75)
    for (const [name] of told) expect(OBJECTS365).toContain(name)
  })

  it.each(told.filter((each) => !isOpen(each)))('should tell %s as %s, which the table knows', (_, food) => {
    expect(foodTable().match(food)[0]?.quality).toBeGreaterThanOrEqual(0.8)
    expect(foodTable().read(food, false).rows).not.toEqual([])
  })

  it.each(told.filter(isOpen))('should tell %s as %s, which the table leaves open', (_, food) => {
    expect(foodTable().match(food)).toEqual([])
    expect(foodTable().read(food, false).left).not.toEqual([])
  })

  it.each(['Plate', 'Bottle', 'Cup', 'Knife', 'French', 'Cow', 'Goldfish'])('should not tell %s', (name) => {
    expect(OBJECTS365).toContain(name)
    expect(CLASS_FOODS[name]).toBeUndefined()
  })
})
