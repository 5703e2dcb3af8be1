import { describe, expect, it } from 'vitest'
import { type ItemReading, toDetection } from '../../../../src/vision/clients/model/to-detection.ts'
import { detectionSchema } from '../../../../src/wire/detection.ts'

const READING: ItemReading = {
  lookId: 'look-1',
  frame: { order: 'xyxy', scale: { kind: 'range', max: 1000 } },
  seen: { width: 800, height: 600 },
}
const BOX = { kind: 'box', box: { xMin: 0.1, yMin: 0.2, xMax: 0.3, yMax: 0.4 } }

function read(item: string, reading: Partial<ItemReading> = {}) {
  const result = toDetection(JSON.parse(item) as Record<string, unknown>, { ...READING, ...reading }, 3)
  if (result.ok)
    expect(detectionSchema.safeParse(JSON.parse(JSON.stringify(result.value))).success).toBe(true)
  return result.ok ? result.value : result.failure
}

describe('toDetection', () => {
  it('should read a complete item', () => {
    const item = `{"name":"Greek yoghurt","bbox":[100,200,300,400],"count":6,"category":"yogurt",
      "amount":{"basis":"package","grams":{"low":800,"likely":900,"high":1000}},"evidence":"label says 150 g",
      "per_100g":{"energy_kcal":97,"carbs_g":3.9,"sugars_g":3.6,"fibre_g":0,"protein_g":9,"fat_g":5,"saturates_g":null,"sodium_mg":35,"cholesterol_mg":13},
      "fruit_veg_percent":0,"allergens":["milk"],"tags":["vegetarian"],"section":null,"price":null,
      "score":74,"justification":"Rich in protein."}`
    expect(read(item)).toEqual({
      id: 'look-1#3',
      label: 'Greek yoghurt',
      region: BOX,
      count: 6,
      category: 'yogurt',
      amount: { basis: 'package', grams: { min: 800, likely: 900, max: 1000 } },
      evidence: 'label says 150 g',
      composition: {
        energy: 97,
        carbs: 3.9,
        sugars: 3.6,
        fibre: 0,
        protein: 9,
        fat: 5,
        sodium: 35,
        cholesterol: 13,
      },
      fruitVegShare: 0,
      allergens: ['milk'],
      tags: ['vegetarian'],
      opinion: { score: 74, justification: 'Rich in protein.' },
    })
  })

  it.each<[string, string, unknown]>([
    ['needs no more than a name and a place', '{"name":"pear","bbox":[100,200,300,400]}', {}],
    [
      'takes numbers in words',
      '{"name":"pear","bbox":["100","200","300","400"],"count":"3 pieces"}',
      { count: 3 },
    ],
    [
      'makes count a whole number from 1',
      '{"name":"pear","bbox":[100,200,300,400],"count":0.2}',
      { count: 1 },
    ],
    ['limits count', '{"name":"pear","bbox":[100,200,300,400],"count":1e12}', { count: 999 }],
    [
      'moves scores into range',
      '{"name":"pear","bbox":[100,200,300,400],"score":130}',
      { opinion: { score: 100, justification: '' } },
    ],
    [
      'puts grams in order',
      '{"name":"pear","bbox":[100,200,300,400],"amount":{"basis":"served","grams":{"low":200,"likely":150,"high":100}}}',
      { amount: { basis: 'served', grams: { min: 100, likely: 150, max: 200 } } },
    ],
    [
      'takes one figure for grams',
      '{"name":"pear","bbox":[100,200,300,400],"amount":{"basis":"Served","grams":"150 g"}}',
      { amount: { basis: 'served', grams: { min: 150, likely: 150, max: 150 } } },
    ],
    [
      'drops grams below zero',
      '{"name":"pear","bbox":[100,200,300,400],"amount":{"basis":"served","grams":{"low":-5,"likely":-3,"high":-1}}}',
      { amount: { basis: 'served' } },
    ],
    [
      'keeps a menu line as written',
      '{"name":"Soup","bbox":[100,200,300,400],"section":"Starters","price":"€ 6,50"}',
      { label: 'Soup', menu: { section: 'Starters', price: '€ 6,50' } },
    ],
    [
      'keeps what a menu says of a dish',
      '{"name":"Soup","bbox":[100,200,300,400],"amount":{"basis":"menu"},"description":"with cream and croutons"}',
      { label: 'Soup', amount: { basis: 'menu' }, menu: { description: 'with cream and croutons' } },
    ],
    [
      'takes no description of a thing that lies there for a line of a menu',
      '{"name":"Soup","bbox":[100,200,300,400],"amount":{"basis":"served"},"description":"a bowl of orange soup"}',
      { label: 'Soup', amount: { basis: 'served' } },
    ],
    [
      'drops impossible figures',
      '{"name":"pear","bbox":[100,200,300,400],"per_100g":{"energy_kcal":5700,"fat_g":-1,"protein_g":0.4}}',
      { composition: { protein: 0.4 } },
    ],
    [
      'drops unknown words',
      '{"name":"pear","bbox":[100,200,300,400],"category":"fruits & veg","tags":["Vegan","shiny"]}',
      { tags: ['vegan'] },
    ],
    [
      'knows allergens by other names',
      '{"name":"pear","bbox":[100,200,300,400],"allergens":["Peanuts","dairy","shellfish","Tree nuts","moon dust"]}',
      { allergens: ['peanut', 'milk', 'crustacean', 'mollusc', 'tree-nut'] },
    ],
    [
      'takes control and reordering characters out of texts',
      '{"name":"pe\\u202ear\\u0007 \\n ripe","bbox":[100,200,300,400]}',
      { label: 'pe ar ripe' },
    ],
    ['ignores __proto__', '{"__proto__":{"count":7},"name":"pear","bbox":[100,200,300,400]}', {}],
  ])('%s', (_, item, expected) => {
    expect(read(item)).toEqual({
      id: 'look-1#3',
      label: 'pear',
      region: BOX,
      count: 1,
      ...(expected as object),
    })
  })

  it('should shorten texts without splitting a character', () => {
    const detection = read(
      JSON.stringify({
        name: '🥐'.repeat(60),
        bbox: [100, 200, 300, 400],
        evidence: 'x'.repeat(999),
        score: 1,
        justification: 'y'.repeat(999),
      }),
    )
    expect(detection).toMatchObject({ label: `${'🥐'.repeat(39)}…`, evidence: `${'x'.repeat(299)}…` })
  })

  it.each<[string, string, unknown]>([
    ['a key of its own', '{"label":"pear","box_2d":[100,200,300,400]}', BOX],
    ['two corners', '{"label":"pear","bbox":[[100,200],[300,400]]}', BOX],
    ['a list in a list', '{"label":"pear","bbox_2d":[[100,200,300,400]]}', BOX],
    ['text', '{"label":"pear","box":"(100, 200), (300, 400)"}', BOX],
    ['named sides', '{"label":"pear","box":{"x_min":100,"y_min":200,"x_max":300,"y_max":400}}', BOX],
    [
      'named sides in another order',
      '{"label":"pear","bounding_box":{"top":200,"left":100,"bottom":400,"right":300}}',
      BOX,
    ],
    ['corner and size', '{"label":"pear","box":{"x":100,"y":200,"width":200,"height":200}}', BOX],
    ['sides of the item itself', '{"label":"pear","x_min":100,"y_min":200,"x_max":300,"y_max":400}', BOX],
    ['a point', '{"label":"pear","point":[100,200]}', { kind: 'point', point: { x: 0.1, y: 0.2 } }],
    [
      'a named point',
      '{"label":"pear","points":[{"x":100,"y":200}]}',
      { kind: 'point', point: { x: 0.1, y: 0.2 } },
    ],
  ])('should find the place written as %s', (_, item, region) => {
    expect(read(item)).toMatchObject({ region })
  })

  it('should trust named sides over the order of a frame', () => {
    const frame = { order: 'yxyx', scale: { kind: 'range', max: 1000 } } as const
    expect(read('{"label":"pear","box":{"x1":100,"y1":200,"x2":300,"y2":400}}', { frame })).toMatchObject({
      region: BOX,
    })
    expect(read('{"label":"pear","box_2d":[200,100,400,300]}', { frame })).toMatchObject({ region: BOX })
  })

  it('should read numbers above 1 as pixels from models that mix both', () => {
    const mixed = {
      frame: { order: 'xyxy', scale: { kind: 'range', max: 1 } },
      pixelsAboveOne: true,
    } as const
    const region = { kind: 'point', point: { x: 0.25, y: 0.5 } }
    expect(read('{"label":"pear","point":[0.25,0.5]}', mixed)).toMatchObject({ region })
    expect(read('{"label":"pear","point":[200,300]}', mixed)).toMatchObject({ region })
  })

  it('should mark an opinion given for a person', () => {
    expect(
      read('{"name":"pear","bbox":[100,200,300,400],"score":50,"justification":"Fine."}', {
        forPerson: true,
      }),
    ).toMatchObject({
      opinion: { forPerson: true },
    })
  })

  it.each<[string, string, string]>([
    ['without a name', '{"bbox":[100,200,300,400]}', 'no-name'],
    ['with an empty name', '{"name":" ","bbox":[100,200,300,400]}', 'no-name'],
    ['without a place', '{"name":"pear"}', 'no-place'],
    ['with no place said', '{"name":"pear","bbox":null}', 'no-place'],
    ['with three numbers', '{"name":"pear","bbox":[1,2,3]}', 'place-wrong-length'],
    ['with words for numbers', '{"name":"pear","bbox":["left","top","right","bottom"]}', 'place-not-numbers'],
    ['outside the photo', '{"name":"pear","bbox":[5000,2000,5100,2100]}', 'place-outside-photo'],
  ])('should reject an item %s', (_, item, issue) => {
    expect(read(item)).toBe(issue)
  })
})
