import './history.css'
import { useRef, useState } from 'react'
import type { KeptCard } from '../../core/analysis/kept.ts'
import { fileSize } from '../../messages/file-size.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { TextField } from '../fields.tsx'
import { FileButton } from '../file-button.tsx'
import { HistoryCard } from './history-card.tsx'
import { foundIn } from './search-history.ts'

/** More are shown when asked for. */
const FIRST = 6
/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 4

/** What was looked at before: to open again, search, rename, delete, save as a file and add from one. */
export function HistorySection() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const history = useAppState((state) => state.history) ?? NONE
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const found = foundIn(history, query)
  const shown = all || query.trim() ? found : found.slice(0, FIRST)
  const size = fileSize(
    messages,
    history.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const remove = (ids: readonly string[]) => {
    // What had the focus goes.
    title.current?.focus()
    void app.removeKept(ids)
  }
  return (
    <section className="kept" aria-labelledby="kept-title">
      <div className="samples-head">
        <h2 id="kept-title" ref={title} tabIndex={-1}>
          {say('history.title')}
        </h2>
        <p className="field-note">{say('history.count', { count: history.length, size })}</p>
      </div>
      {history.length >= WORTH_SEARCHING && (
        <TextField
          label={say('history.search')}
          type="search"
          className="field kept-search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      <p className="field-note" role="status">
        {query.trim() && found.length === 0 ? say('history.noneFound', { query: query.trim() }) : ''}
      </p>
      <ul className="kept-cards">
        {shown.map((card) => (
          <HistoryCard key={card.id} card={card} query={query} onRemove={() => remove([card.id])} />
        ))}
      </ul>
      <div className="row">
        {shown.length < found.length && (
          <Button
            look="small"
            words={say('history.showAll', { count: found.length })}
            onClick={() => setAll(true)}
          />
        )}
        <Button
          look="small"
          icon="save"
          words={say('history.export')}
          title={say('history.exportNote')}
          onClick={() => void app.exportHistory()}
        />
        <FileButton
          of="history"
          look="small"
          icon="plus"
          words={say('history.import')}
          onFiles={([file]) => file && void app.importHistory(file)}
        />
        <Button
          look="small danger"
          icon="bin"
          words={say('history.deleteAll')}
          onClick={() => remove(history.map(({ id }) => id))}
        />
      </div>
    </section>
  )
}

const NONE: readonly KeptCard[] = []
