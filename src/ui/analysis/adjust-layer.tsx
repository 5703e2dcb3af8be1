import { useEffect, useEffectEvent, useRef } from 'react'
import type { Place } from '../../core/fusion/place.ts'
import { toScreen } from '../../core/geometry/viewport.ts'
import type { AdjustHandlesProps } from '../../viewer/surface/adjust-handles.tsx'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { type Chunk, useChunk } from '../chunk.tsx'
import type { Adjusting } from './adjusting.ts'

/** Fetched when something is first put right on the photo. */
const HANDLES: Chunk<AdjustHandlesProps> = {
  load: async () => (await import('../../viewer/surface/adjust-handles.tsx')).AdjustHandles,
  areas: [],
}

/** The shorter side of what is put right, CSS px, and how many times the photo is enlarged for it at most. */
const HELD_SIDE = 110
const MOST_CLOSER = 4

type AdjustLayerProps = { readonly view: PhotoView; readonly adjusting: Adjusting }

/** The handles on what is put right. Meanwhile the photo is enlarged for them to stand apart. */
export function AdjustLayer({ view, adjusting }: AdjustLayerProps) {
  const { Screen, fetch } = useChunk(HANDLES)
  useEffect(fetch, [fetch])
  useCloserView(view, adjusting.place)
  const { place, moveDot, shiftTo, setBox, settle } = adjusting
  return (
    Screen && (
      <Screen
        view={view}
        place={place}
        onDot={moveDot}
        onShift={shiftTo}
        onResize={setBox}
        onSettle={settle}
      />
    )
  )
}

function useCloserView(view: PhotoView, place: Place): void {
  const isOurs = useRef(false)
  const comeCloser = useEffectEvent(() => {
    // The person has enlarged the photo already.
    if (view.enlarged && !isOurs.current) return undefined
    const by = enlargementOf(place, view)
    if (by === 1) return undefined
    const now = view.current()
    const at = toScreen(now, view.photo, place.point)
    view.zoomTo(now.scale * by, at)
    // Into the middle, as far as the photo goes.
    const { width, height } = view.surface
    view.move({ at, factor: 1, dx: width / 2 - at.x, dy: height / 2 - at.y })
    view.rest()
    isOurs.current = true
    return view.fit
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew only where the room for the photo changes.
  useEffect(() => comeCloser(), [view.surface.height])
}

/** How many times larger the photo has to be for handles on the box to stand apart. */
function enlargementOf({ box }: Place, { photo, current }: PhotoView): number {
  if (!box) return 1
  const { scale } = current()
  const across = (box.xMax - box.xMin) * photo.width * scale
  const down = (box.yMax - box.yMin) * photo.height * scale
  return Math.min(MOST_CLOSER, Math.max(1, HELD_SIDE / Math.min(across, down)))
}
