import { useMemo, useState } from 'react'
import type { Row } from '../core/analysis/row.ts'
import { appearanceIn, photosWith } from '../core/fusion/food-item.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/react.tsx'
import type { OpenedReport } from '../report/report.ts'
import type { PerBasis } from '../viewer/card/card-figures.tsx'
import { dotTarget } from '../viewer/card/dot-target.ts'
import { useHoverIntent } from '../viewer/card/hover-intent.ts'
import { ItemCard } from '../viewer/card/item-card.tsx'
import { ItemHoverCard } from '../viewer/card/item-hover-card.tsx'
import { Legend } from '../viewer/legend.tsx'
import { ItemList } from '../viewer/list/item-list.tsx'
import { toDots } from '../viewer/painter/dots.ts'
import { usePhotoView } from '../viewer/surface/photo-view.ts'
import type { Palette } from '../viewer/tokens.ts'
import type { Judge } from './judge.ts'
import { PhotoTabs } from './photo-tabs.tsx'
import { REPORT_VIEW, ReportPhoto } from './report-photo.tsx'
import { useShownPhoto } from './use-shown-photo.ts'

export type ViewerProps = {
  readonly report: OpenedReport
  readonly judge: Judge
  /** The first one, decoded; the others are as they are shown. */
  readonly photo?: ImageBitmap | undefined
  readonly people: readonly HealthProfile[]
  readonly palette: Palette
  readonly onSelect: (item: { readonly id: string; readonly name: string } | undefined) => void
}

/**
 * A report as a page shows it: the photo with its dots, the card, and the same as a list. Of several photos one is shown
 * at a time; the list holds the items of all, and choosing one that another photo shows brings up that photo.
 */
export function Viewer({ report, judge, photo, people, palette, onSelect }: ViewerProps) {
  const messages = useMessages()
  const { say, list } = messages
  const rows = useMemo(() => judge.rows(report.analysis, people), [judge, report, people])
  const { photos } = report.analysis
  const ids = useMemo(() => photos.map(({ sha256 }) => sha256), [photos])
  const { wanted, shown, show } = useShownPhoto(report, photo)
  const [hoveredId, setHoveredId] = useState<string>()
  const [selectedId, setSelectedId] = useState<string>()
  const [basis, setBasis] = useState<PerBasis>('serving')
  const view = usePhotoView(shown.facts, REPORT_VIEW)
  const dots = useMemo(() => toDots(rows, shown.facts.sha256), [rows, shown.facts])

  const choose = (id: string | undefined) => {
    setSelectedId(id)
    const row = rows.find((one) => one.id === id)
    if (row && !appearanceIn(row.composed.item, wanted)) show(row.composed.item.photo ?? wanted)
    onSelect(row && { id: row.id, name: row.name })
  }
  const intent = useHoverIntent(hoveredId, selectedId, () => choose(undefined))
  const open = rows.find((row) => row.id === intent.openId)
  const target = dotTarget(dots, open?.id, view)
  const hovered = rows.find((row) => row.id === hoveredId)

  const turnTo = (to: PhotoId) => {
    show(to)
    const selected = rows.find((row) => row.id === selectedId)
    if (selected && !appearanceIn(selected.composed.item, to)) choose(undefined)
  }

  const surface = shown.image ? (
    <ReportPhoto
      key={shown.facts.sha256}
      image={shown.image}
      view={view}
      dots={dots}
      palette={palette}
      hoveredId={hoveredId}
      selectedId={selectedId}
      openId={intent.openId}
      onHover={setHoveredId}
      onSelect={choose}
    />
  ) : (
    <p className="pv-no-photo">{withoutImage(messages, report, shown.facts.sha256)}</p>
  )
  return (
    <section className="pv" data-palette={palette} aria-label={photoWords(messages, report, rows)}>
      {photos.length > 1 ? (
        <div className="pv-shown">
          {surface}
          <PhotoTabs
            photos={photos}
            shown={wanted}
            lit={hovered ? photosWith(hovered.composed.item) : []}
            onShow={turnTo}
          />
        </div>
      ) : (
        surface
      )}
      <div className="pv-side">
        <p className="pv-summary">
          {say('viewer.widget.summary', {
            count: rows.length,
            people: list(people.map((person) => person.name)),
          })}
        </p>
        <ItemList
          rows={rows}
          profiles={people}
          photos={ids}
          hoveredId={hoveredId}
          selectedId={selectedId}
          onHover={setHoveredId}
          onSelect={choose}
        />
        {open && !shown.image && (
          <ItemCard row={open} profiles={people} perBasis={basis} onPerBasis={setBasis} foods={judge.foods} />
        )}
      </div>
      <footer className="pv-foot">
        <Legend compact />
        <p>{say('viewer.widget.notAdvice')}</p>
      </footer>
      {open && target && (
        <ItemHoverCard
          target={target}
          intent={intent}
          row={open}
          profiles={people}
          perBasis={basis}
          onPerBasis={setBasis}
          foods={judge.foods}
        />
      )}
    </section>
  )
}

function photoWords({ say }: Messages, { analysis: { photos } }: OpenedReport, rows: readonly Row[]): string {
  return photos.length > 1
    ? say('viewer.widget.photos', { photos: photos.length, count: rows.length })
    : say('viewer.widget.photo', { name: photos[0].name, count: rows.length })
}

function withoutImage(
  { say }: Messages,
  { images, analysis: { photos } }: OpenedReport,
  photo: PhotoId,
): string {
  if (images.has(photo)) return say('viewer.widget.unreadablePhoto')
  return photos.length > 1 ? say('viewer.widget.withoutThis') : say('viewer.widget.noPhoto')
}
