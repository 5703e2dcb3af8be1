import { useEffect, useMemo, useRef, useState } from 'react'
import { chooseClient } from '../../app/choose-client.ts'
import { cutShort, isAsked, passedOver, statusOf } from '../../app/photo-looks.ts'
import type { Analysis } from '../../core/analysis/document.ts'
import { idleTimeoutMs } from '../../core/analysis/idle-timeouts.ts'
import { allRemembered, isUnderWay, lookupsFailed, type Run } from '../../core/analysis/run.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAnnounce } from '../announcer.tsx'
import { useApp, useAppParts, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import type { IconName } from '../icons.tsx'
import { numbered } from '../photo-numbers.ts'
import { detailsOf, headline, isSample, openFacts, shareOf } from './status-facts.ts'

/** Readers are told no more often than this, ms. */
const TELL_EVERY = 2_000
/** A silence longer than this, ms, is worth a word. */
const SILENCE = 15_000

/** How the look stands, with a way to stop it. Readers hear it every two seconds at most. */
export function StatusLine() {
  const messages = useMessages()
  const app = useApp()
  const state = useAppParts('analysis', 'run', 'photos', 'preparing', 'sample')
  const count = useRows().length
  const status = statusOf(state)
  const isLooking = status === 'looking'
  const seconds = useSeconds(isLooking)
  const silence = useSilence(state.analysis, state.run)
  const words = headline(messages, state, count)
  useTellLook(
    silence
      ? messages.say('analysis.status.told', { headline: words, more: silence })
      : messages.say('health.assessment.sentence', {
          words: isLooking && count > 0 ? messages.say('analysis.told.soFar', { count }) : words,
        }),
    state.run,
  )
  const facts = [...openFacts(messages, state, count, seconds), ...(silence ? [silence] : [])]
  // Guidance has the word then.
  if (status === 'idle' && count === 0) return null
  return (
    <div className="status" data-status={status} data-empty={count === 0 ? '' : undefined}>
      <div className="status-line">
        <div className="status-words">
          <h2 className="status-headline" tabIndex={-1}>
            {words}
          </h2>
          {facts.length > 0 && <p className="status-facts">{facts.join(' · ')}</p>}
        </div>
        {isLooking && (
          <Button look="small" words={messages.say('analysis.status.stop')} onClick={app.wrapUp} />
        )}
        <AskAgain />
        {isSample(state) && <span className="tag">{messages.say('app.preparedSample')}</span>}
      </div>
      <PassedOver />
      {isLooking && <Progress share={shareOf(state)} />}
    </div>
  )
}

/** What the look took and where it came from, folded away: nobody needs it to choose. */
export function LookDetails() {
  const messages = useMessages()
  const details = [...detailsOf(messages, useAppParts('analysis', 'run', 'photos', 'preparing'))]
  if (details.length === 0) return null
  return (
    <details className="pl-details look-details">
      <summary>{messages.say('analysis.status.details')}</summary>
      <ul>
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </details>
  )
}

/** After Stop, or where the model's answer was cut short or a lookup failed. What was found stays. */
function AskAgain() {
  const { say } = useMessages()
  const app = useApp()
  const state = useAppParts('analysis', 'run', 'preparing')
  const { analysis, run } = state
  if (!analysis || !isAsked(state)) return null
  const status = statusOf(state)
  const unlooked = lookupsFailed(run) > 0
  const isDone = status === 'done'
  const isRemembered = isDone && allRemembered({ analysis, run }) && !unlooked
  const isIncomplete = isDone && (cutShort(state).length > 0 || unlooked)
  if (!isRemembered && !isIncomplete && status !== 'stopped') return null
  return (
    <Button
      look="small"
      icon="again"
      words={isIncomplete && !isRemembered ? say('app.trouble.retry') : say('analysis.lookAgain')}
      onClick={isRemembered ? app.lookAgain : app.retry}
    />
  )
}

/** What can be done about photos that nobody has looked at, beside others that were: ask, read, or tap the items in. */
function PassedOver() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const state = useAppParts('photos', 'run', 'preparing', 'offers', 'settings', 'keys')
  const status = statusOf(state)
  const photos = passedOver(state)
  const [first] = photos
  if (!first || status === 'looking' || status === 'preparing') return null
  const chosen = chooseClient(state)
  const named = numbered(messages, state.photos, photos)
  const way = (icon: IconName, words: string, label: string, onClick: () => void) => (
    <Button look="small" icon={icon} words={words} aria-label={label} onClick={onClick} />
  )
  const look = () => chosen && app.look(chosen, photos)
  const read = () => app.look({ kind: 'reader' }, photos)
  const byHand = () => {
    app.showPhoto(first)
    app.setMode({ kind: 'add' })
  }
  return (
    <div className="passed-over">
      {chosen &&
        chosen.kind !== 'reader' &&
        way('spark', say('analysis.passedOver.look'), say('analysis.passedOver.lookAt', named), look)}
      {way('menu', say('analysis.passedOver.read'), say('analysis.passedOver.readPhotos', named), read)}
      {way('dot', say('analysis.passedOver.byHand'), say('analysis.passedOver.byHandIn', named), byHand)}
    </div>
  )
}

function Progress({ share }: { readonly share: number | undefined }) {
  return share === undefined ? (
    <div className="progress" data-running="" />
  ) : (
    <div className="progress">
      <div style={{ width: `${Math.min(1, share) * 100}%` }} />
    </div>
  )
}

/** What to say of a model that has said nothing for a while. */
function useSilence(analysis: Analysis | undefined, run: Run): string | undefined {
  const { say } = useMessages()
  const choice = Object.values(run.photos).find(isUnderWay)?.choice
  const family = choice?.kind === 'model' ? choice.family : undefined
  // Every event makes a new document or a new run.
  const lastEvent = useMemo(() => ({ analysis, run }), [analysis, run])
  const [silentSince, setSilentSince] = useState<object>()
  useEffect(() => {
    if (!family) return
    const timer = setTimeout(() => setSilentSince(lastEvent), SILENCE)
    return () => clearTimeout(timer)
  }, [family, lastEvent])
  if (!family || !analysis || silentSince !== lastEvent) return
  const minutes = idleTimeoutMs(family) / 60_000
  return analysis.sightings.length === 0
    ? say('analysis.status.noAnswer', { minutes })
    : say('analysis.status.noFurtherAnswer', { minutes })
}

function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!running) return
    const began = performance.now()
    setSeconds(0)
    const timer = setInterval(() => setSeconds((performance.now() - began) / 1000), 200)
    return () => clearInterval(timer)
  }, [running])
  return seconds
}

/** Tells readers the latest words of a look, no more often than every two seconds. What a person then does is told elsewhere. */
function useTellLook(words: string, run: Run): void {
  const announce = useAnnounce()
  const lastAt = useRef(Number.NEGATIVE_INFINITY)
  const endedWith = useRef<Run>(undefined)
  useEffect(() => {
    if (endedWith.current === run) return
    const wait = Math.max(0, lastAt.current + TELL_EVERY - performance.now())
    const timer = setTimeout(() => {
      lastAt.current = performance.now()
      if (!Object.values(run.photos).some(isUnderWay)) endedWith.current = run
      announce('look', words)
    }, wait)
    return () => clearTimeout(timer)
  }, [announce, words, run])
}
