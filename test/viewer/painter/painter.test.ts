import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/core/analysis/row.ts'
import type { FoodItem } from '../../../src/core/fusion/food-item.ts'
import { normalizedPoint, screenPoint, screenSize } from '../../../src/core/geometry/normalized.ts'
import { type Assessment, DOTS, type Dot } from '../../../src/core/health/assessment.ts'
import { type ListFilter, UNFILTERED } from '../../../src/viewer/list/arrange-rows.ts'
import type { DotPlace } from '../../../src/viewer/painter/dot-places.ts'
import { type RowDot, toDots } from '../../../src/viewer/painter/dots.ts'
import { paintLit } from '../../../src/viewer/painter/lit-dots.ts'
import { type DotScene, paintDots } from '../../../src/viewer/painter/painter.ts'
import { type Sprite, spriteKey } from '../../../src/viewer/painter/sprites.ts'
import { boxRegion } from '../../support/box.ts'
import { assessment, row } from '../../support/rows.ts'

type Call = { readonly name: string; readonly args: readonly unknown[] }

/** A 2D context that writes down what it is asked to do. */
function recordingContext(): { context: CanvasRenderingContext2D; calls: Call[] } {
  const calls: Call[] = []
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (target, name) =>
      name in target
        ? Reflect.get(target, name)
        : (...args: unknown[]) => calls.push({ name: String(name), args }),
  })
  return { context, calls }
}

const drawnKeys = (calls: readonly Call[]) =>
  calls.filter((call) => call.name === 'drawImage').map((call) => (call.args[0] as { key: string }).key)

/** A photo that lies on its surface pixel for pixel. */
const VIEWPORT = { scale: 1, x: 0, y: 0 }

function sceneOf(dots: readonly RowDot[], places: readonly DotPlace[]): DotScene {
  return {
    dots,
    layout: { scale: 1, diameter: 28, places },
    photo: { width: 400, height: 300 },
    surface: screenSize(400, 300),
    sprites: {
      diameter: 28,
      pixelRatio: 1,
      of: (dot) => ({ image: { key: spriteKey(dot) } as unknown as Sprite['image'], extent: 40 }),
      ofLabel: (text) => ({
        image: { key: text } as unknown as Sprite['image'],
        width: 20,
        height: 12,
      }),
    },
  }
}

const at = (x: number, y: number, displaced = false): DotPlace => ({
  at: screenPoint(x, y),
  tie: screenPoint(displaced ? x - 20 : x, y),
  displaced,
})

/** An assessment that is drawn as this dot. */
function drawnAs(dot: Dot): Assessment {
  return dot === 'avoid' || dot === 'ask-first' ? assessment('recommended', { advice: dot }) : assessment(dot)
}

