import './history.css'
import { useState } from 'react'
import type { LearntName } from '../../core/analysis/kept.ts'
import { fileSize } from '../../messages/file-size.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'

/** What this device keeps: how much room it takes, and the names that were put right. */
export function KeptSettings() {
  const messages = useMessages()
  const { say } = messages
  const history = useAppState((state) => state.history) ?? []
  const size = fileSize(
    messages,
    history.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  return (
    <section className="kept-settings" aria-labelledby="kept-space">
      <h3 id="kept-space" className="field-label">
        {say('history.space.title')}
      </h3>
      <p className="field-note">{say('history.space.words', { count: history.length, size })}</p>
      <LearntNames />
    </section>
  )
}

function lineOf({ say }: Messages, { reported: id, seenAs: reported = id, name }: LearntName): string {
  return name === undefined
    ? say('history.names.notFood', { reported })
    : say('history.names.line', { reported, name })
}

function forgetWords({ say }: Messages, { reported: id, seenAs: reported = id, name }: LearntName): string {
  return name === undefined
    ? say('history.names.forgetNotFood', { reported })
    : say('history.names.forget', { reported, name })
}

function LearntNames() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const learnt = [...useAppState((state) => state.learnt).values()]
  const [forgotten, setForgotten] = useState<readonly LearntName[]>([])
  const forget = (names: readonly LearntName[]) => {
    app.forgetNames(names.map(({ reported }) => reported))
    setForgotten(names)
  }
  const undo = () => {
    app.bringNamesBack(forgotten)
    setForgotten([])
  }
  return (
    <>
      <h3 className="field-label">{say('history.names.title')}</h3>
      <p className="field-note">{say('history.names.note')}</p>
      {learnt.length === 0 && <p className="field-note">{say('history.names.none')}</p>}
      <ul className="learnt-names">
        {learnt.map((name) => (
          <li key={name.reported}>
            <span>{lineOf(messages, name)}</span>
            <IconButton icon="bin" label={forgetWords(messages, name)} onClick={() => forget([name])} />
          </li>
        ))}
      </ul>
      <div className="row">
        {learnt.length > 1 && (
          <Button look="small danger" words={say('history.names.forgetAll')} onClick={() => forget(learnt)} />
        )}
        <span role="status" className="field-note">
          {forgotten.length > 0 && say('history.names.forgotten', { count: forgotten.length })}
        </span>
        {forgotten.length > 0 && <Button look="link" words={say('history.toast.undo')} onClick={undo} />}
      </div>
    </>
  )
}
