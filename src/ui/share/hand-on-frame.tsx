import './hand-on.css'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

type HandOnFrameProps = {
  readonly title: string
  readonly options: ReactNode
  readonly children: ReactNode
}

/** A screen with what can be chosen on one side and what is handed on, as it will be, on the other. Only that is printed. */
export function HandOnFrame({ title, options, children }: HandOnFrameProps) {
  const { say } = useMessages()
  const app = useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="hand-on">
      <header className="hand-on-bar">
        <Button look="quiet" icon="back" words={say('handout.screen.back')} onClick={app.stopHandingOn} />
        <Button
          look="primary"
          icon="print"
          words={say('handout.screen.print')}
          onClick={() => window.print()}
        />
      </header>
      <main className="hand-on-main">
        <section className="hand-on-options">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {options}
        </section>
        {children}
      </main>
    </div>
  )
}
