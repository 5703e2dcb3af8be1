import { boxArea } from '../geometry/normalized.ts'
import type { LookId, PhotoId } from '../terms/ids.ts'
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
    edits: [],
    undone: [],
  }
}

/** The next document. Sightings are only ever appended; an unknown look or edit changes nothing. */
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
    case 'over':
      if (!action.how) return analysis
      return {
        ...analysis,
        looks: analysis.looks.map((look) =>
          // It was ended half way, so it says nothing about what it did not name.
          isAt(analysis, look, action.photo) && !look.ended ? { ...look, ended: true, failed: true } : look,
        ),
      }
    case 'retry': {
      const { limits: _, ...others } = analysis
      return others
    }
    case 'add-photo':
      if (analysis.photos.some(({ sha256 }) => sha256 === action.photo.sha256)) return analysis
      return { ...analysis, photos: [...analysis.photos, action.photo] }
    case 'remove-photo':
      return withoutPhoto(analysis, action.photo)
    case 'asked':
    case 'begun':
      return analysis
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
      // Repeated from memory: it has been counted already.
      if (analysis.looks.some((known) => known.id === id && known.photo === look.photo && isWhole(known)))
        return analysis
      return { ...analysis, looks: [...analysis.looks.filter((known) => known.id !== event.id), look] }
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
    case 'failure':
      return withLook(analysis, event.lookId, { failed: true })
    case 'end':
      return withLook(analysis, event.lookId, { ended: true, truncated: event.truncated })
    default:
      return analysis
  }
}

function withLook(analysis: Analysis, id: LookId, change: Partial<Look>): Analysis {
  const looks = analysis.looks.map((look) => (look.id === id ? { ...look, ...change } : look))
  return { ...analysis, looks }
}

/** Figures that not every look gives are added up over those that do, so they are a lower bound. */
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

function isWhole({ ended, truncated, failed }: Look): boolean {
  return ended && !truncated && !failed
}

function isAt(analysis: Analysis, look: Look, photo: PhotoId | undefined): boolean {
  return photo === undefined || photoOfLook(analysis, look) === photo
}
