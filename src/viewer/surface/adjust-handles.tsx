import 'konva/lib/shapes/Circle.js'
import 'konva/lib/shapes/Rect.js'
import type { KonvaEventObject } from 'konva/lib/Node.js'
import type { Rect as KonvaRect } from 'konva/lib/shapes/Rect.js'
import type { Box, Transformer as KonvaTransformer } from 'konva/lib/shapes/Transformer.js'
import 'konva/lib/shapes/Transformer.js'
import { useEffect, useRef } from 'react'
import { Circle, Layer, Rect, Stage, Transformer } from 'react-konva/lib/ReactKonvaCore.js'
import type { Place } from '../../core/fusion/place.ts'
import {
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  normalizedPoint,
  screenPoint,
} from '../../core/geometry/normalized.ts'
import { boxWithinPhoto, LEAST_SIDE } from '../../core/geometry/shifted.ts'
import { toPhoto, toScreen } from '../../core/geometry/viewport.ts'
import { DOT_COLOURS } from '../tokens.ts'
import { type PhotoView, useLiveViewport } from './photo-view.ts'

export type AdjustHandlesProps = {
  readonly view: PhotoView
  readonly place: Place
  readonly onDot: (point: NormalizedPoint) => void
  /** The box was dragged, and all of the item with it. */
  readonly onShift: (box: NormalizedBox) => void
  readonly onResize: (box: NormalizedBox) => void
  readonly onSettle: () => void
}

/** A finger needs this much to take hold of something, CSS px. */
const REACH = 44
const HANDLE = 13
/** A side shorter than this has no room for a handle in its middle, CSS px. */
const ROOM_FOR_MIDDLE = 110
const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
const ACROSS = ['middle-left', 'middle-right']
const DOWN = ['top-center', 'bottom-center']

/** Handles on the box of one item, and on its dot. Only what is held moves: beside them the photo is panned as ever. */
export function AdjustHandles(props: AdjustHandlesProps) {
  const { view, place, onDot, onShift, onResize, onSettle } = props
  const viewport = useLiveViewport(view)
  const rect = useRef<KonvaRect>(null)
  const handles = useRef<KonvaTransformer>(null)
  const { photo, surface } = view
  const at = toScreen(viewport, photo, place.point)
  const box = place.box && rectOf(place.box, (point) => toScreen(viewport, photo, point))
  const hasBox = box !== undefined
  useEffect(() => {
    if (hasBox && rect.current) handles.current?.nodes([rect.current])
  }, [hasBox])

  const toPoint = (x: number, y: number) => toPhoto(view.current(), photo, screenPoint(x, y))
  const boxOf = (x: number, y: number, width: number, height: number): NormalizedBox => {
    const [from, to] = [toPoint(x, y), toPoint(x + width, y + height)]
    return boxWithinPhoto(normalizedBox({ xMin: from.x, yMin: from.y, xMax: to.x, yMax: to.y }))
  }
  const onTransform = () => {
    const node = rect.current
    if (!node) return
    const [width, height] = [node.width() * node.scaleX(), node.height() * node.scaleY()]
    node.setAttrs({ scaleX: 1, scaleY: 1, width, height })
    onResize(boxOf(node.x(), node.y(), width, height))
  }
  const [across, down] = [photo.width * viewport.scale, photo.height * viewport.scale]
  /** The nearest place at which something of this size lies on the photo. */
  const within = (x: number, y: number, width: number, height: number) => ({
    x: Math.max(viewport.x, Math.min(x, viewport.x + across - width)),
    y: Math.max(viewport.y, Math.min(y, viewport.y + down - height)),
  })
  /** A side that is dragged beyond the photo stops at its edge. */
  const held = (before: Box, next: Box) => {
    const { x, y } = within(next.x, next.y, 0, 0)
    const width = Math.min(next.x + next.width, viewport.x + across) - x
    const height = Math.min(next.y + next.height, viewport.y + down) - y
    const isSmall = width < LEAST_SIDE * across || height < LEAST_SIDE * down
    return isSmall ? before : { ...next, x, y, width, height }
  }
  return (
    <Stage className="pl-handles" width={surface.width} height={surface.height}>
      <Layer>
        {box && (
          <Rect
            ref={rect}
            {...box}
            fill="transparent"
            draggable
            onPointerDown={keepFromPhoto}
            dragBoundFunc={({ x, y }) => within(x, y, box.width, box.height)}
            onDragMove={({ target }) => onShift(boxOf(target.x(), target.y(), box.width, box.height))}
            onDragEnd={onSettle}
            onTransform={onTransform}
            onTransformEnd={onSettle}
            onMouseEnter={(event) => setCursor(event, 'move')}
            onMouseLeave={(event) => setCursor(event, '')}
          />
        )}
        <Circle
          {...at}
          radius={dotReach(box)}
          fill="transparent"
          draggable
          onPointerDown={keepFromPhoto}
          onDragMove={({ target }) => onDot(toPoint(target.x(), target.y()))}
          dragBoundFunc={({ x, y }) => within(x, y, 0, 0)}
          onDragEnd={onSettle}
          onMouseEnter={(event) => setCursor(event, 'grab')}
          onMouseLeave={(event) => setCursor(event, '')}
        />
        {box && (
          <Transformer
            ref={handles}
            rotateEnabled={false}
            flipEnabled={false}
            keepRatio={false}
            ignoreStroke
            borderEnabled={false}
            boundBoxFunc={held}
            enabledAnchors={[
              ...CORNERS,
              ...(box.height >= ROOM_FOR_MIDDLE ? ACROSS : []),
              ...(box.width >= ROOM_FOR_MIDDLE ? DOWN : []),
            ]}
            anchorSize={HANDLE}
            anchorCornerRadius={HANDLE / 2}
            anchorFill={DOT_COLOURS.innerRing}
            anchorStroke={DOT_COLOURS.outerRing}
            anchorStrokeWidth={2}
            anchorStyleFunc={(anchor: KonvaRect) => anchor.hitStrokeWidth(REACH - HANDLE)}
            onPointerDown={keepFromPhoto}
          />
        )}
      </Layer>
    </Stage>
  )
}

/** The photo below is not panned by what is held here. */
function keepFromPhoto({ evt }: KonvaEventObject<PointerEvent>) {
  evt.stopPropagation()
}

function setCursor({ target }: KonvaEventObject<MouseEvent>, cursor: string) {
  const stage = target.getStage()
  if (stage) stage.container().style.cursor = cursor
}

function rectOf(box: NormalizedBox, toSurface: (point: NormalizedPoint) => { x: number; y: number }) {
  const from = toSurface(normalizedPoint(box.xMin, box.yMin))
  const to = toSurface(normalizedPoint(box.xMax, box.yMax))
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }
}

/** Of a small box the dot leaves something to hold the box by. */
function dotReach(box: { readonly width: number; readonly height: number } | undefined): number {
  const most = REACH / 2
  return box ? Math.max(10, Math.min(most, Math.min(box.width, box.height) / 4)) : most
}
