import { useMemo, useState } from 'react'
import type { Row } from '../core/analysis/row.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { Palette } from '../overlay/draw-dot.ts'
import type { OpenedReport } from '../report/report.ts'
import type { PerBasis } from '../ui/parts/card-figures.tsx'
import { useHoverIntent } from '../ui/parts/hover-intent.ts'
import { ItemCard } from '../ui/parts/item-card.tsx'
import { ItemHoverCard } from '../ui/parts/item-hover-card.tsx'
import { ItemList } from '../ui/parts/item-list.tsx'
import { Legend } from '../ui/parts/legend.tsx'
import { EMBED_WORDS } from '../wording/en/parts.ts'
import type { Judge } from './judge.ts'
import { PhotoSurface, type SurfaceView } from './photo-surface.tsx'

export type ViewerProps = {
  readonly report: OpenedReport
  readonly judge: Judge
  readonly photo?: ImageBitmap | undefined
  readonly people: readonly HealthProfile[]
  readonly palette: Palette
  readonly onSelect: (item: { readonly id: string; readonly name: string } | undefined) => void
}

/** A report as a page shows it: the photo with its dots, the card, and the same as a list. */
export function Viewer({ report, judge, photo, people, palette, onSelect }: ViewerProps) {
  const rows = useMemo(() => judge.rows(report.analysis, people), [judge, report, people])
  const [hoveredId, setHoveredId] = useState<string>()
  const [selectedId, setSelectedId] = useState<string>()
  const [view, setView] = useState<SurfaceView>()
  const [basis, setBasis] = useState<PerBasis>('serving')

  const choose = (id: string | undefined) => {
    setSelectedId(id)
    const row = rows.find((one) => one.id === id)
    onSelect(row && { id: row.id, name: row.name })
  }
  const intent = useHoverIntent(hoveredId, selectedId, () => choose(undefined))
  const open = rows.find((row) => row.id === intent.openId)
  const target = open && view?.targetOf(open.id)

  return (
    <section className="pv" data-palette={palette} aria-label={photoWords(report, rows)}>
      {photo ? (
        <PhotoSurface
          image={photo}
          photo={report.analysis.photos[0]}
          rows={rows}
          palette={palette}
          hoveredId={hoveredId ?? intent.openId}
          selectedId={selectedId}
          onHover={setHoveredId}
          onSelect={choose}
          onView={setView}
        />
      ) : (
        <p className="pv-no-photo">
          {report.images.size > 0 ? EMBED_WORDS.unreadablePhoto : EMBED_WORDS.noPhoto}
        </p>
      )}
      <div className="pv-side">
        <p className="pv-summary">
          {EMBED_WORDS.summary(rows.length, people.map((person) => person.name).join(', '))}
        </p>
        <ItemList
          rows={rows}
          profiles={people}
          hoveredId={hoveredId}
          selectedId={selectedId}
          onHover={setHoveredId}
          onSelect={choose}
        />
        {open && !target && (
          <ItemCard row={open} profiles={people} perBasis={basis} onPerBasis={setBasis} foods={judge.foods} />
        )}
      </div>
      <footer className="pv-foot">
        <Legend compact />
        <p>{EMBED_WORDS.notAdvice}</p>
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

function photoWords(report: OpenedReport, rows: readonly Row[]): string {
  return EMBED_WORDS.photo(report.analysis.photos[0].name, rows.length)
}
