import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../src/food-data/node.ts'
import { sightingSteps } from '../../../src/vision/ocr/page-sightings.ts'
import { allSteps } from '../../support/all-steps.ts'
import { readLineOf } from '../../support/read-lines.ts'

const FOODS = foodTable()

/** What is made of lines below each other, those with a price written as [name, price]. */
function seen(...rows: readonly (string | readonly [name: string, price: string])[]) {
  const lines = rows.map((row, i) => {
    const [text, price] = typeof row === 'string' ? [row] : row
    const middle = 60 + i * 40
    return price === undefined
      ? readLineOf(text, 60, middle)
      : readLineOf(text, 60, middle, { width: 700, price })
  })
  const page = { lines, photo: { width: 1000, height: 1400 }, whole: true }
  const { detections, ...rest } = allSteps(sightingSteps(page, FOODS, 'look'))
  return { labels: detections.map(({ label }) => label), ...rest }
}

describe('a page of writing that is no menu', () => {
  it.each([
    [
      'a hairdresser’s prices',
      [
        ['Wash and go', '18.00'],
        ['Fringe trim', '7.50'],
        ['Walnut tint', '39.00'],
        ['Caramel highlights', '64.00'],
        ['Egg shampoo treatment', '12.00'],
      ],
    ],
    [
      'fares and stops of a bus',
      ['Line 8 to Peasmarket', 'Peach Hill station', 'Orange Grove terminal', ['Adult ticket', '2.80']],
    ],
    ['times of day', ['Dover 14:05', 'Nuts Corner 14:18', 'Ham 14:27', 'Rye 14:40', 'Sandwich 15:02']],
    [
      'a letter',
      [
        'We will have our party in the yard on Saturday',
        'Please bring what you like: bread, cake, salads',
        'If it rains we meet in the hall next door, and',
        'there is room for all of us. See you there then',
      ],
    ],
    [
      'a story',
      [
        'There was once a cook who lived by the sea and',
        'had nothing to eat but salt. Every morning he',
        'went down to the water with an empty bucket and',
        'asked the fish for one of their own. They never',
        'answered him, so he went home and made soup.',
      ],
    ],
    [
      'an article with amounts in it',
      [
        'Butter prices fall for the third month',
        'The price of butter fell to 4.20 on Friday after',
        'dairies said that they had more milk than they',
        'could sell. Bread went up by 0.30, and coffee by',
        ['nearly as much. Traders expect more of it at', '10.30'],
      ],
    ],
  ] as const)('should name nothing on %s', (_, rows) => {
    expect(seen(...rows)).toMatchObject({ labels: [], notMenu: 'other' })
  })

  it('should name what a receipt surely names as food, and nothing of the bill', () => {
    const { labels, notMenu, leftOut } = seen(
      'CORNER SHOP',
      ['GREEK YOGURT', '2.10'],
      ['CHEDDAR CHEESE', '3.40'],
      ['BIN LINERS', '1.80'],
      ['TOTAL', '7.30'],
      ['CASH', '10.00'],
      ['CHANGE', '2.70'],
    )
    expect(labels).toEqual(['GREEK YOGURT', 'CHEDDAR CHEESE'])
    expect(notMenu).toBe('receipt')
    expect(leftOut).toEqual(['BIN LINERS'])
  })

  it('should know a food on a receipt without how much of it was sold', () => {
    const { labels } = seen(
      ['Bananas loose 0.8kg', '0.96'],
      ['Milk', '1.20'],
      ['Total', '2.16'],
      ['Card', '2.16'],
    )
    expect(labels).toEqual(['Bananas', 'Milk'])
  })

  it('should keep a priced dish whose name is long and has a sentence below it', () => {
    const dishes = [
      'Slow roast leg of lamb',
      'Hand raised pork pie with mustard',
      'Warm salad of beans and tuna',
    ]
    const lines = dishes.flatMap((dish) => [
      [dish, '12.50'] as const,
      'served with what the garden gives us today',
    ])
    expect(seen(...lines).labels).toEqual(dishes)
  })

  it('should know a receipt by its sum where nothing says how it was paid', () => {
    const bought = [
      ['Brötchen', '1.20'],
      ['Salami', '3.30'],
    ] as const
    expect(seen(...bought, ['Summe', '4.50'])).toMatchObject({ notMenu: 'receipt' })
    expect(seen(...bought, ['Summe', '4.90'])).not.toMatchObject({ notMenu: 'receipt' })
  })
})

describe('a menu of names that nobody listed', () => {
  it.each([
    [
      'wines',
      [
        'Red',
        ['Poggio Alto, Riserva', '34'],
        ['Tenuta Serrabella', '41'],
        ['Chianti, Podere Nuovo', '29'],
        ['Ca’ Mirandola', '52'],
      ],
    ],
    [
      'cocktails',
      [
        'Cocktails',
        ['Night Porter', '11.50'],
        ['Second Sunrise', '12.00'],
        ['The Ferryman', '11.00'],
        ['Paper Lantern', '12.50'],
      ],
    ],
    [
      'another language',
      [
        ['Rasolnik', '6.20'],
        ['Okroshka', '5.80'],
        ['Vareniki', '7.40'],
        ['Kholodets', '8.10'],
      ],
    ],
  ] as const)('should stay one: %s', (_, rows) => {
    const { labels, notMenu } = seen(...rows)
    expect(notMenu).toBeUndefined()
    expect(labels).toEqual(rows.filter((row) => typeof row !== 'string').map(([name]) => name))
  })

  it('should know the headings of other languages', () => {
    const names = [
      ['Rosso Podere Lume', '32'],
      ['Falanghina Luce', '29'],
    ] as const
    const { labels, leftOut } = seen('Vini Rossi', names[0], ['Chianti', '30'], 'Vini Bianchi', names[1], [
      'Soave',
      '27',
    ])
    expect(labels).toEqual(['Rosso Podere Lume', 'Chianti', 'Falanghina Luce', 'Soave'])
    expect(leftOut).toBeUndefined()
  })

  it('should tell what it leaves out', () => {
    const { labels, leftOut } = seen(
      ['Onion soup', '6.50'],
      ['Greek salad', '8.20'],
      ['Lemon tart', '5.10'],
      'Our bread comes from the mill next door',
      'Please tell our staff',
    )
    expect(labels).toEqual(['Onion soup', 'Greek salad', 'Lemon tart'])
    expect(leftOut).toEqual(['Our bread comes from the mill next door'])
  })

  it('should keep long dishes, one below the other', () => {
    const dishes = [
      'Roast chicken with lemon, thyme and new potatoes',
      'Grilled sea bass with fennel and orange salad',
      'Mushroom risotto with parmesan and fresh herbs',
      'Lamb stew with carrots, peas and mashed potatoes',
    ]
    expect(seen(...dishes).labels).toEqual(dishes)
  })
})