describe('paintDots', () => {
  const dots = toDots(DOTS.map((dot) => row({ id: dot, assessments: [drawnAs(dot)] })))

  it('should draw one sprite per dot, by what it says', () => {
    const { context, calls } = recordingContext()
    const drawn = paintDots(
      context,
      sceneOf(
        dots,
        dots.map((_, i) => at(40 * i, 100)),
      ),
      VIEWPORT,
    )
    expect(drawn).toBe(6)
    expect(drawnKeys(calls)).toEqual([...DOTS])
  })

  it('should draw only the dots in view', () => {
    const { context, calls } = recordingContext()
    const places = [at(20, 20), at(-60, 20), at(399, 20), at(600, 20), at(20, 900), at(-20, -90)]
    expect(paintDots(context, sceneOf(dots, places), VIEWPORT)).toBe(2)
    expect(drawnKeys(calls)).toEqual(['avoid', 'recommended'])
  })

  it('should draw a dot spread out of view while what it is tied to is in view', () => {
    const { context } = recordingContext()
    const place = { at: screenPoint(440, 20), tie: screenPoint(390, 20), displaced: true }
    expect(paintDots(context, sceneOf(dots.slice(0, 1), [place]), VIEWPORT)).toBe(1)
  })

  it('should draw one that stands for others with how many there are, and none of those', () => {
    const { context, calls } = recordingContext()
    const places = [{ ...at(40, 40), others: 2 }, ...[0, 0].map(() => ({ ...at(40, 40), standIn: 0 }))]
    expect(paintDots(context, sceneOf(dots.slice(0, 3), places), VIEWPORT)).toBe(1)
    expect(drawnKeys(calls)).toEqual(['avoid', '+2'])
  })

  it('should draw the scores that it is given, each beside its dot', () => {
    const { context, calls } = recordingContext()
    const scores = [undefined, { text: '62', dy: -24 }]
    paintDots(context, { ...sceneOf(dots.slice(0, 2), [at(40, 40), at(200, 100)]), scores }, VIEWPORT)
    const label = calls.find(
      ({ name, args }) => name === 'drawImage' && (args[0] as { key: string }).key === '62',
    )
    expect(label?.args.slice(1, 3)).toEqual([190, 70])
    expect(drawnKeys(calls)).toHaveLength(3)
  })

  it('should draw dots where the photo lies now', () => {
    const { context, calls } = recordingContext()
    paintDots(context, sceneOf(dots.slice(0, 1), [at(100, 50, true)]), { scale: 2, x: 10, y: 5 })
    const [, x, y] = calls.find((call) => call.name === 'drawImage')!.args as number[]
    // Twenty px from what it is tied to, as when it was laid out.
    expect([x! + 20, y! + 20]).toEqual([2 * 80 + 20 + 10, 2 * 50 + 5])
  })

  it('should draw a line from a spread dot to its thing', () => {
    const spread = recordingContext()
    paintDots(spread.context, sceneOf(dots.slice(0, 2), [at(40, 40, true), at(200, 40)]), VIEWPORT)
    const ends = spread.calls.filter((call) => call.name === 'lineTo').map((call) => call.args)
    expect(ends).toEqual([
      [40, 40],
      [40, 40],
    ])
    const anchors = spread.calls.filter((call) => call.name === 'arc').map(({ args }) => args.slice(0, 2))
    expect(anchors).toEqual([
      [20, 40],
      [20, 40],
    ])
    const still = recordingContext()
    paintDots(still.context, sceneOf(dots.slice(0, 2), [at(40, 40), at(200, 40)]), VIEWPORT)
    expect(still.calls.some((call) => call.name === 'lineTo')).toBe(false)
  })

  it('should not draw a dot before it appears', () => {
    const { context, calls } = recordingContext()
    const places = [at(20, 20), at(100, 20)]
    paintDots(context, sceneOf(dots.slice(0, 2), places), VIEWPORT, (id) => (id === 'avoid' ? 0 : 1))
    expect(drawnKeys(calls)).toEqual(['ask-first'])
  })
})

describe('paintLit', () => {
  const dots = toDots(DOTS.map((dot) => row({ id: dot, assessments: [drawnAs(dot)] })))

  it('should draw the hovered dot and then the selected one, larger, and no other', () => {
    const { context, calls } = recordingContext()
    const places = dots.map((_, i) => at(40 * i, 100))
    const lit = { hoveredId: 'recommended', selectedId: 'in-moderation' }
    paintLit(context, sceneOf(dots, places), lit, VIEWPORT)
    expect(drawnKeys(calls)).toEqual(['recommended', 'in-moderation'])
    expect(calls.find((call) => call.name === 'drawImage')!.args[3]).toBeGreaterThan(40)
  })

  it('should draw its score over it, which it has grown under', () => {
    const { context, calls } = recordingContext()
    const scores = [{ text: '62', dy: -24 }]
    const scene = { ...sceneOf(dots.slice(0, 1), [at(40, 40)]), scores }
    paintLit(context, scene, { selectedId: 'avoid' }, VIEWPORT)
    expect(drawnKeys(calls)).toEqual(['avoid', '62'])
  })

  it('should draw one that another stands in for', () => {
    const { context, calls } = recordingContext()
    const places = [at(40, 40), { ...at(40, 40), standIn: 0 }]
    paintLit(context, sceneOf(dots.slice(0, 2), places), { hoveredId: 'ask-first' }, VIEWPORT)
    expect(drawnKeys(calls)).toEqual(['ask-first'])
  })

  it('should outline the box of the hovered item and no other', () => {
    const region = boxRegion(0.1, 0.2, 0.3, 0.6)
    const boxed = toDots([row({ id: 'a', region }), row({ id: 'b', region })])
    const { context, calls } = recordingContext()
    paintLit(context, sceneOf(boxed, [at(80, 120), at(200, 120)]), { hoveredId: 'a' }, VIEWPORT)
    const outlines = calls.filter((call) => call.name === 'roundRect')
    expect(outlines).toHaveLength(2)
    const [x, y, width, height] = outlines[0]!.args as number[]
    expect([x, y]).toEqual([40, 60])
    expect(width).toBeCloseTo(80)
    expect(height).toBeCloseTo(120)
  })
})

