import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { KeptCard } from '../../core/analysis/kept.ts'
import { DOTS } from '../../core/health/assessment.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useOwnProblem } from '../../viewer/own-problem.tsx'
import { useApp } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'
import { Icon } from '../icons.tsx'
import { itemsFound } from './search-history.ts'

type HistoryCardProps = {
  readonly card: KeptCard
  readonly query: string
  readonly onRemove: () => void
}

/** One analysis that is kept: a picture of it, when it was and what came of it. */
export function HistoryCard({ card, query, onRemove }: HistoryCardProps) {
  const messages = useMessages()
  const { say, list, date } = messages
  const app = useApp()
  const [renaming, setRenaming] = useState(false)
  const pencil = useRef<HTMLDivElement>(null)
  const { id, name, changedAt, people } = card
  const items = itemsFound(card, query)
  const done = () => {
    setRenaming(false)
    pencil.current?.querySelector('button')?.focus()
  }
  return (
    <li className="kept-card">
      <button
        type="button"
        className="kept-open"
        aria-label={say('history.open', { name })}
        onClick={() => void app.openKept({ id })}
      >
        <Thumbnail card={card} />
      </button>
      <div className="kept-words">
        {renaming ? <Rename card={card} onDone={done} /> : <h3>{name}</h3>}
        <p className="field-note">
          <time dateTime={changedAt}>
            {date(new Date(changedAt), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          {people.length > 1 && ` · ${say('history.for', { people: list(people) })}`}
        </p>
        <p className="kept-counts">{countsInWords(messages, card)}</p>
        {items.length > 0 && <p className="kept-counts">{say('history.with', { items: list(items) })}</p>}
      </div>
      <div className="kept-tools" ref={pencil}>
        <IconButton
          icon="pencil"
          label={say('history.rename.start', { name })}
          onClick={() => setRenaming(true)}
        />
        <IconButton icon="bin" label={say('history.delete', { name })} onClick={onRemove} />
      </div>
    </li>
  )
}

function Thumbnail({ card: { thumbnail } }: Pick<HistoryCardProps, 'card'>) {
  const url = useMemo(
    () => thumbnail && URL.createObjectURL(new Blob([thumbnail], { type: 'image/jpeg' })),
    [thumbnail],
  )
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url])
  return url ? <img src={url} alt="" decoding="async" /> : <Icon name="photo" />
}

function countsInWords({ say, list }: Messages, { counts }: KeptCard): string {
  const each = DOTS.flatMap((dot) => {
    const count = counts[dot] ?? 0
    return count > 0 ? [say(`history.verdicts.${dot}`, { count })] : []
  })
  return each.length > 0 ? list(each, 'none') : say('history.nothingFound')
}

type RenameProps = Pick<HistoryCardProps, 'card'> & { readonly onDone: () => void }

function Rename({ card: { id, name }, onDone }: RenameProps) {
  const { say } = useMessages()
  const app = useApp()
  const field = useRef<HTMLInputElement>(null)
  const own = useOwnProblem(say('history.rename.missing'))
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    void app.renameKept(id, field.current?.value ?? '')
    onDone()
  }
  return (
    <form className="kept-rename" onSubmit={save}>
      <input
        ref={field}
        className="input"
        aria-label={say('history.rename.label')}
        defaultValue={name}
        maxLength={200}
        required
        {...own.field}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
        }}
      />
      <Button type="submit" look="small" words={say('history.rename.save')} />
      <Button look="small quiet" words={say('history.rename.cancel')} onClick={onDone} />
      {own.problem}
    </form>
  )
}
