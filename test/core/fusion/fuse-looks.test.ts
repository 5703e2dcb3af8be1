import { describe, expect, it } from 'vitest'
import { fuse, fuseAll } from '../../../src/core/fusion/fuse.ts'
import { box } from '../../support/box.ts'
import { type Looks, looksAt } from '../../support/looks-at.ts'
import { boxed, pointed } from '../../support/sightings.ts'

const fused = ({ sightings, looks }: Looks) => fuse(sightings, [], looks)
const grams = (likely: number) =>
  ({ amount: { basis: 'served', grams: { min: likely, likely, max: likely } } }) as const

describe('fuse of several looks', () => {
  it('should merge sightings of one thing and place it between them', () => {
    const items = fused(
      looksAt(
        [boxed('a', 'milk', [0.1, 0.1, 0.2, 0.3])],
        [boxed('a', 'milk carton', [0.14, 0.12, 0.24, 0.32])],
        [boxed('a', 'milk', [0.12, 0.17, 0.22, 0.37])],
      ),
    )
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      label: 'milk',
      agreement: { seen: 3, couldHave: 3 },
      standing: 'settled',
    })
    expect(items[0]!.anchor.x).toBeCloseTo(0.17)
    expect(items[0]!.anchor.y).toBeCloseTo(0.23)
  })

  it('should assign sightings without a look id to the only look', () => {
    const { sightings, looks } = looksAt([boxed('a', 'milk', [0.1, 0.1, 0.2, 0.3])])
    const older = sightings.map(({ lookId: _, ...sighting }) => sighting)
    expect(fuse(older, [], looks)[0]).toMatchObject({
      agreement: { seen: 1, couldHave: 1 },
      standing: 'settled',
    })
  })

  it('should keep equal neighbours apart even if a look missed one', () => {
    const [left, middle, right] = [
      [0.1, 0.1, 0.2, 0.2],
      [0.2, 0.1, 0.3, 0.2],
      [0.3, 0.1, 0.4, 0.2],
    ] as const
    const items = fused(
      looksAt(
        [boxed('l', 'tomato', left), boxed('m', 'tomato', middle), boxed('r', 'tomato', right)],
        [boxed('l', 'tomato', left), boxed('r', 'tomato', [0.31, 0.1, 0.41, 0.2])],
        [boxed('m', 'tomato', [0.19, 0.11, 0.29, 0.21]), boxed('r', 'tomato', right)],
      ),
    )
    expect(items.map(({ agreement }) => agreement?.seen).sort()).toEqual([2, 2, 3])
  })

  it('should choose the name by vote, keep a strong rival, and drop a lone slip', () => {
    const at = [0.4, 0.4, 0.5, 0.5] as const
    const named = (...labels: readonly string[]) =>
      fused(
        looksAt(...labels.map((label, i) => [boxed('a', label, [0.4 + i / 1000, ...at.slice(1)] as never)])),
      )[0]!
    expect(named('hummus', 'hummus', 'peanut butter')).toMatchObject({
      label: 'hummus',
      rivalNames: ['peanut butter'],
    })
    const sure = named('hummus', 'hummus', 'hummus', 'hummus', 'hummus', 'peanut butter')
    expect(sure).toMatchObject({ label: 'hummus', outvoted: ['peanut butter'] })
    expect(sure.rivalNames).toBeUndefined()
  })

  it('should count two spellings of one food as one vote', () => {
    const { sightings, looks } = looksAt(
      [boxed('a', 'aubergine', [0.4, 0.4, 0.5, 0.5])],
      [boxed('a', 'eggplant', [0.41, 0.4, 0.51, 0.5])],
      [boxed('a', 'cucumber', [0.4, 0.41, 0.5, 0.51])],
    )
    const food = (label: string) => (label === 'cucumber' ? 'cucumber' : 'aubergine')
    const [item] = fuse(sightings, [], looks, food)
    expect(item).toMatchObject({ label: 'eggplant', rivalNames: ['cucumber'] })
  })

  it('should take the median amount, with the spread as its range, and the median count', () => {
    const seen = (count: number, weight: number, shift: number) => [
      boxed('a', 'rice', [0.2 + shift, 0.2, 0.5 + shift, 0.5], { count, ...grams(weight) }),
    ]
    const [item] = fused(looksAt(seen(1, 100, 0), seen(2, 180, 0.01), seen(2, 900, 0.02)))
    expect(item).toMatchObject({ count: 2, amount: { basis: 'served', grams: { likely: 180 } } })
    expect(item!.amount!.grams!.min).toBeLessThan(180)
    expect(item!.amount!.grams!.max).toBeGreaterThan(180)
  })

  it('should merge single eggs with the group that another look saw', () => {
    const egg = (id: string, x: number) => boxed(id, 'egg', [x, 0.1, x + 0.05, 0.2])
    const group = boxed('all', 'eggs', [0.09, 0.09, 0.31, 0.21], { count: 3 })
    const items = fused(looksAt([group], [egg('1', 0.1), egg('2', 0.17), egg('3', 0.25)]))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ count: 3, agreement: { seen: 2, couldHave: 2 } })
  })

  it('should barely move an item for one outlier among five points', () => {
    const at = (x: number, y: number) => [pointed('a', 'apple', x, y)]
    const [item] = fused(
      looksAt(at(0.5, 0.5), at(0.501, 0.5), at(0.5, 0.501), at(0.499, 0.5), at(0.54, 0.54)),
    )
    expect(item!.agreement).toEqual({ seen: 5, couldHave: 5 })
    expect(Math.hypot(item!.anchor.x - 0.5, item!.anchor.y - 0.5)).toBeLessThan(0.002)
  })

  it('should hide what one of many looks saw, and show it as provisional among few looks', () => {
    const milk = (x: number) => boxed('a', 'milk', [0.1 + x, 0.1, 0.2 + x, 0.3])
    const ghost = boxed('ghost', 'cake', [0.7, 0.7, 0.8, 0.8])
    const few = looksAt([milk(0), ghost], [milk(0.01)])
    expect(fused(few).map(({ label, standing }) => [label, standing])).toEqual([
      ['milk', 'settled'],
      ['cake', 'provisional'],
    ])
    const many = looksAt([milk(0), ghost], [milk(0.01)], [milk(0.02)], [milk(0.015)], [milk(0.005)])
    expect(fused(many).map(({ label }) => label)).toEqual(['milk'])
    expect(fuseAll(many.sightings, [], many.looks).map(({ standing }) => standing)).toEqual([
      'settled',
      'doubtful',
    ])
  })

  it('should give more weight to a closer look', () => {
    const corner = box(0.5, 0.5, 0.75, 0.75)
    const berry = boxed('b', 'blueberry', [0.6, 0.6, 0.61, 0.61])
    const seenClosely = looksAt(
      [],
      [boxed('m', 'milk', [0.1, 0.1, 0.2, 0.3])],
      [boxed('e', 'egg', [0.1, 0.5, 0.2, 0.6])],
      [boxed('h', 'ham', [0.3, 0.7, 0.4, 0.8])],
      [boxed('c', 'cake', [0.3, 0.1, 0.4, 0.2])],
      { region: corner, seen: [berry] },
    )
    expect(fused(seenClosely).map(({ label }) => label)).toEqual(['blueberry'])
  })

  it('should keep what only a look at that part could see', () => {
    const corner = box(0.5, 0.5, 1, 1)
    const elsewhere = box(0, 0, 0.4, 0.4)
    const berry = boxed('b', 'blueberry', [0.7, 0.7, 0.71, 0.71])
    const items = fused(
      looksAt(
        { region: corner, seen: [berry] },
        { region: elsewhere, seen: [] },
        { region: elsewhere, seen: [boxed('a', 'apple', [0.1, 0.1, 0.2, 0.2])] },
      ),
    )
    expect(items.find(({ label }) => label === 'blueberry')).toMatchObject({
      agreement: { seen: 1, couldHave: 1 },
      standing: 'settled',
    })
  })

  it('should wait for open looks, and not count failed ones', () => {
    const { sightings, looks } = looksAt([boxed('a', 'milk', [0.1, 0.1, 0.2, 0.3])], [], [], [], [])
    const open = looks.map((look, index) => (index === 0 ? look : { ...look, ended: false }))
    expect(fuse(sightings, [], open)).toMatchObject([
      { standing: 'provisional', agreement: { couldHave: 1 } },
    ])
    const failed = looks.map((look, index) => (index === 0 ? look : { ...look, truncated: true }))
    expect(fuse(sightings, [], failed)).toMatchObject([{ standing: 'settled', agreement: { couldHave: 1 } }])
  })

  it('should prefer a whole item to a cut one, and join two halves when no look saw the whole', () => {
    const left = box(0, 0, 0.55, 1)
    const right = box(0.45, 0, 1, 1)
    const halves = [
      { region: left, seen: [boxed('l', 'pizza', [0.3, 0.3, 0.55, 0.7])] },
      { region: right, seen: [boxed('r', 'pizza', [0.45, 0.3, 0.7, 0.7])] },
    ] as const
    expect(fused(looksAt(...halves))).toMatchObject([
      { region: { box: { xMin: 0.3, xMax: 0.7 } }, agreement: { seen: 2 } },
    ])
    const whole = fused(looksAt(...halves, [boxed('w', 'pizza', [0.31, 0.31, 0.69, 0.69])]))
    expect(whole).toMatchObject([{ region: { box: { xMin: 0.31, yMin: 0.31, xMax: 0.69, yMax: 0.69 } } }])
  })

  describe('of many looks', () => {
    const FOODS = ['milk', 'salmon', 'apple', 'butter', 'carrot', 'lemon', 'ham', 'bread'] as const
    const places = FOODS.map((name, i) => ({
      name,
      x: 0.1 + (i % 4) * 0.2,
      y: 0.2 + Math.floor(i / 4) * 0.4,
    }))
    /** Every thing 0.1 wide, off its place by up to 0.02, in turn. */
    const shelf = (look: number, by = 1) =>
      places.map(({ name, x, y }, i) => {
        const [left, top] = [x + 0.01 * (((look * 3 + i) % 5) - 2), y + 0.01 * (((look * 2 + i) % 5) - 2)]
        return boxed(name, name, [left * by, top * by, (left + 0.1) * by, (top + 0.1) * by])
      })

    it('should repair a look whose coordinates are all in another unit', () => {
      const items = fused(looksAt(shelf(0), shelf(1), shelf(2), shelf(3, 0.6)))
      expect(items).toHaveLength(FOODS.length)
      for (const { agreement } of items) expect(agreement).toEqual({ seen: 4, couldHave: 4 })
    })

    it('should not repair a look that saw other things', () => {
      const other = places.map(({ x, y }, i) =>
        boxed(`${i}`, `dish ${'abcdefgh'[i]}`, [x, y, x + 0.05, y + 0.05]),
      )
      const items = fused(looksAt(shelf(0), shelf(1), other))
      expect(items).toHaveLength(2 * FOODS.length)
    })

    it('should merge two items that no look saw together', () => {
      const beside = (name: string, x: number) =>
        boxed('yoghurt', name, [x, 0.8, x + 0.06, 0.9], { category: 'yogurt' })
      const looks = [0, 1, 2, 3, 4, 5].map((look) => [
        ...shelf(look),
        look < 4 ? beside('yoghurt', 0.3) : beside('skyr', 0.335),
      ])
      const items = fused(looksAt(...looks)).filter(
        ({ region }) => region.kind === 'box' && region.box.yMin > 0.7,
      )
      expect(items).toMatchObject([{ label: 'yoghurt', rivalNames: ['skyr'], agreement: { seen: 6 } }])
    })

    it('should merge a double that few looks saw, and keep one that most saw', () => {
      const pears = (twice: number) =>
        fused(
          looksAt(
            ...[0, 1, 2, 3, 4, 5].map((look) => [
              ...shelf(look),
              boxed('pear', 'pear', [0.3, 0.8, 0.36, 0.9]),
              ...(look < twice ? [boxed('again', 'pear', [0.35, 0.8, 0.41, 0.9])] : []),
            ]),
          ),
        ).filter(({ label }) => label === 'pear')
      expect(pears(2)).toHaveLength(1)
      expect(pears(5)).toHaveLength(2)
    })
  })

  it('should read a menu in order, with prices and sections that only some looks saw', () => {
    const line = (id: string, label: string, y: number, menu: object, x = 0.1) =>
      boxed(id, label, [x, y, x + 0.3, y + 0.03], { menu })
    const items = fused(
      looksAt(
        [
          line('b', 'Lentil soup', 0.2, { section: 'Soups', price: '5.00' }),
          line('d', 'Beef lasagne', 0.1, { section: 'Mains', price: '12.00' }, 0.6),
        ],
        [
          line('e', 'Grilled trout', 0.15, { price: '17.00' }, 0.6),
          line('f', 'Mushroom risotto', 0.2, { section: 'Mains' }, 0.6),
          line('a', 'Tomato soup', 0.1, { section: 'Soups' }),
          line('c', 'Onion soup', 0.25, { section: 'Soups' }),
          line('d', 'Beef lasagna', 0.1, {}, 0.6),
        ],
      ),
    )
    expect(items.map(({ label }) => label)).toEqual([
      'Tomato soup',
      'Lentil soup',
      'Onion soup',
      'Beef lasagna',
      'Grilled trout',
      'Mushroom risotto',
    ])
    expect(items[4]!.menu).toEqual({ section: 'Mains', price: '17.00' })
    expect(items[1]!.menu).toEqual({ section: 'Soups', price: '5.00' })
  })
})
