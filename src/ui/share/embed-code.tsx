import { useEffect, useState } from 'react'
import { EMBED_WAYS, type EmbedWay, embedCode } from '../../handout/embed-code.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Choices } from '../fields.tsx'

/** Names a computer has for itself; another finds nothing there. */
const ONLY_HERE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The HTML by which what is open stands on a page elsewhere, in three ways, to be copied. */
export function EmbedCode() {
  const { say } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="share-embed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('handout.embed.title')}</summary>
      {isOpen && <Ways />}
    </details>
  )
}

function Ways() {
  const { say } = useMessages()
  const photo = useAppState((state) => state.analysis?.photos[0].name)
  const { palette, hideCalories } = useAppState((state) => state.settings)
  const report = useReportName(photo)
  const [way, setWay] = useState<EmbedWay>('element')
  const [copied, setCopied] = useState<{ readonly way: EmbedWay; readonly outcome: 'done' | 'failed' }>()
  if (!photo || !report) return null
  const { href: home, hostname } = new URL('./', document.baseURI)
  const code = embedCode(way, { home, report, title: photo, palette, hideCalories })
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied({ way, outcome: 'done' }),
      () => setCopied({ way, outcome: 'failed' }),
    )
  return (
    <>
      <Choices
        legend={say('handout.embed.where')}
        ids={EMBED_WAYS}
        nameOf={(each) => say(`handout.embed.way.${each}`)}
        chosen={way}
        onChoose={setWay}
        note={say(`handout.embed.note.${way}`, { report })}
      />
      <textarea
        readOnly
        rows={6}
        dir="ltr"
        spellCheck={false}
        aria-label={say('handout.embed.title')}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      {ONLY_HERE.has(hostname) && <p className="field-note">{say('handout.embed.onlyHere')}</p>}
      <div className="share-step">
        <Button look="small" words={say('handout.embed.copy')} onClick={() => void copy()} />
        <span role="status">{copied?.way === way && say(`handout.embed.${copied.outcome}`)}</span>
      </div>
    </>
  )
}

/** What the report is saved as; what names it is fetched with the reader of reports. */
function useReportName(photo: string | undefined): string | undefined {
  const [name, setName] = useState<string>()
  useEffect(() => {
    if (!photo) return
    let stale = false
    void import('../../report/report.ts').then(
      ({ reportFileName }) => !stale && setName(reportFileName(photo)),
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [photo])
  return name
}
