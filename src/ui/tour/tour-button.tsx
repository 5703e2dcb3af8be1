import { useEffect } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { type Chunk, useChunk } from '../chunk.tsx'

/** What is offered to somebody who is new, once; not while nothing is to be kept, or a patient looks on. */
export function TourOffer() {
  const { say } = useMessages()
  const app = useApp()
  const isNew = useAppState(({ settings, isPrivate, visit }) => !settings.shownAround && !isPrivate && !visit)
  if (!isNew) return null
  return <Button className="tour-offer" icon="spark" words={say('app.tour.offer')} onClick={app.beginTour} />
}

/** With its words. */
const TOUR: Chunk<object> = {
  load: async () => (await import('./tour.tsx')).Tour,
  areas: ['tour'],
}

/** The guided look, while it goes on. */
export function TourOverPhoto() {
  const { Screen, fetch } = useChunk(TOUR)
  useEffect(fetch, [fetch])
  return Screen ? <Screen /> : null
}
