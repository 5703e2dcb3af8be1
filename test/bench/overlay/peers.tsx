import 'konva/lib/shapes/Circle.js'
import 'konva/lib/shapes/Image.js'
import { useLayoutEffect, useRef } from 'react'
import { Circle, Image, Layer, Stage } from 'react-konva/lib/ReactKonvaCore.js'
import type { NormalizedPoint, ScreenSize } from '../../../src/core/geometry/normalized.ts'
import { toScreen, type Viewport } from '../../../src/core/geometry/viewport.ts'
import { DOT_FILLS } from '../../../src/viewer/tokens.ts'
import type { ColouredDot } from './dots.ts'

export type PeerProps = {
  readonly dots: readonly ColouredDot[]
  readonly image: HTMLImageElement
  readonly surface: ScreenSize
  readonly viewport: Viewport
  readonly hoveredId?: string | undefined
}

const RADIUS = 9
const REACH = RADIUS + 4

/** The least that shows a photo with dots: one canvas, a picture, and a ready-made disc for each dot in view. */
export function BareCanvas({ dots, image, surface, viewport }: PeerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) drawBare(context, { dots, image, surface, viewport })
  })
  return <canvas ref={canvas} {...surface} />
}

export function drawBare(
  context: CanvasRenderingContext2D,
  { dots, image, surface, viewport }: PeerProps,
): void {
  const photo = { width: image.naturalWidth, height: image.naturalHeight }
  context.clearRect(0, 0, surface.width, surface.height)
  const [across, down] = [photo.width * viewport.scale, photo.height * viewport.scale]
  context.drawImage(image, viewport.x, viewport.y, across, down)
  for (const { anchor, dot } of dots) {
    const { x, y } = toScreen(viewport, photo, anchor)
    if (x < -REACH || y < -REACH || x > surface.width + REACH || y > surface.height + REACH) continue
    context.drawImage(discOf(dot), Math.round(x) - REACH, Math.round(y) - REACH)
  }
}

const discs = new Map<ColouredDot['dot'], ImageBitmap>()

function discOf(dot: ColouredDot['dot']): ImageBitmap {
  const known = discs.get(dot)
  if (known) return known
  const canvas = new OffscreenCanvas(2 * REACH, 2 * REACH)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context')
  context.arc(REACH, REACH, RADIUS, 0, 2 * Math.PI)
  context.fillStyle = DOT_FILLS['green-red'][dot]
  context.fill()
  context.strokeStyle = '#ffffff'
  context.lineWidth = 2
  context.stroke()
  const disc = canvas.transferToImageBitmap()
  discs.set(dot, disc)
  return disc
}

/** As one would first write it: a node for each dot, and React told of every step. */
export function NaiveKonva({ dots, image, surface, viewport, hoveredId }: PeerProps) {
  const photo = { width: image.naturalWidth, height: image.naturalHeight }
  const place = (anchor: NormalizedPoint) => toScreen(viewport, photo, anchor)
  return (
    <Stage {...surface}>
      <Layer>
        <Image
          image={image}
          x={viewport.x}
          y={viewport.y}
          width={photo.width * viewport.scale}
          height={photo.height * viewport.scale}
        />
      </Layer>
      <Layer>
        {dots.map(({ id, anchor, dot }) => (
          <Circle
            key={id}
            {...place(anchor)}
            radius={id === hoveredId ? RADIUS * 1.2 : RADIUS}
            fill={DOT_FILLS['green-red'][dot]}
            stroke="#ffffff"
            strokeWidth={2}
          />
        ))}
      </Layer>
    </Stage>
  )
}
