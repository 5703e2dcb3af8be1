import { useEffect, useRef, useState } from 'react'
import type { PackReading, PackSide } from '../../core/analysis/pack-reading.ts'
import type { Row } from '../../core/analysis/row.ts'
import { failureSentence } from '../../messages/failure-sentence.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { FileButton } from '../file-button.tsx'
import { packSentences } from './pack-words.ts'

const SIDES: readonly PackSide[] = ['barcode', 'label']

/** The item's own pack: its barcode or its label is photographed, what was read is shown, and counts once the person agrees. */
export function OwnPack({ row }: { readonly row: Row }) {
  const messages = useMessages()
  const { say } = messages
  const { state, read, stop, clear } = usePackReading()
  const { panel } = row.composed.item.corrected
  return (
    <div className="own-pack">
      {panel && state === undefined && <CountingPanel row={row} panel={panel} />}
      <div className="row">
        {SIDES.map((side) => (
          <FileButton
            key={side}
            of="camera"
            look="small"
            icon={side === 'barcode' ? 'barcode' : 'camera'}
            words={say(`correct.pack.${side}`)}
            onFiles={([file]) => file && void read(file, side)}
          />
        ))}
      </div>
      <p className="field-note">{say('correct.pack.note')}</p>
      <div role="status">
        {state === 'reading' && <p>{say('correct.pack.reading')}</p>}
        {state !== undefined && state !== 'reading' && <p>{readingWords(messages, state)}</p>}
      </div>
      {state === 'reading' && <Button look="small quiet" words={say('correct.pack.stop')} onClick={stop} />}
      {state !== undefined && state !== 'reading' && state.kind === 'read' && (
        <Confirm row={row} reading={state} onDone={clear} />
      )}
    </div>
  )
}

type ReadPack = Extract<PackReading, { readonly kind: 'read' }>
type ConfirmProps = { readonly row: Row; readonly reading: ReadPack; readonly onDone: () => void }

function Confirm({ row, reading: { panel, name }, onDone }: ConfirmProps) {
  const { say } = useMessages()
  const app = useApp()
  const use = useRef<HTMLButtonElement>(null)
  useEffect(() => use.current?.focus(), [])
  return (
    <div className="row">
      <Button
        ref={use}
        look="small primary"
        words={say('correct.pack.use')}
        onClick={() => {
          onDone()
          app.setPanel(row.id, panel, name)
        }}
      />
      <Button look="small quiet" words={say('correct.pack.drop')} onClick={onDone} />
    </div>
  )
}

function CountingPanel({ row, panel }: { readonly row: Row; readonly panel: ReadPack['panel'] }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  return (
    <div className="own-pack-counts">
      <p>{[say('correct.pack.counts'), ...packSentences(messages, panel)].join(' ')}</p>
      <Button
        look="link"
        words={say('correct.pack.takeOff')}
        onClick={() => app.setPanel(row.id, undefined)}
      />
    </div>
  )
}

function readingWords(messages: Messages, reading: PackReading): string {
  const { say } = messages
  switch (reading.kind) {
    case 'read': {
      const { name, panel } = reading
      const lead = name ? say('correct.pack.product', { name }) : say('correct.pack.read')
      return [lead, ...packSentences(messages, panel)].join(' ')
    }
    case 'failed':
      return say('correct.pack.failed', { failure: failureSentence(messages, reading.failure) })
    case 'unknown-product':
    case 'lookup-off':
      return say(`correct.pack.${reading.kind}`, { barcode: reading.barcode })
    default:
      return say(`correct.pack.${reading.kind}`)
  }
}

/** One photo is read at a time; a newer one, or leaving the card, stops it. */
function usePackReading() {
  const app = useApp()
  const [state, setState] = useState<PackReading | 'reading'>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const stop = () => {
    running.current?.abort()
    setState(undefined)
  }
  const read = async (file: Blob, side: PackSide) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setState('reading')
    try {
      const reading = await app.readPack(file, side, controller.signal)
      if (!controller.signal.aborted) setState(reading)
    } catch (error) {
      if (controller.signal.aborted) return
      setState({ kind: 'failed', failure: { kind: 'photo', code: 'damaged', retryable: false } })
      throw error
    }
  }
  return { state, read, stop, clear: () => setState(undefined) }
}
