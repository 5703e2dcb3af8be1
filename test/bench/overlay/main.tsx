import Konva from 'konva/lib/Core.js'
import { Circle } from 'konva/lib/shapes/Circle.js'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { normalizedPoint, screenSize } from '../../../src/core/geometry/normalized.ts'
import { fitViewport } from '../../../src/core/geometry/viewport.ts'
import { DOTS } from '../../../src/core/health/assessment.ts'
import { dotDiameter, dotScreenPositions } from '../../../src/viewer/painter/dot-places.ts'
import type { RowDot } from '../../../src/viewer/painter/dots.ts'
import { paintDots } from '../../../src/viewer/painter/painter.ts'
import { spriteSheet } from '../../../src/viewer/painter/sprites.ts'
import { KonvaCanvas } from '../../../src/viewer/surface/konva-canvas.tsx'
import { PhotoSurface } from '../../../src/viewer/surface/photo-surface.tsx'
import { usePhotoView } from '../../../src/viewer/surface/photo-view.ts'
import { DOT_FILLS } from '../../../src/viewer/tokens.ts'

export type OverlayTimes = {
  readonly dots: number
  /** ms, medians of interleaved repeats; a draw ends when its pixels can be read. */
  readonly oneShape: number
  readonly nodePerDot: number
  readonly painterAlone: number
  /** ms from new verdicts in hand to the frame that shows them, through React, flushed as after a click. */
  readonly recolourToFrame: number
  /** ms from mounting the stage with one dot to the frame that shows it. */
  readonly firstDot: number
}

const surface = screenSize(1200, 800)
const photo = { width: 3000, height: 2000 }
const viewport = fitViewport(photo, surface)
const WITHOUT_PADDING = { padding: () => 0, zoomStep: 1.5 }
const ONE_PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const REPEATS = 41
const MOST_FRAMES = 300

/** Dots over the whole photo, at the same places each time; `turn` gives each another colour. */
function dotsAfter(turn: number, count: number): readonly RowDot[] {
  return Array.from({ length: count }, (_, i) => {
    const anchor = normalizedPoint(0.04 + 0.92 * ((i * 0.61803) % 1), 0.04 + 0.92 * ((i * 0.75488) % 1))
    const dot = DOTS[(i + turn) % DOTS.length] ?? 'unknown'
    return {
      id: String(i),
      anchor,
      region: { kind: 'point', point: anchor },
      parts: [{ dot, asks: i % 3 === 0, uncertain: i % 7 === 0 }],
      unjudged: false,
      provisional: false,
    }
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Draws and waits for the pixels: reading one back makes the canvas finish. */
function timeDraw(layer: Konva.Layer, prepare: () => void): number {
  const start = performance.now()
  prepare()
  layer.draw()
  layer.getNativeCanvasElement().getContext('2d')?.getImageData(0, 0, 1, 1)
  return performance.now() - start
}

function newLayer(): Konva.Layer {
  const container = document.createElement('div')
  document.body.append(container)
  const stage = new Konva.Stage({ container, ...surface, listening: false })
  const layer = new Konva.Layer({ listening: false })
  stage.add(layer)
  return layer
}

function drawTimes(count: number) {
  const first = dotsAfter(0, count)
  const diameter = dotDiameter(first, photo, viewport.scale)
  const sprites = spriteSheet({ palette: 'green-red', diameter, pixelRatio: devicePixelRatio })
  const places = dotScreenPositions(first, viewport, photo)

  let dots = first
  let painter = 0
  const ours = newLayer()
  ours.add(
    new Konva.Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => {
        const start = performance.now()
        paintDots(context._context, { dots, places, viewport, photo, surface, sprites })
        painter = performance.now() - start
      },
    }),
  )
  // The peer draws less: a ringed disc without glyph or shadow.
  const peer = newLayer()
  const nodes = places.map(
    ({ at }) =>
      new Circle({
        ...at,
        radius: diameter / 2,
        stroke: '#ffffff',
        strokeWidth: 3,
        listening: false,
        perfectDrawEnabled: false,
      }),
  )
  peer.add(...nodes)

  const times = { ours: [] as number[], peer: [] as number[], painter: [] as number[] }
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const next = dotsAfter(turn, count)
    times.ours.push(
      timeDraw(ours, () => {
        dots = next
      }),
    )
    times.painter.push(painter)
    times.peer.push(
      timeDraw(peer, () => {
        for (const [i, node] of nodes.entries())
          node.fill(DOT_FILLS['green-red'][next[i]?.parts[0]?.dot ?? 'unknown'])
      }),
    )
  }
  // The first few warm the engine up.
  const settled = (values: readonly number[]) => median(values.slice(5))
  return {
    oneShape: settled(times.ours),
    nodePerDot: settled(times.peer),
    painterAlone: settled(times.painter),
  }
}

/** Resolves once the next frame has been handed over. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now())
      channel.port2.postMessage(null)
    })
  })
}

/** The pixels of the stage's upper layer that a dot covers. */
function pixelsOf({ x, y }: { x: number; y: number }, diameter: number): string {
  const canvas = document.querySelectorAll<HTMLCanvasElement>('#stage canvas')[1]
  const side = diameter * devicePixelRatio
  const pixels = canvas
    ?.getContext('2d')
    ?.getImageData(x * devicePixelRatio - side / 2, y * devicePixelRatio - side / 2, side, side)
  return String(pixels?.data)
}

/** Time until a frame in which the dot at that place looks another. */
async function untilChanged(dots: readonly RowDot[], change: () => void): Promise<number> {
  const [place] = dotScreenPositions(dots, viewport, photo)
  if (!place) throw new Error('no dot')
  const diameter = dotDiameter(dots, photo, viewport.scale)
  const before = pixelsOf(place.at, diameter)
  const start = performance.now()
  change()
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    const shown = await nextFrame()
    if (pixelsOf(place.at, diameter) !== before) return shown - start
  }
  throw new Error('the stage never changed')
}

function Stage({ dots }: { dots: readonly RowDot[] }) {
  const view = usePhotoView(photo, WITHOUT_PADDING)
  return (
    <PhotoSurface
      view={view}
      dots={dots}
      palette="green-red"
      onHover={() => undefined}
      onSelect={() => undefined}
      draw={(scene) => <KonvaCanvas scene={scene} url={ONE_PIXEL} reducedMotion />}
    />
  )
}

async function frameTimes(count: number) {
  const element = document.querySelector<HTMLElement>('#stage')
  if (!element) throw new Error('no stage')
  element.style.width = `${surface.width}px`
  element.style.height = `${surface.height}px`
  const root = createRoot(element)
  root.render(<Stage dots={[]} />)
  await nextFrame()
  await nextFrame()

  const one = dotsAfter(0, 1)
  const firstDot = await untilChanged(one, () => flushSync(() => root.render(<Stage dots={one} />)))

  root.render(<Stage dots={dotsAfter(0, count)} />)
  await nextFrame()
  await nextFrame()
  const recolours: number[] = []
  for (let turn = 1; turn < REPEATS; turn += 1) {
    const dots = dotsAfter(turn, count)
    recolours.push(await untilChanged(dots, () => flushSync(() => root.render(<Stage dots={dots} />))))
  }
  return { firstDot, recolourToFrame: median(recolours) }
}

Object.assign(window, {
  measureOverlay: async (count: number): Promise<OverlayTimes> => ({
    dots: count,
    ...drawTimes(count),
    ...(await frameTimes(count)),
  }),
})
