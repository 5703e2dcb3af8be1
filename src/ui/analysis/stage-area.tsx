import {
  type CSSProperties,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import { boxCentre, type NormalizedPoint, WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import { toScreen } from '../../core/geometry/viewport.ts'
import { initialsOf } from '../../messages/initials.ts'
import { useMessages } from '../../messages/react.tsx'
import type { ListFilter } from '../../viewer/list/arrange-rows.ts'
import { dotOnSurface, EDGE_GUTTER } from '../../viewer/painter/dot-places.ts'
import { toDots } from '../../viewer/painter/dots.ts'
import { KonvaCanvas } from '../../viewer/surface/konva-canvas.tsx'
import { useLaidDots } from '../../viewer/surface/laid-dots.ts'
import { isDirection, nearestDot, nudged } from '../../viewer/surface/nearest-dot.ts'
import { openCluster } from '../../viewer/surface/open-cluster.ts'
import { PhotoSurface } from '../../viewer/surface/photo-surface.tsx'
import {
  type PhotoView,
  type PhotoViewOptions,
  useLiveViewport,
  usePhotoView,
} from '../../viewer/surface/photo-view.ts'
import { useSlantedDots } from '../../viewer/surface/slanted-dots.ts'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { useImageUrl, useMediaQuery } from '../browser-hooks.ts'
import { IconButton } from '../buttons.tsx'
import { ModeBanner } from './mode-banner.tsx'
import { NameItem } from './name-item.tsx'
import { OpenCard } from './open-card.tsx'
import { useShownPeople } from './shown-people.tsx'

/** Clear space around the fitted photo, CSS px: on a phone none but for the dots of a menu. */
const STAGE_VIEW: PhotoViewOptions = { padding: ({ width }) => (width < 640 ? 0 : 24), zoomStep: 1.5 }
const MENU_VIEW: PhotoViewOptions = {
  padding: ({ width }) => (width < 640 ? EDGE_GUTTER : 24),
  gutter: EDGE_GUTTER,
  zoomStep: 1.5,
}

type StageAreaProps = {
  readonly photo: Photo
  readonly filter: ListFilter
  /** Where the card of the chosen item is docked on a wide screen. */
  readonly dock: HTMLElement | null
}

/** The photo with its dots, everything that floats above it, and its keys. */
export function StageArea({ photo, filter, dock }: StageAreaProps) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { rows, people } = useShownPeople()
  const { mode, hoveredId, selectedId } = useAppParts('mode', 'hoveredId', 'selectedId')
  const { palette, scores } = useAppState((state) => state.settings)
  const [mark, setMark] = useState<NormalizedPoint>()
  const [misses, setMisses] = useState(0)
  // Where the arrow keys are: a mouse at rest under an opening card ends the hover, not the walk.
  const [cursorId, setCursorId] = useState<string>()
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const { width, height } = photo.original
  const photoSize = useMemo(() => ({ width, height }), [width, height])
  const url = useImageUrl(photo.original)
  const source = useMemo(() => ({ url }), [url])
  const rowDots = useMemo(() => toDots(rows, photo.sha256, filter), [rows, photo.sha256, filter])
  const dots = useSlantedDots(rowDots, source)
  const view = usePhotoView(photoSize, dots.some(({ words }) => words) ? MENU_VIEW : STAGE_VIEW)
  const laid = useLaidDots(dots, view)
  const initials = useMemo(
    () => (people.length > 1 ? initialsOf(messages, people) : undefined),
    [messages, people],
  )
  const aspect = useTallestAspect()
  const label = useStageLabel(photo, dots.length)
  const { element, surface, viewport } = view
  // A canvas takes long to set up, so it comes right after the stage has its size and not in one piece with it.
  const hasCanvas = useDeferredValue(surface.width > 0, false)

  const currentId = hoveredId ?? cursorId
  const chosenId = [selectedId, currentId].find((id) => dots.some((dot) => dot.id === id))

  const chosenAt = dots.find(({ id }) => id === selectedId)?.anchor
  const keepChosenInView = useEffectEvent(() => {
    if (view.enlarged && chosenAt) view.reveal(chosenAt)
  })
  // A card or the sheet takes room from an enlarged photo: what was chosen stays in view above it.
  useEffect(() => {
    if (selectedId && surface.height > 0) keepChosenInView()
  }, [selectedId, surface.height])

  const endPlacing = () => {
    setMark(undefined)
    setMisses(0)
  }

  const place = (point: NormalizedPoint) => {
    endPlacing()
    if (mode.kind === 'move') {
      app.move(mode.itemId, point)
      app.setMode({ kind: 'browse' })
    } else app.setMode({ kind: 'add', point })
  }

  const walk = (key: Parameters<typeof nearestDot>[2]) => {
    const { dots, layout } = laid
    const { scale, places } = layout
    // One that another stands in for is walked to where its thing is.
    const spots = places.map((place) =>
      dotOnSurface(place.standIn === undefined ? place : { ...place, at: place.tie }, scale, viewport),
    )
    const current = dots.findIndex(({ id }) => id === (selectedId ?? currentId))
    const next = dots[current < 0 ? 0 : (nearestDot(spots, current, key) ?? -1)]
    if (!next) return
    view.reveal(next.anchor)
    setCursorId(next.id)
    if (selectedId) app.select(next.id)
    else app.hover(next.id)
  }

  const startOfMark = (): NormalizedPoint => {
    const moving = mode.kind === 'move' ? dots.find(({ id }) => id === mode.itemId) : undefined
    return moving?.anchor ?? boxCentre(WHOLE_PHOTO)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const placing = mode.kind !== 'browse'
    if (isDirection(event.key)) {
      if (placing) setMark(nudged(mark ?? startOfMark(), event.key, event.shiftKey ? 0.1 : 0.02))
      else walk(event.key)
    } else if (event.key === 'Enter' && placing) place(mark ?? startOfMark())
    else if (event.key === 'Enter' && currentId) openCluster(view, laid, currentId) || app.select(currentId)
    else if (event.key === 'Delete' && !placing && chosenId) app.remove(chosenId)
    else if (event.key === 'Escape' && placing) app.setMode({ kind: 'browse' })
    else if (event.key === '+' || event.key === '=') view.zoomIn()
    else if (event.key === '-') view.zoomOut()
    else if (event.key === '0') view.fit()
    else return
    event.preventDefault()
  }

  const shownMark = mode.kind === 'browse' ? undefined : mode.kind === 'add' && mode.point ? mode.point : mark

  return (
    <>
      <section className="stage-area" style={{ '--photo-aspect': `${aspect}` } as CSSProperties}>
        <div
          id="stage"
          className="stage"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the photo is one tab stop, and its arrow keys walk the dots.
          tabIndex={0}
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          <PhotoSurface
            view={view}
            laid={laid}
            source={source}
            palette={palette}
            scores={scores}
            initials={initials}
            hoveredId={hoveredId}
            selectedId={selectedId}
            onHover={app.hover}
            onSelect={app.select}
            edits={{
              mode: mode.kind === 'browse' ? 'look' : mode.kind,
              onPlace: place,
              onMove: app.move,
              onMiss: () => setMisses((count) => count + 1),
            }}
            draw={(drawn) => hasCanvas && <KonvaCanvas {...drawn} reducedMotion={reducedMotion} />}
          />
          {shownMark && <StageMark view={view} point={shownMark} />}
        </div>
        <ModeBanner misses={misses} onCancel={endPlacing} />
        <h2 className="visually-hidden">{say('analysis.stage.title')}</h2>
        <div className="zoom-buttons">
          <IconButton icon="plus" label={say('analysis.stage.zoomIn')} onClick={view.zoomIn} />
          <IconButton icon="minus" label={say('analysis.stage.zoomOut')} onClick={view.zoomOut} />
          <IconButton icon="fit" label={say('analysis.stage.fit')} onClick={view.fit} />
          <IconButton
            icon="dot"
            label={say('analysis.bar.add')}
            aria-pressed={mode.kind === 'add'}
            onClick={() => app.setMode(mode.kind === 'add' ? { kind: 'browse' } : { kind: 'add' })}
          />
        </div>
      </section>
      {mode.kind === 'browse' && <OpenCard laid={laid} view={view} dock={dock} />}
      {element && mode.kind === 'add' && mode.point && (
        <NameItem stage={element} point={mode.point} view={view} key={`${mode.point.x} ${mode.point.y}`} />
      )}
    </>
  )
}

/** Where an item is to be placed. */
function StageMark({ view, point }: { readonly view: PhotoView; readonly point: NormalizedPoint }) {
  const { x, y } = toScreen(useLiveViewport(view), view.photo, point)
  return <span className="stage-mark" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true" />
}

/** Width by height. The stage keeps its size whichever photo is shown, so that nothing below it moves. */
function useTallestAspect(): number {
  const photos = useAppState((state) => state.photos)
  return Math.min(...photos.map(({ original }) => original.width / original.height))
}

function useStageLabel({ sha256, name }: Photo, count: number): string {
  const { say } = useMessages()
  const photos = useAppState((state) => state.photos)
  if (photos.length === 1) return say('analysis.stage.label', { name, count })
  const number = photos.findIndex((photo) => photo.sha256 === sha256) + 1
  return say('analysis.stage.labelOfSeveral', { number, of: photos.length, name, count })
}
