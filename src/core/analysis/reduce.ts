import { boxArea } from '../geometry/normalized.ts'
import type { PhotoId } from '../terms/ids.ts'
import { photoOfLook, withoutPhoto } from './by-photo.ts'
import type { Analysis, AnalysisAction, Look, PhotoFacts, Usage } from './document.ts'
import type { LookEvent } from './look.ts'

export function emptyAnalysis(photo: PhotoFacts): Analysis {
  return {
    photos: [photo],
    looks: [],
    sightings: [],
    rejected: [],
    usage: { inputTokens: 0, outputTokens: 0, elapsedMs: 0 },
    failures: [],
    edits: [],
    undone: [],
  }
}

/** The next analysis. Sightings are only ever appended; an unknown look or edit changes nothing. */
export function reduce(analysis: Analysis, action: AnalysisAction): Analysis {
  switch (action.type) {
    case 'edit':
      return { ...analysis, edits: [...analysis.edits, action.edit], undone: [] }
    case 'undo': {
      const last = analysis.edits.at(-1)
      if (!last) return analysis
      return { ...analysis, edits: analysis.edits.slice(0, -1), undone: [...analysis.undone, last] }
    }
    case 'redo': {
      const last = analysis.undone.at(-1)
      if (!last) return analysis
      return { ...analysis, edits: [...analysis.edits, last], undone: analysis.undone.slice(0, -1) }
    }
    case 'stopped':
      return withoutStageOnceEnded({
        ...analysis,
        looks: analysis.looks.map((look) =>
          // Stopped before its end, it is no witness to what it had not come to.
          isAt(analysis, look, action.photo) && !look.ended ? { ...look, ended: true, failed: true } : look,
        ),
      })
    case 'retry':
      return withoutLast({ ...analysis, failures: [] }, action.photos)
    case 'add-photo':
      if (analysis.photos.some(({ sha256 }) => sha256 === action.photo.sha256)) return analysis
      return { ...analysis, photos: [...analysis.photos, action.photo] }
    case 'remove-photo':
      return withoutPhoto(analysis, action.photo)
    default:
      return reduceLook(analysis, action)
  }
}

function reduceLook(analysis: Analysis, event: LookEvent & { readonly photo?: PhotoId }): Analysis {
  const [first] = analysis.photos
  const { photo = first.sha256 } = event
  switch (event.type) {
    case 'look': {
      const { id, model, region } = event
      const look: Look = {
        id,
        model,
        ...(photo === first.sha256 ? {} : { photo }),
        ...(boxArea(region) < 1 ? { region } : {}),
        ended: false,
        truncated: false,
      }
      // Told again from memory beside what is known: it has been counted.
      if (analysis.looks.some((known) => known.id === id && known.photo === look.photo && isWhole(known)))
        return analysis
      return { ...analysis, looks: [...analysis.looks.filter((known) => known.id !== event.id), look] }
    }
    case 'stage': {
      const stage =
        event.share === undefined ? { stage: event.stage } : { stage: event.stage, share: event.share }
      return { ...analysis, stage }
    }
    case 'detection':
      if (analysis.sightings.some((known) => known.id === event.detection.id)) return analysis
      return {
        ...analysis,
        sightings: [...analysis.sightings, { ...event.detection, lookId: event.lookId }],
      }
    case 'rejected':
      return {
        ...analysis,
        rejected: [...analysis.rejected, { lookId: event.lookId, issue: event.issue, raw: event.raw }],
      }
    case 'usage': {
      if (analysis.looks.some((known) => known.id === event.lookId && isWhole(known))) return analysis
      return { ...analysis, usage: summed(analysis.usage, event) }
    }
    case 'limit':
      return { ...analysis, limits: [...new Set([...(analysis.limits ?? []), event.limit])] }
    case 'settled':
      return { ...analysis, settled: true }
    case 'lookup-failed':
      return { ...analysis, lookupsFailed: (analysis.lookupsFailed ?? 0) + event.lookups }
    case 'remembered':
      if (analysis.looks.some((look) => photoOfLook(analysis, look) === photo)) return analysis
      return { ...analysis, remembered: [...(analysis.remembered ?? []), photo] }
    case 'failure': {
      const looks = analysis.looks.map(
        (look): Look => (look.id === event.lookId ? { ...look, failed: true } : look),
      )
      if (event.partial) return { ...analysis, looks }
      return { ...analysis, looks, failures: [...analysis.failures, event.failure] }
    }
    case 'end': {
      const looks = analysis.looks.map((look) =>
        look.id === event.lookId ? { ...look, ended: true, truncated: event.truncated } : look,
      )
      return withoutStageOnceEnded({ ...analysis, looks })
    }
  }
}

/** What was not told by every look is told by those that did: the least it can have been. */
export function summed(before: Usage, event: Usage): Usage {
  const reasoning = sumOfKnown(before.reasoningTokens, event.reasoningTokens)
  const cost = sumOfKnown(before.costUsd, event.costUsd)
  return {
    inputTokens: before.inputTokens + event.inputTokens,
    outputTokens: before.outputTokens + event.outputTokens,
    ...(reasoning === undefined ? {} : { reasoningTokens: reasoning }),
    elapsedMs: before.elapsedMs + event.elapsedMs,
    ...(cost === undefined ? {} : { costUsd: cost }),
  }
}

function sumOfKnown(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0)
}

/** A further look is asked for: what ended the last one, and that it came from memory, holds no longer. */
function withoutLast(
  { limits: _, settled: __, lookupsFailed: ___, remembered = [], ...analysis }: Analysis,
  asked: readonly PhotoId[] | undefined,
): Analysis {
  const untouched = asked ? remembered.filter((photo) => !asked.includes(photo)) : []
  return untouched.length > 0 ? { ...analysis, remembered: untouched } : analysis
}

function isWhole({ ended, truncated, failed }: Look): boolean {
  return ended && !truncated && !failed
}

function isAt(analysis: Analysis, look: Look, photo: PhotoId | undefined): boolean {
  return photo === undefined || photoOfLook(analysis, look) === photo
}

function withoutStageOnceEnded({ stage, ...analysis }: Analysis): Analysis {
  const ended = !stage || analysis.looks.every((look) => look.ended)
  return ended ? analysis : { ...analysis, stage }
}
