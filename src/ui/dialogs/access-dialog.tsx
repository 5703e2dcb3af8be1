import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AccessAnswer } from '../../app/ports.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { TextField } from '../fields.tsx'
import { Modal } from '../modal.tsx'

/** Asks for the code of a server that asks for one. */
export function AccessDialog() {
  const { say } = useMessages()
  const app = useApp()
  const form = useRef<HTMLFormElement>(null)
  const [answer, setAnswer] = useState<AccessAnswer>()
  const [code, setCode] = useState('')

  // After the dialog itself, which puts the focus on its first button.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const give = async (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() !== '') setAnswer(await app.giveAccess(code.trim()))
  }
  const problem = answer && answer !== 'given' && say(`dialogs.access.${WORDS[answer]}`)
  return (
    <Modal title={say('dialogs.access.title')} closeLabel={say('dialogs.access.close')}>
      <form ref={form} className="access-form" onSubmit={give}>
        <p>{say('dialogs.access.why')}</p>
        <TextField
          label={say('dialogs.access.code')}
          type="password"
          dir="ltr"
          spellCheck={false}
          autoComplete="current-password"
          maxLength={4096}
          value={code}
          aria-invalid={!!problem}
          onChange={({ target }) => setCode(target.value)}
          below={
            <p className="pl-problem" role="alert">
              {problem}
            </p>
          }
        />
        <div className="row">
          <Button look="primary" type="submit" words={say('dialogs.access.enter')} />
        </div>
      </form>
    </Modal>
  )
}

const WORDS = { wrong: 'wrong', 'too-many': 'tooMany', unreachable: 'unreachable' } as const
