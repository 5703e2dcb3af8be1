import type { Photo } from '../../core/analysis/photo.ts'
import type { Row } from '../../core/analysis/row.ts'
import type { Handout } from '../../handout/handout.ts'
import { useMessages } from '../../messages/react.tsx'
import { SheetFoot, SheetList, SheetPhotos } from './sheet.tsx'

export type HandoutSheetProps = {
  readonly title: string
  readonly handout: Handout
  readonly actions: readonly string[]
  readonly note: string
  readonly photos: readonly Photo[]
  readonly rows: readonly Row[]
  /** ISO 8601. */
  readonly createdAt: string
}

/** The hand-out as it is printed: what to do first, then why, then room for what was talked about. */
export function HandoutSheet(props: HandoutSheetProps) {
  const messages = useMessages()
  const { say } = messages
  const { title, handout, actions, note, photos, rows, createdAt } = props
  return (
    <article className="sheet" aria-label={say('handout.screen.preview')}>
      <header className="sheet-head">
        <h2>{title}</h2>
        <p className="sheet-for">
          <span>{say('handout.for')}</span>{' '}
          {handout.people.length > 0 ? (
            <strong>{handout.people.join('; ')}</strong>
          ) : (
            <span className="sheet-blank" />
          )}
          <span className="sheet-date">{messages.date(new Date(createdAt))}</span>
        </p>
      </header>
      {actions.length > 0 && (
        <section className="sheet-actions">
          <h3>{say('handout.doThis')}</h3>
          <ol>
            {actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ol>
        </section>
      )}
      {handout.kitchen && <p>{handout.kitchen}</p>}
      {note.trim() !== '' && <p className="sheet-note">{note}</p>}
      <SheetPhotos photos={photos} rows={rows} handout={handout} />
      {handout.figures.length > 0 && (
        <section className="sheet-figures">
          <h3>{say('handout.figures')}</h3>
          <dl>
            {handout.figures.map(({ nutrient, name, sentences }) => (
              <div key={nutrient}>
                <dt>{name}</dt>
                <dd>{messages.sentences(sentences)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3>{say('handout.list')}</h3>
        <SheetList handout={handout} />
      </section>
      <div className="sheet-write">
        <section>
          <h3>{say('handout.teachBack.title')}</h3>
          <p>{handout.question}</p>
          <Lines count={3} />
        </section>
        <section>
          <h3>{say('handout.notes')}</h3>
          <Lines count={4} />
        </section>
      </div>
      <SheetFoot handout={handout} createdAt={createdAt} />
    </article>
  )
}

/** To write on. */
function Lines({ count }: { readonly count: number }) {
  return (
    <div className="sheet-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike.
        <span key={line} />
      ))}
    </div>
  )
}
