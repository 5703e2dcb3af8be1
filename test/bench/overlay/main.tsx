import { type ComponentType, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { normalizedPoint, screenPoint, screenSize } from '../../../src/core/geometry/normalized.ts'
import { fitViewport, panBy, type Viewport, zoomAt, zoomLimits } from '../../../src/core/geometry/viewport.ts'
import { KonvaCanvas } from '../../../src/viewer/surface/konva-canvas.tsx'
import { useLaidDots } from '../../../src/viewer/surface/laid-dots.ts'
import { PhotoSurface } from '../../../src/viewer/surface/photo-surface.tsx'
import { usePhotoView } from '../../../src/viewer/surface/photo-view.ts'
import { type ColouredDot, dotsAfter, toRowDots } from './dots.ts'
import { changeTime, framesPassed, frameTime } from './frames.ts'
import { BareCanvas, drawBare, NaiveKonva, type PeerProps } from './peers.tsx'

/** ms a frame, or to the frame that shows the change. */
export type OverlayTimes = {
  readonly pan: number
  readonly zoom: number
  readonly recolour: number
  readonly hover: number
  /** The longest task, ms, from first showing the dots until all have their places; of ours only. */
  readonly longestTask: number
}

const surface = screenSize(1200, 800)
const photo = { width: 3000, height: 2000 }
const fitted = fitViewport(photo, surface)
const limits = zoomLimits(photo, surface)
const MIDDLE = screenPoint(surface.width / 2, surface.height / 2)
const STEPS = 45
/** 45 of these enlarge 3.8 times. */
const ZOOM_STEP = 1.03
const PAN_STEP = 6
const WITHOUT_PADDING = { padding: () => 0, zoomStep: 1.5 }

/** One overlay on the page, and what can be done to it. */
type Overlay = {
  readonly enlarge: () => void
  readonly zoomBy: (factor: number) => void
  readonly pan: (dx: number, dy: number) => void
  /** With the new verdicts in hand: what shows them. */
  readonly recolour: (dots: readonly ColouredDot[]) => () => void
  readonly hover: (id: number) => () => void
}

function Ours({ dots, url }: { readonly dots: ReturnType<typeof toRowDots>; readonly url: string }) {
  const [hoveredId, setHoveredId] = useState<string>()
  const view = usePhotoView(photo, WITHOUT_PADDING)
  return (
    <PhotoSurface
      view={view}
      source={{ url }}
      laid={useLaidDots(dots, view)}
      palette="green-red"
      scores
      hoveredId={hoveredId}
      // Drawn at once, as after a click: else React draws when it likes.
      onHover={(id) => flushSync(() => setHoveredId(id))}
      onSelect={() => undefined}
      draw={(drawn) => <KonvaCanvas {...drawn} reducedMotion />}
    />
  )
}

/** Moved by the events a mouse sends: what they cost is part of it. */
function ours(root: Root, first: readonly ColouredDot[], { src }: HTMLImageElement): Overlay {
  const show = (dots: ReturnType<typeof toRowDots>) => root.render(<Ours dots={dots} url={src} />)
  show(toRowDots(first))
  const send = (event: Event) => document.querySelector('.pl-surface')?.dispatchEvent(event)
  const wheel = (factor: number) => {
    const deltaY = -Math.log(factor) / 0.0016
    send(new WheelEvent('wheel', { deltaY, clientX: MIDDLE.x, clientY: MIDDLE.y, cancelable: true }))
  }
  let at = MIDDLE
  const pointer = (type: string, pressed = false) => {
    const place = { clientX: at.x, clientY: at.y }
    send(new PointerEvent(type, { ...place, pointerId: 1, pointerType: 'mouse', buttons: pressed ? 1 : 0 }))
  }
  return {
    enlarge: () => wheel(3),
    zoomBy: wheel,
    pan(dx, dy) {
      if (at === MIDDLE) pointer('pointerdown', true)
      at = screenPoint(at.x + dx, at.y + dy)
      pointer('pointermove', true)
    },
    recolour(dots) {
      const rows = toRowDots(dots)
      return () => flushSync(() => show(rows))
    },
    hover(id) {
      const { anchor } = first[id] as ColouredDot
      at = screenPoint(anchor.x * surface.width, anchor.y * surface.height)
      return () => pointer('pointermove')
    },
  }
}

/** Told what to show, without events. */
function peer(Peer: ComponentType<PeerProps>) {
  return (root: Root, first: readonly ColouredDot[], image: HTMLImageElement): Overlay => {
    let props: PeerProps = { dots: first, image, surface, viewport: fitted }
    // The bare canvas does without React but for its element.
    const bare = () => document.querySelector<HTMLCanvasElement>('#stage > canvas')?.getContext('2d')
    const show = (part: Partial<PeerProps>) => {
      props = { ...props, ...part }
      const context = bare()
      if (context) drawBare(context, props)
      else flushSync(() => root.render(<Peer {...props} />))
    }
    show({})
    const zoom = (factor: number): Viewport => zoomAt(props.viewport, MIDDLE, factor, limits)
    return {
      enlarge: () => show({ viewport: zoom(3) }),
      zoomBy: (factor) => show({ viewport: zoom(factor) }),
      pan: (dx, dy) => show({ viewport: panBy(props.viewport, dx, dy) }),
      recolour: (dots) => () => show({ dots }),
      hover: (id) => () => show({ hoveredId: String(id) }),
    }
  }
}

const OVERLAYS = { ours, bare: peer(BareCanvas), naive: peer(NaiveKonva) }

async function measureOverlay(kind: keyof typeof OVERLAYS, count: number): Promise<OverlayTimes> {
  const image = await picture
  const dots = dotsAfter(0, count)
  const onNew = async (measure: (overlay: Overlay) => Promise<number>) => {
    const element = document.createElement('div')
    element.id = 'stage'
    element.style.width = `${surface.width}px`
    element.style.height = `${surface.height}px`
    document.body.replaceChildren(element)
    const root = createRoot(element)
    const overlay = OVERLAYS[kind](root, dots, image)
    await framesPassed(12)
    const time = await measure(overlay)
    root.unmount()
    return time
  }
  const steps = count > 1000 && kind === 'naive' ? 12 : STEPS
  return {
    zoom: await onNew((overlay) => frameTime(steps, () => overlay.zoomBy(ZOOM_STEP))),
    pan: await onNew(async (overlay) => {
      overlay.enlarge()
      await new Promise((rested) => setTimeout(rested, 400))
      return frameTime(steps, (i) => overlay.pan(PAN_STEP * (i < steps / 2 ? 1 : -1), 2))
    }),
    recolour: await onNew((overlay) => changeTime(steps, (i) => overlay.recolour(dotsAfter(i + 1, count)))),
    hover: await onNew((overlay) => changeTime(steps, (i) => overlay.hover((i * 7) % count))),
    longestTask: kind === 'ours' ? await longestTask(count) : Number.NaN,
  }
}

/** The longest task while as many dots are shown that were never laid out before; 0 where none lasts 50 ms, which is what a browser counts as long. */
async function longestTask(count: number): Promise<number> {
  const image = await picture
  const element = document.createElement('div')
  element.id = 'stage'
  element.style.width = `${surface.width}px`
  element.style.height = `${surface.height}px`
  document.body.replaceChildren(element)
  await framesPassed(12)
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: 'longtask' })
  const root = createRoot(element)
  ours(
    root,
    dotsAfter(0, count).map((dot) => ({ ...dot, anchor: normalizedPoint(1 - dot.anchor.x, dot.anchor.y) })),
    image,
  )
  await new Promise((done) => setTimeout(done, 1500))
  observer.disconnect()
  root.unmount()
  return longest
}

/** A photo-like picture: even areas would be cheaper to decode and to scale than what a camera gives. */
const picture = (async () => {
  const canvas = new OffscreenCanvas(photo.width, photo.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context')
  const { data } = context.createImageData(photo.width, photo.height)
  for (let i = 0, seed = 1; i < data.length; i += 1) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    data[i] = i % 4 === 3 ? 255 : ((i >> 8) % 160) + (seed % 90)
  }
  context.putImageData(new ImageData(data, photo.width, photo.height), 0, 0)
  const image = new Image()
  image.src = URL.createObjectURL(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }))
  await image.decode()
  return image
})()

Object.assign(window, { measureOverlay })
