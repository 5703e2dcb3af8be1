import { memo, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Row } from '../core/analysis/row.ts'
import { appearanceIn, photosWith } from '../core/fusion/food-item.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Palette } from '../core/terms/palettes.ts'
import { initialsOf } from '../messages/initials.ts'
import { nameOf } from '../messages/people-in-words.ts'
import { useMessages } from '../messages/react.tsx'
import type { PerBasis } from '../viewer/card/card-figures.tsx'
import { useHoverIntent } from '../viewer/card/hover-intent.ts'
import { Legend } from '../viewer/legend.tsx'
import { type ListSort, UNFILTERED } from '../viewer/list/arrange-rows.ts'
import { ItemList } from '../viewer/list/item-list.tsx'
import type { Pictures } from './opened.ts'
import { photoWords, withoutImage } from './photo-words.ts'
import { ReportPhoto, useReportDots } from './report-photo.tsx'
import { useFollowing } from './use-following.ts'
import { useLater } from './use-later.ts'
import { useShownPhoto } from './use-shown-photo.ts'

export type ViewerProps = {
  readonly report: Pictures
  /** In the words of whoever reads them. */
  readonly rows: readonly Row[]
  /** Whether these words are there: until then dots say what they can. */
  readonly hasNames: boolean
  /** Without it nothing is offered instead. */
  readonly foods: FoodTable | undefined
  /** The first one, decoded; the others are as they are shown. */
  readonly photo?: ImageBitmap | undefined
  /** Stays the same function for the same report. */
  readonly decode: (photo: PhotoId) => Promise<ImageBitmap | undefined>
  readonly people: readonly HealthProfile[]
  readonly palette: Palette
  readonly scores: boolean
  readonly selectedId: string | undefined
  readonly onSelect: (id: string | undefined) => void
  readonly onHover: (id: string | undefined) => void
  /** The words of cards did not come. */
  readonly onNotLoaded: () => void
}

// Drawn anew when something of its own has changed.
const ListOfRows = memo(ItemList)

/**
 * A report as a page shows it: the photo with its dots, the card, and the same as a list. Of several photos one is shown
 * at a time; the list holds the items of all, and choosing one that another photo shows brings up that photo.
 */
export function Viewer(props: ViewerProps) {
  const {
    report,
    rows,
    hasNames,
    foods,
    photo,
    decode,
    people,
    palette,
    scores,
    selectedId,
    onSelect,
    onHover,
  } = props
  const messages = useMessages()
  const { say, list } = messages
  const { photos } = report
  const ids = useMemo(() => photos.map(({ sha256 }) => sha256), [photos])
  const { wanted, shown, show } = useShownPhoto(report, photo, decode)
  const [hoveredId, setHoveredId] = useState<string>()
  const [basis, setBasis] = useState<PerBasis>('serving')
  const [filter, setFilter] = useState(UNFILTERED)
  const [sort, setSort] = useState<ListSort>('best')
  const { source, view, laid } = useReportDots(rows, shown, filter)

  const initials = useMemo(
    () => (people.length > 1 ? initialsOf(messages, people) : undefined),
    [messages, people],
  )
  const rowOf = (id: string | undefined) => rows.find((row) => row.id === id)
  const selected = rowOf(selectedId)
  const showSelected = useEffectEvent(() => {
    if (selected && !appearanceIn(selected.composed.item, wanted))
      show(selected.composed.item.photo ?? wanted)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever selects, the page or its reader, is shown it once.
  useEffect(() => showSelected(), [selectedId])
  const told = useRef<string>(undefined)
  const hover = useCallback(
    (id: string | undefined) => {
      setHoveredId(id)
      if (told.current !== id) onHover(id)
      told.current = id
    },
    [onHover],
  )
  const intent = useHoverIntent(hoveredId, selectedId, () => onSelect(undefined))
  const viewer = useRef<HTMLElement>(null)
  const later = useLater(viewer, props.onNotLoaded)
  const open = rowOf(intent.openId)
  const card = open && {
    row: open,
    rows,
    profiles: people,
    self: 'anyone' as const,
    perBasis: basis,
    onPerBasis: setBasis,
    onSelect,
    foods,
  }
  const hovered = rowOf(hoveredId)
  const listed = useFollowing(useMemo(() => ({ rows, people }), [rows, people]))
  const summed = useFollowing(listed)
  const turnTo = (to: PhotoId) => {
    show(to)
    if (selected && !appearanceIn(selected.composed.item, to)) onSelect(undefined)
  }

  const surface = source ? (
    <ReportPhoto
      key={shown.facts.sha256}
      source={source}
      view={view}
      laid={laid}
      palette={palette}
      scores={scores}
      initials={initials}
      hoveredId={hoveredId}
      selectedId={selectedId}
      openId={intent.openId}
      onHover={hover}
      onSelect={onSelect}
    />
  ) : (
    <p className="pv-no-photo">{withoutImage(messages, report, shown.facts.sha256)}</p>
  )
  return (
    <section
      ref={viewer}
      className="pv"
      data-palette={palette}
      aria-label={photoWords(messages, report, rows)}
    >
      {photos.length > 1 ? (
        <div className="pv-shown">
          {surface}
          {later && (
            <later.PhotoTabs
              photos={photos}
              shown={wanted}
              lit={hovered ? photosWith(hovered.composed.item) : []}
              onShow={turnTo}
            />
          )}
        </div>
      ) : (
        surface
      )}
      <div className="pv-side">
        <p className="pv-summary">
          {say('viewer.widget.summary', {
            count: rows.length,
            people: list(people.map((person) => nameOf(messages, person, 'inSentence'))),
          })}
        </p>
        {later && hasNames && (
          <later.SummaryPanel
            {...summed}
            self="anyone"
            several={photos.length > 1}
            onHover={hover}
            onSelect={onSelect}
          />
        )}
        {hasNames && (
          <ListOfRows
            rows={listed.rows}
            profiles={listed.people}
            photos={ids}
            filter={filter}
            onFilter={setFilter}
            sort={sort}
            onSort={setSort}
            hoveredId={hoveredId}
            selectedId={selectedId}
            onHover={hover}
            onSelect={onSelect}
          />
        )}
        {later && card && !shown.image && <later.ItemCard {...card} />}
      </div>
      <footer className="pv-foot" part="footer">
        <Legend compact />
        <slot name="footer" />
      </footer>
      {later && card && <later.DotCard key={card.row.id} {...card} laid={laid} view={view} intent={intent} />}
    </section>
  )
}