describe('toDots', () => {
  it('should divide a dot among up to four people, each with a badge and a broken ring of their own', () => {
    const [dot] = toDots([
      row({
        assessments: [
          assessment('recommended'),
          assessment('recommended', { advice: 'avoid' }),
          assessment('unknown', { advice: 'ask' }),
          assessment('in-moderation', { uncertain: 'recommended' }),
        ],
      }),
    ])
    expect(spriteKey(dot!)).toBe('recommended+avoid+unknown asks+in-moderation~')
  })

  it('should tell what weighs most of all for whom a dot has no part left', () => {
    const [fine, avoid] = [assessment('recommended'), assessment('recommended', { advice: 'avoid' })]
    const asks = assessment('recommended', { advice: 'ask' })
    const [dot] = toDots([row({ assessments: [fine, fine, fine, fine, asks, avoid] })])
    expect(spriteKey(dot!)).toBe('recommended+recommended+recommended+avoid asks')
  })

  it('should keep the colour where something is to be asked about', () => {
    const [dot] = toDots([row({ assessments: [assessment('not-recommended', { advice: 'ask' })] })])
    expect(dot!.parts).toMatchObject([{ dot: 'not-recommended', asks: true, uncertain: false }])
  })

  it('should doubt no verdict that it does not show', () => {
    const unsure = assessment('in-moderation', { advice: 'ask-first', uncertain: 'recommended' })
    expect(toDots([row({ assessments: [unsure] })])[0]!.parts).toEqual([
      expect.objectContaining({ dot: 'ask-first', asks: false, uncertain: false }),
    ])
  })

  it('should dim what a narrowed list leaves out', () => {
    const rows = [
      row({ id: 'a' }),
      row({ id: 'b', assessments: [assessment('recommended', { advice: 'ask' })] }),
    ]
    const dimmed = (part: Partial<ListFilter>) =>
      toDots(rows, undefined, { ...UNFILTERED, ...part }).map(({ dimmed = false }) => dimmed)
    expect(dimmed({})).toEqual([false, false])
    expect(dimmed({ asks: true })).toEqual([true, false])
    expect(dimmed({ dots: new Set(['avoid']) })).toEqual([true, true])
    expect(spriteKey(toDots(rows, undefined, { ...UNFILTERED, asks: true })[0]!)).toBe('dimmed')
  })

  it('should draw an unjudged row as provisional', () => {
    expect(toDots([row({ assessments: [] })])[0]).toMatchObject({ unjudged: true })
  })

  it('should place dots for the items of the shown photo', () => {
    const lying = (id: string, rest: Partial<FoodItem>): Row => {
      const made = row({ id, at: { x: 0.1, y: 0.1 } })
      return { ...made, composed: { ...made.composed, item: { ...made.composed.item, ...rest } } }
    }
    const point = normalizedPoint(0.7, 0.6)
    const there = { photo: 'b', itemId: 'b/1', anchor: point, region: { kind: 'point', point } } as const
    const rows = [
      lying('a/1', { photo: 'a' }),
      lying('a/2', { photo: 'a', alsoIn: [there] }),
      lying('b/2', { photo: 'b' }),
    ]
    const placed = (photo: string) => toDots(rows, photo).map(({ id, anchor }) => [id, anchor.x])
    expect(placed('a')).toEqual([
      ['a/1', 0.1],
      ['a/2', 0.1],
    ])
    expect(placed('b')).toEqual([
      ['a/2', 0.7],
      ['b/2', 0.1],
    ])
    expect(toDots([row()], 'a')).toHaveLength(1)
  })
})
