import './share.css'
import { type ReactNode, useState } from 'react'
import { allergyCard } from '../../handout/card/allergy-card.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Icon, type IconName } from '../icons.tsx'
import { Modal } from '../modal.tsx'
import { EmbedCode } from './embed-code.tsx'
import { FILE_KINDS, type FileKind, makeFile, PROGRAM_KINDS } from './make-file.ts'
import { canShare, share } from './share-file.ts'

const ICONS = {
  handout: 'print',
  picture: 'photo',
  page: 'page',
  report: 'report',
  table: 'table',
  card: 'card',
} as const satisfies { readonly [K in FileKind | 'handout' | 'card']?: IconName }

/** How far the file of one kind is. `ready`: made, but the browser wants to be asked again before it shares. */
type Step =
  | { readonly kind: FileKind; readonly state: 'making' | 'saved' | 'shared' | 'failed' }
  | { readonly kind: FileKind; readonly state: 'ready'; readonly file: File }

/** Everything that can be handed on, and whether it says who it is for. */
export function ShareDialog() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const people = useAppState((state) => state.people)
  const [withPeople, setWithPeople] = useState(false)
  const [step, setStep] = useState<Step>()
  const hasCard = people.some((person) => allergyCard(person, 'en') !== undefined)

  const make = async (kind: FileKind, deliver: (file: File) => Promise<Step> | Step) => {
    setStep({ kind, state: 'making' })
    try {
      const file = await makeFile(kind, app, messages, withPeople)
      setStep(file && (await deliver(file)))
    } catch {
      setStep({ kind, state: 'failed' })
    }
  }
  const save = (kind: FileKind) =>
    make(kind, (file) => {
      app.saveFile(file.name, file)
      return { kind, state: 'saved' }
    })
  const saveButton = (kind: FileKind) => (
    <Button
      look="small"
      words={say('handout.share.save')}
      aria-label={say('handout.share.saveWhat', { what: say(`handout.share.kind.${kind}`) })}
      disabled={step?.state === 'making'}
      onClick={() => void save(kind)}
    />
  )
  const send = (kind: FileKind, file: File): Promise<Step> =>
    share(file).then(
      (outcome): Step => (outcome === 'blocked' ? { kind, state: 'ready', file } : { kind, state: outcome }),
    )

  return (
    <Modal title={say('handout.share.title')} closeLabel={say('handout.share.close')}>
      <div className="share-with">
        <label className="row">
          <input
            type="checkbox"
            checked={withPeople}
            onChange={({ target }) => {
              setWithPeople(target.checked)
              setStep(undefined)
            }}
          />
          {say('handout.share.withPeople')}
        </label>
        <p className="field-note">{say('handout.share.withPeopleNote')}</p>
      </div>
      <ul className="share-list">
        <ShareLine kind="handout">
          <OpenButton kind="handout" named={withPeople} />
        </ShareLine>
        <ShareLine kind="card" note={hasCard ? undefined : say('handout.share.note.noCard')}>
          {hasCard && <OpenButton kind="card" named={withPeople} />}
        </ShareLine>
        {FILE_KINDS.map((kind) => (
          <ShareLine key={kind} kind={kind}>
            {canShare(kind) && (
              <Button
                look="small"
                words={say('handout.share.send')}
                aria-label={say('handout.share.sendWhat', { what: say(`handout.share.kind.${kind}`) })}
                disabled={step?.state === 'making'}
                onClick={() => void make(kind, (file) => send(kind, file))}
              />
            )}
            {saveButton(kind)}
          </ShareLine>
        ))}
      </ul>
      <details className="share-more">
        <summary>{say('handout.share.forPrograms')}</summary>
        <ul className="share-list">
          {PROGRAM_KINDS.map((kind) => (
            <ShareLine key={kind} kind={kind}>
              {saveButton(kind)}
            </ShareLine>
          ))}
        </ul>
      </details>
      <EmbedCode />
      <div className="share-step" role="status">
        {step && step.state !== 'ready' && say(`handout.share.${step.state}`)}
        {step?.state === 'ready' && (
          <>
            {say('handout.share.ready')}{' '}
            <Button
              look="small"
              words={say('handout.share.sendNow')}
              onClick={() => void send(step.kind, step.file).then(setStep)}
            />
          </>
        )}
      </div>
    </Modal>
  )
}

type ShareLineProps = {
  readonly kind: FileKind | 'handout' | 'card'
  /** In place of the usual one. */
  readonly note?: string | undefined
  readonly children: ReactNode
}

function ShareLine({ kind, note, children }: ShareLineProps) {
  const { say } = useMessages()
  return (
    <li className="share-line">
      {kind in ICONS && <Icon name={ICONS[kind as keyof typeof ICONS]} />}
      <span className="share-what">
        <strong>{say(`handout.share.kind.${kind}`)}</strong>
        <span className="field-note">{note ?? say(`handout.share.note.${kind}`)}</span>
      </span>
      <span className="share-buttons">{children}</span>
    </li>
  )
}

type OpenButtonProps = { readonly kind: 'handout' | 'card'; readonly named: boolean }

function OpenButton({ kind, named }: OpenButtonProps) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <Button
      look="small"
      words={say('handout.share.open')}
      aria-label={say('handout.share.openWhat', { what: say(`handout.share.kind.${kind}`) })}
      onClick={() => app.handOn(kind, named)}
    />
  )
}
