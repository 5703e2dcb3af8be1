import { type CSSProperties, useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import { boxCentre, type NormalizedPoint, WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import { toScreen } from '../../core/geometry/viewport.ts'
import { initialsOf } from '../../messages/initials.ts'
import { useMessages } from '../../messages/react.tsx'
import type { ListFilter, ListSort } from '../../viewer/list/arrange-rows.ts'
import { EDGE_GUTTER } from '../../viewer/painter/dot-places.ts'
import { toDots } from '../../viewer/painter/dots.ts'
import { KonvaCanvas } from '../../viewer/surface/konva-canvas.tsx'
import { useLaidDots } from '../../viewer/surface/laid-dots.ts'
import { withDotAt } from '../../viewer/surface/moved-dot.ts'
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
import { AdjustLayer } from './adjust-layer.tsx'
import { useAdjusting } from './adjusting.ts'
import { ModeBanner } from './mode-banner.tsx'
import { NameItem } from './name-item.tsx'
import { OpenCard } from './open-card.tsx'
import { useShownPeople } from './shown-people.tsx'
import { useStageKeys } from './stage-keys.ts'
import { useListed } from './tellers.tsx'

/** Clear space around the fitted photo, CSS px: on a phone none but for the dots of a menu. */
const STAGE_VIEW: PhotoViewOptions = { padding: ({ width }) => (width < 640 ? 0 : 24), zoomStep: 1.5 }
const MENU_VIEW: PhotoViewOptions = {
  padding: ({ width }) => (width < 640 ? EDGE_GUTTER : 24),
  gutter: EDGE_GUTTER,
  zoomStep: 1.5,
}

/** What pointers do on the photo in each mode. */
const SURFACE_MODES = { browse: 'look', same: 'pick', add: 'place', adjust: 'place' } as const

type StageAreaProps = {
  readonly photo: Photo
  readonly filter: ListFilter
  readonly sort: ListSort
  /** Where the card of the chosen item is docked on a wide screen. */
  readonly dock: HTMLElement | null
}

/** The photo with its dots, everything that floats above it, and its keys. */
export function StageArea({ photo, filter, sort, dock }: StageAreaProps) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { rows, people } = useShownPeople()
  const { mode, hoveredId, selectedId } = useAppParts('mode', 'hoveredId', 'selectedId')
  const { palette, scores } = useAppState((state) => state.settings)
  const [mark, setMark] = useState<NormalizedPoint>()
  const [misses, setMisses] = useState(0)
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const { width, height } = photo.original
  const photoSize = useMemo(() => ({ width, height }), [width, height])
  const url = useImageUrl(photo.original)
  const source = useMemo(() => ({ url }), [url])
  const rowDots = useMemo(() => toDots(rows, photo.sha256, filter), [rows, photo.sha256, filter])
  const dots = useSlantedDots(rowDots, source)
  const view = usePhotoView(photoSize, dots.some(({ words }) => words) ? MENU_VIEW : STAGE_VIEW)
  const laid = useLaidDots(dots, view)
  const adjusting = useAdjusting(photo)
  const [adjustedId, adjustedPlace] = [adjusting?.itemId, adjusting?.place]
  const shownLaid = useMemo(
    () => (adjustedId && adjustedPlace ? withDotAt(laid, adjustedId, adjustedPlace, photoSize) : laid),
    [laid, adjustedId, adjustedPlace, photoSize],
  )
  const initials = useMemo(
    () => (people.length > 1 ? initialsOf(messages, people) : undefined),
    [messages, people],
  )
  const aspect = useTallestAspect()
  const label = useStageLabel(photo, dots.length)
  const { element, surface } = view
  // A canvas takes long to set up, so it comes right after the stage has its size and not in one piece with it.
  const hasCanvas = useDeferredValue(surface.width > 0, false)

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
    if (adjusting) adjusting.moveTo(point)
    else app.setMode({ kind: 'add', point })
  }

  const { listed, tell } = useListed(filter, sort)
  const keys = useStageKeys({
    view,
    laid,
    adjusting,
    mark: mark ?? boxCentre(WHOLE_PHOTO),
    onMark: setMark,
    onPlace: place,
    listed,
    onReach: tell,
  })
  const shownMark = mode.kind === 'add' ? (mode.point ?? mark) : undefined

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
          {...keys}
        >
          <PhotoSurface
            view={view}
            laid={shownLaid}
            source={source}
            palette={palette}
            scores={scores}
            initials={initials}
            hoveredId={hoveredId}
            selectedId={selectedId}
            onHover={app.hover}
            onSelect={app.select}
            edits={{
              mode: SURFACE_MODES[mode.kind],
              onPlace: place,
              onMove: app.move,
              onMiss: () => setMisses((count) => count + 1),
            }}
            draw={(drawn) =>
              hasCanvas && (
                <>
                  <KonvaCanvas {...drawn} reducedMotion={reducedMotion} />
                  {adjusting && <AdjustLayer key={adjusting.itemId} view={view} adjusting={adjusting} />}
                </>
              )
            }
          />
          {shownMark && <StageMark view={view} point={shownMark} />}
        </div>
        <ModeBanner misses={misses} adjusting={adjusting} onCancel={endPlacing} />
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
      {(mode.kind === 'browse' || mode.kind === 'same') && (
        <OpenCard laid={laid} view={view} dock={dock} isPicking={mode.kind === 'same'} />
      )}
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
