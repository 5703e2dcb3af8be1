import { describe, expect, it } from 'vitest'
import { analysesByPhoto } from '../../../src/core/analysis/by-photo.ts'
import { together } from '../../../src/core/analysis/collect-looks.ts'
import type { Analysis, AnalysisAction, PhotoFacts } from '../../../src/core/analysis/document.ts'
import { itemsOf } from '../../../src/core/analysis/items.ts'
import { emptyAnalysis, reduce } from '../../../src/core/analysis/reduce.ts'
import { advance, newAnalysis } from '../../../src/core/analysis/run.ts'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import type { Edit } from '../../../src/core/fusion/edit.ts'
import { normalizedPoint, WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { boxed } from '../../support/sightings.ts'

const photo = (letter: string): PhotoFacts => ({
  name: `${letter}.jpg`,
  sha256: letter.repeat(64),
  width: 40,
  height: 30,
})
const [A, B, C] = [photo('a'), photo('b'), photo('c')]

function looked(at: PhotoFacts, ...sightings: readonly Detection[]): readonly AnalysisAction[] {
  const id = `look-${at.name}`
  const of = { photo: at.sha256 }
  return [
    { type: 'look', id, region: WHOLE_PHOTO, model: 'm', ...of },
    ...sightings.map((detection) => ({ type: 'detection', lookId: id, detection, ...of }) as const),
    { type: 'end', lookId: id, truncated: false, ...of },
  ]
}

function told(actions: readonly AnalysisAction[], start = emptyAnalysis(A)): Analysis {
  return actions.reduce<Analysis>(reduce, start)
}

const adding = (added: PhotoFacts): AnalysisAction => ({ type: 'add-photo', photo: added })
const editing = (edit: Edit): AnalysisAction => ({ type: 'edit', edit })

const items = (analysis: Analysis) => itemsOf(analysis, foodTable())
const named = (analysis: Analysis) => items(analysis).map(({ label }) => label)

const line = (id: string, label: string, row: number, menu: Detection['menu'] = {}) =>
  boxed(id, label, [0.1, row / 10, 0.6, (row + 0.8) / 10], { menu })

describe('one fridge in several photos', () => {
  const milk = boxed('a/milk', 'milk', [0.1, 0.1, 0.3, 0.5])
  const butter = boxed('a/butter', 'butter', [0.6, 0.1, 0.8, 0.3])
  const milkAgain = boxed('b/milk', 'Whole milk', [0.5, 0.2, 0.9, 0.7])
  const eggs = boxed('b/eggs', 'eggs', [0.1, 0.2, 0.3, 0.4], { count: 6 })
  const both = told([adding(B), ...looked(A, milk, butter), ...looked(B, milkAgain, eggs)])

  it('should keep the parts of a split in its photo, and merge items of different photos', () => {
    const parts = [
      { itemId: 'b/eggs', point: normalizedPoint(0.15, 0.3) },
      { itemId: 'part-1', point: normalizedPoint(0.25, 0.3) },
    ]
    const split = told([editing({ type: 'split', itemId: 'b/eggs', parts })], both)
    expect(items(split).map(({ id, photo: at, count }) => [id, at, count])).toEqual([
      ['a/milk', A.sha256, 1],
      ['a/butter', A.sha256, 1],
      ['b/eggs', B.sha256, 3],
      ['part-1', B.sha256, 3],
    ])
    expect(analysesByPhoto(split)[1]?.edits).toHaveLength(1)
    const renamed = told([editing({ type: 'rename', itemId: 'part-1', label: 'ham' })], split)
    expect(analysesByPhoto(renamed)[1]?.edits).toHaveLength(2)
    const merged = told([editing({ type: 'merge', itemId: 'a/butter', into: 'b/eggs' })], both)
    expect(items(merged).at(-1)).toMatchObject({
      id: 'b/eggs',
      rivalNames: ['butter'],
      alsoIn: [{ photo: A.sha256, itemId: 'a/butter' }],
    })
    expect(named(merged)).toEqual(['milk', 'eggs'])
  })

  it('should count an item in two photos once, and know its place in both', () => {
    expect(named(both)).toEqual(['milk', 'butter', 'eggs'])
    const [joined, ...rest] = items(both)
    expect(joined).toMatchObject({
      id: 'a/milk',
      photo: A.sha256,
      alsoIn: [{ photo: B.sha256, itemId: 'b/milk', region: milkAgain.region }],
      agreement: { seen: 2, couldHave: 2 },
    })
    expect(rest.map((item) => [item.photo, item.alsoIn])).toEqual([
      [A.sha256, undefined],
      [B.sha256, undefined],
    ])
  })

  it('should count equal items by the photo that shows most of them, left to right', () => {
    const third = [
      boxed('c/1', 'yogurt', [0.7, 0.1, 0.8, 0.2]),
      boxed('c/2', 'yogurt', [0.1, 0.1, 0.2, 0.2]),
      boxed('c/3', 'yogurt', [0.4, 0.1, 0.5, 0.2]),
    ]
    const two = [boxed('a/r', 'yogurt', [0.6, 0.5, 0.7, 0.6]), boxed('a/l', 'yogurt', [0.2, 0.5, 0.3, 0.6])]
    const yogurts = items(told([adding(C), ...looked(A, ...two), ...looked(C, ...third)]))
    expect(yogurts.map(({ id, alsoIn = [] }) => [id, ...alsoIn.map(({ itemId }) => itemId)])).toEqual([
      ['a/r', 'c/3'],
      ['a/l', 'c/2'],
      ['c/1'],
    ])
  })

  it('should keep the id of the sighting that came first, whichever photo it is in', () => {
    const analysis = told([adding(B), ...looked(B, milkAgain), ...looked(A, milk)])
    expect(items(analysis)[0]).toMatchObject({ id: 'b/milk', photo: B.sha256 })
    expect(items(analysis)[0]!.alsoIn).toHaveLength(1)
  })

  it('should apply corrections in every photo', () => {
    const renamed = told([editing({ type: 'rename', itemId: 'a/milk', label: 'kefir' })], both)
    expect(named(renamed)).toEqual(['kefir', 'butter', 'eggs'])
    expect(items(renamed)[0]!.alsoIn).toHaveLength(1)
    const removed = told([editing({ type: 'remove', itemId: 'a/milk' })], both)
    expect(named(removed)).toEqual(['butter', 'eggs'])
    expect(named(told([{ type: 'undo' }], removed))).toEqual(['milk', 'butter', 'eggs'])
    const moved = told([editing({ type: 'move', itemId: 'b/milk', point: normalizedPoint(0.5, 0.5) })], both)
    expect(items(moved)[0]!.anchor).toEqual(items(both)[0]!.anchor)
    expect(items(moved)[0]!.alsoIn![0]!.anchor).toEqual({ x: 0.5, y: 0.5 })
  })

  it('should keep apart items the person says are different', () => {
    const apart = told([editing({ type: 'apart', itemId: 'b/milk' })], both)
    expect(named(apart)).toEqual(['milk', 'butter', 'Whole milk', 'eggs'])
  })

  it('should add an item to the photo that was tapped', () => {
    const added = told(
      [
        editing({
          type: 'add',
          itemId: 'added-1',
          photo: B.sha256,
          point: normalizedPoint(0.9, 0.9),
          label: 'ham',
          seen: 2,
        }),
      ],
      both,
    )
    expect(items(added).at(-1)).toMatchObject({ id: 'added-1', photo: B.sha256, label: 'ham' })
    expect(analysesByPhoto(added).map(({ edits }) => edits.length)).toEqual([0, 1])
  })

  it('should not depend on the order of the looks', () => {
    const [one, other] = [looked(A, milk, butter), looked(B, milkAgain, eggs)]
    const woven = [adding(B), one[0]!, other[0]!, one[1]!, other[1]!, other[2]!, one[2]!, other[3]!, one[3]!]
    expect(items(told(woven)).map(({ id, alsoIn }) => [id, alsoIn?.length])).toEqual(
      items(both).map(({ id, alsoIn }) => [id, alsoIn?.length]),
    )
  })

  it('should forget a removed photo with everything in it', () => {
    const moved = told([editing({ type: 'move', itemId: 'b/eggs', point: normalizedPoint(0.5, 0.5) })], both)
    const second = told([{ type: 'remove-photo', photo: A.sha256 }], moved)
    expect(second.photos).toEqual([B])
    expect(named(second)).toEqual(['Whole milk', 'eggs'])
    expect(second.edits).toHaveLength(1)
    expect(items(second).every(({ photo: of }) => of === undefined)).toBe(true)
    expect(told([{ type: 'remove-photo', photo: B.sha256 }], second)).toEqual(second)
  })

  it('should stop or retry single photos', () => {
    const looking = told([
      adding(B),
      ...[A, B].map(
        (at): AnalysisAction => ({
          type: 'look',
          id: at.name,
          region: WHOLE_PHOTO,
          model: 'm',
          photo: at.sha256,
        }),
      ),
    ])
    const stopped = told([{ type: 'over', photo: B.sha256, how: 'stopped' }], looking)
    expect(stopped.looks.map(({ ended }) => ended)).toEqual([false, true])
  })

  it('should join photos that were looked at one by one', () => {
    const one = advance(newAnalysis(A), ...looked(A, milk, butter))
    const other = advance(newAnalysis(B), ...looked(B, milkAgain, eggs))
    expect(items(together([one, other]).analysis)).toEqual(items(both))
    expect(together([one, one])).toEqual(one)
  })
})

describe('one menu in several photos', () => {
  const upper = [
    line('a/1', 'Tomato soup', 1, { section: 'Starters', price: '4.50' }),
    line('a/2', 'Garlic bread', 2, { section: 'Starters', price: '3.80' }),
    line('a/3', 'Roast chicken', 3, { section: 'Mains', price: '12' }),
    line('a/4', 'Fish and chips', 4, { section: 'Mains', price: '11' }),
  ]
  const lower = [
    line('b/1', 'Roast chicken', 1, { price: '12' }),
    line('b/2', 'Fish and chps', 2, { price: '17' }),
    line('b/3', 'Mushroom risotto', 3, { price: '10' }),
    line('b/4', 'Apple pie', 4, { section: 'Desserts', price: '5' }),
  ]

  it('should continue where photos overlap, with each line once and under its section', () => {
    const menu = items(told([adding(B), ...looked(A, ...upper), ...looked(B, ...lower)]))
    expect(menu.map(({ label, menu: of }) => [of?.section, label])).toEqual([
      ['Starters', 'Tomato soup'],
      ['Starters', 'Garlic bread'],
      ['Mains', 'Roast chicken'],
      ['Mains', 'Fish and chips'],
      ['Mains', 'Mushroom risotto'],
      ['Desserts', 'Apple pie'],
    ])
  })

  it('should put the upper half first even if it was opened last', () => {
    const menu = named(told([adding(B), ...looked(B, ...lower), ...looked(A, ...upper)], emptyAnalysis(A)))
    const opened = named(told([adding(A), ...looked(B, ...lower), ...looked(A, ...upper)], emptyAnalysis(B)))
    expect(menu[0]).toBe('Tomato soup')
    expect(opened.slice(0, 3)).toEqual(['Tomato soup', 'Garlic bread', 'Roast chicken'])
    expect(opened).toHaveLength(6)
  })

  it('should keep equal lines apart when price or section differs', () => {
    const lunch = [
      line('a/1', 'House salad', 1, { section: 'Lunch' }),
      line('a/2', 'Soup', 2, { price: '4' }),
    ]
    const dinner = [
      line('b/1', 'House salad', 1, { section: 'Dinner' }),
      line('b/2', 'Soup', 2, { price: '6' }),
    ]
    expect(named(told([adding(B), ...looked(A, ...lunch), ...looked(B, ...dinner)]))).toHaveLength(4)
  })

  const menuOf = (...photos: readonly (readonly Detection[])[]) => {
    const all = [A, B, C].slice(0, photos.length)
    const looks = all.flatMap((of, at) => [
      ...(at > 0 ? [adding(of)] : []),
      ...looked(of, ...(photos[at] as readonly Detection[])),
    ])
    return items(told(looks))
  }
  const labels = (joined: ReturnType<typeof items>) => joined.map(({ label }) => label)

  it('should join three overlapping photos in any order', () => {
    const top = [
      line('a/1', 'Tomato soup', 1),
      line('a/2', 'Garlic bread', 2),
      line('a/3', 'Roast chicken', 3),
    ]
    const middle = [
      line('b/1', 'Roast chicken', 1),
      line('b/2', 'Lamb stew', 2),
      line('b/3', 'Green beans', 3),
    ]
    const foot = [line('c/1', 'Green beans', 1), line('c/2', 'Apple pie', 2)]
    const read = ['Tomato soup', 'Garlic bread', 'Roast chicken', 'Lamb stew', 'Green beans', 'Apple pie']
    for (const order of [
      [top, middle, foot],
      [foot, top, middle],
      [middle, foot, top],
    ])
      expect(labels(menuOf(...order))).toEqual(read)
  })

  it('should recognise a line despite misread letters, but not one with another word or number', () => {
    const one = [
      line('a/1', 'Tiramisu', 1, { price: '6' }),
      line('a/2', 'Pizza with tuna', 2, { price: '11' }),
      line('a/3', 'Cola 0.3', 3),
    ]
    const other = [
      line('b/1', 'Pizza with ham', 1, { price: '11' }),
      line('b/2', 'Cola 0.5', 2),
      line('b/3', 'Tiramisv', 3, { price: '6' }),
    ]
    const menu = labels(menuOf(one, other))
    expect(menu).toHaveLength(5)
    expect(menu).not.toContain('Tiramisv')
  })

  it('should recognise lines despite a misread heading or price', () => {
    const dishes = (id: string, section: string, prices: readonly string[]) =>
      ['Lamb stew', 'Roast chicken', 'Fish and chips', 'Beef lasagne'].map((label, index) =>
        line(`${id}/${index}`, label, index + 1, { section, price: prices[index] as string }),
      )
    const read = dishes('a', 'Mains', ['14', '12', '11', '13'])
    const misread = dishes('b', 'Half a bird', ['14', '12', '17', '13'])
    expect(menuOf(read, misread).map(({ label, menu }) => [label, menu?.section, menu?.price])).toEqual([
      ['Lamb stew', 'Mains', '14'],
      ['Roast chicken', 'Mains', '12'],
      ['Fish and chips', 'Mains', '11'],
      ['Beef lasagne', 'Mains', '13'],
    ])
  })

  it('should recognise lines around a line that only one photo shows', () => {
    const one = [
      line('a/1', 'Lamb stew', 1, { price: '14' }),
      line('a/2', 'Pea soup', 2),
      line('a/3', 'Trout', 3, { price: '9' }),
    ]
    const other = [line('b/1', 'Lamb stew', 1, { price: '14' }), line('b/2', 'Trout', 2, { price: '8' })]
    expect(labels(menuOf(one, other))).toEqual(['Lamb stew', 'Pea soup', 'Trout'])
  })

  it("should keep a line's heading when another photo shows it without one", () => {
    const withHeadings = [
      line('a/1', 'Roast chicken', 1, { section: 'Mains' }),
      line('a/2', 'Apple pie', 2, { section: 'Desserts' }),
    ]
    const without = [line('b/1', 'Roast chicken', 1), line('b/2', 'Apple pie', 2), line('b/3', 'Sorbet', 3)]
    const sections = (joined: ReturnType<typeof items>) =>
      joined.map(({ label, menu }) => [label, menu?.section])
    const expected = [
      ['Roast chicken', 'Mains'],
      ['Apple pie', 'Desserts'],
      ['Sorbet', 'Desserts'],
    ]
    expect(sections(menuOf(withHeadings, without))).toEqual(expected)
    expect(sections(menuOf(without, withHeadings))).toEqual(expected)
  })
})

describe('names in other scripts', () => {
  it('should compare names by what is written', () => {
    const one = [boxed('a/1', '寿司', [0.1, 0.1, 0.2, 0.2]), boxed('a/2', '拉面', [0.5, 0.1, 0.6, 0.2])]
    const other = [boxed('b/1', '拉面', [0.1, 0.1, 0.2, 0.2]), boxed('b/2', '饺子', [0.5, 0.1, 0.6, 0.2])]
    expect(named(told([adding(B), ...looked(A, ...one), ...looked(B, ...other)]))).toEqual([
      '寿司',
      '拉面',
      '饺子',
    ])
  })
})
