import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { useMessages } from '../../messages/react.tsx'
import { COLUMN_KEYS, rovingIndex } from '../roving-index.ts'
import {
  arrangeRows,
  LIST_SORTS,
  type ListFilter,
  type ListSort,
  type RowGroup,
  UNFILTERED,
} from './arrange-rows.ts'
import { BlockOfRows } from './block-of-rows.tsx'
import { inBlocks, type RowBlock, useDrawnBlocks } from './drawn-blocks.ts'
import { FilterChips } from './filter-chips.tsx'

export type ItemListProps = {
  readonly rows: readonly Row[]
  readonly profiles: readonly HealthProfile[]
  /** Where there are several, all of them in their order: every row then says which it is in. */
  readonly photos?: readonly PhotoId[] | undefined
  /** Lit on the photo, by pointer or focus. */
  readonly hoveredId?: string | undefined
  /** Its card is open. */
  readonly selectedId?: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly onSelect: (id: string | undefined) => void
  /** What the list is narrowed to; the dots follow it. */
  readonly filter: ListFilter
  readonly onFilter: (filter: ListFilter) => void
  readonly sort: ListSort
  readonly onSort: (sort: ListSort) => void
  /** On Delete; absent where nothing can be removed. */
  readonly onRemove?: ((id: string) => void) | undefined
}

const NO_PHOTOS: readonly PhotoId[] = []

/** The equal of the photo's dots for keyboard and screen reader: sorted, filtered, one tab stop. */
export function ItemList(props: ItemListProps) {
  const { say } = useMessages()
  const { rows, photos, filter, onFilter, sort, onSort } = props
  const groups = useMemo(() => arrangeRows(rows, sort, filter, photos), [rows, sort, filter, photos])
  return (
    <div className="pl-list" part="list">
      <div className="pl-list-tools">
        <FilterChips rows={rows} filter={filter} onFilter={onFilter} />
        <SortChoice sort={sort} onSort={onSort} />
      </div>
      {groups.every((group) => group.rows.length === 0) && rows.length > 0 ? (
        <p className="pl-none">
          {say('viewer.list.noneLeft')}{' '}
          <button type="button" className="pl-link" onClick={() => onFilter(UNFILTERED)}>
            {say('viewer.list.showAll')}
          </button>
        </p>
      ) : (
        <Options {...props} groups={groups} />
      )}
    </div>
  )
}

function Options(props: ItemListProps & { readonly groups: readonly RowGroup[] }) {
  const { say } = useMessages()
  const { groups, profiles, photos = NO_PHOTOS, hoveredId, selectedId, onHover, onSelect, onRemove } = props
  const list = useRef<HTMLDivElement>(null)
  const headings = useId()
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const drawn = useDrawnBlocks(useMemo(() => inBlocks(groups), [groups]))
  const [focusedId, setFocusedId] = useState<string>()
  const stop = [focusedId, selectedId, rows[0]?.id].find((id) => rows.some((row) => row.id === id))

  const isSelectedDrawn = drawn.some(({ blocks }) =>
    blocks.some((each) => each.rows.some(({ id }) => id === selectedId)),
  )
  useEffect(() => {
    if (selectedId && isSelectedDrawn)
      optionOf(list.current, selectedId)?.scrollIntoView?.({ block: 'nearest' })
  }, [selectedId, isSelectedDrawn])

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.id === stop)
    const next = rows[rovingIndex(event.key, at, rows.length, COLUMN_KEYS)]
    if (next) optionOf(list.current, next.id)?.focus()
    else if (event.key === 'Enter' || event.key === ' ') onSelect(stop)
    else if (onRemove && stop && event.key === 'Delete') {
      // The focus would go with the row.
      const beside = rows[at + 1] ?? rows[at - 1]
      if (beside) optionOf(list.current, beside.id)?.focus()
      onRemove(stop)
    } else if (event.key === 'Escape' && selectedId) {
      // Not prevented: the card that the focus alone holds open hears it too, and closes.
      return onSelect(undefined)
    } else return
    event.preventDefault()
  }

  const block = (each: RowBlock) => {
    const within = (id: string | undefined) => (each.rows.some((row) => row.id === id) ? id : undefined)
    return (
      <BlockOfRows
        key={each.first}
        block={each}
        profiles={profiles}
        photos={photos}
        of={rows.length}
        stopId={within(stop)}
        hoveredId={within(hoveredId)}
        selectedId={within(selectedId)}
        onHover={onHover}
        onFocus={setFocusedId}
        onSelect={onSelect}
      />
    )
  }

  return (
    <div
      ref={list}
      className="pl-options"
      role="listbox"
      aria-label={photos.length > 1 ? say('viewer.list.labelOfSeveral') : say('viewer.list.label')}
      onKeyDown={onKeyDown}
    >
      {drawn.map((group, g) => {
        const options = group.blocks.map(block)
        if (!group.heading) return options
        const headingId = `${headings}-${g}`
        return (
          <fieldset key={group.heading} className="pl-group" aria-labelledby={headingId}>
            <p id={headingId} className="pl-group-name" role="presentation">
              {group.heading}
            </p>
            {options}
          </fieldset>
        )
      })}
    </div>
  )
}

function optionOf(list: HTMLElement | null, id: string): HTMLElement | undefined {
  const options = list?.querySelectorAll<HTMLElement>('[role=option]') ?? []
  return [...options].find((option) => option.dataset.id === id)
}

function SortChoice({ sort, onSort }: { sort: ListSort; onSort: (sort: ListSort) => void }) {
  const { say } = useMessages()
  return (
    <label className="pl-sort">
      <span className="pl-hidden">{say('viewer.list.sortBy')}</span>
      <select
        value={sort}
        onChange={(event) => {
          const chosen = LIST_SORTS.find((one) => one === event.target.value)
          if (chosen) onSort(chosen)
        }}
      >
        {LIST_SORTS.map((one) => (
          <option key={one} value={one}>
            {say(`viewer.list.sort.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
