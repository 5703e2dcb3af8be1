import type { Frame } from './frame.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'

/** "No grapefruit with my simvastatin": what it is for is not denied; without a "my" it is asked. */
export function takenFor(frame: Frame, items: readonly Item[], at: number): Frame {
  const [link, next, noun] = items.slice(at, at + 3)
  const isLink = link?.kind === 'with' || link?.kind === 'for' || link?.plain === 'on'
  if (!isLink || !frame.denial || !items.slice(0, at).some(isContent)) return frame
  const isOwn =
    /^(?:my|his)$/.test(next?.kind ?? '') &&
    noun !== undefined &&
    /^(?:medicine|condition|diabetes|perhaps)$/.test(noun.kind)
  if (isOwn) return { ...frame, denial: undefined, isNo: false }
  return link.kind !== 'for' && next?.kind === 'medicine'
    ? { ...frame, denial: undefined, isNo: false, mood: 'maybe' }
    : frame
}

/** "Switched from simvastatin to atorvastatin" */
export function isSwitched(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.plain === 'to' &&
    items.slice(0, at).some(({ plain }) => /^(?:switched|changed) from$/.test(plain))
  )
}

/** "Used to be allergic to peanuts now only egg": a denial ends where something else is set against it. */
export function isTurned(items: readonly Item[], at: number): boolean {
  const denial = items.findIndex(({ kind }) => /^(?:not|stop|past)$/.test(kind))
  return (
    denial >= 0 &&
    /^(?:just|only|now|still|instead)$/.test(items[at]?.plain ?? '') &&
    items.slice(denial, at).some(isContent) &&
    items.slice(at).some(isContent)
  )
}

/** Without the denial, and no longer of the past. */
export function turned(frame: Frame): Frame {
  return frame.mood === 'past' || frame.denial
    ? { ...frame, denial: undefined, isNo: false, mood: frame.mood === 'past' ? undefined : frame.mood }
    : frame
}
