import { boxArea } from '../geometry/normalized.ts'
import { photoOfLook, withoutPhoto } from './by-photo.ts'
import type { Analysis, AnalysisAction, Look, PhotoFacts } from './document.ts'
import type { Usage } from './look.ts'

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
    case 'over': {
      const { photo, how } = action
      const isAt = (look: Look) => photo === undefined || photoOfLook(analysis, look) === photo
      if (!how) return analysis
      // They were ended half way, so they say nothing about what they did not name.
      return withLooks(analysis, (look) => !look.ended && isAt(look), { ended: true, failed: true })
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
    case 'look': {
      const { id, model, region, photo } = action
      const place = {
        ...(photo !== undefined && photo !== analysis.photos[0].sha256 && { photo }),
        ...(boxArea(region) < 1 && { region }),
      }
      const others = analysis.looks.filter((each) => each.id !== id)
      const known = analysis.looks.filter((each) => each.id === id && each.photo === place.photo)
      // Repeated from memory: it has been counted already.
      if (known.some(isWhole)) return analysis
      return { ...analysis, looks: [...others, { id, model, ...place, ended: false, truncated: false }] }
    }
    case 'detection': {
      const { detection, lookId } = action
      if (analysis.sightings.some(({ id }) => id === detection.id)) return analysis
      return { ...analysis, sightings: [...analysis.sightings, { ...detection, lookId }] }
    }
    case 'rejected': {
      const { lookId, issue, raw } = action
      return { ...analysis, rejected: [...analysis.rejected, { lookId, issue, raw }] }
    }
    case 'usage':
      if (analysis.looks.some((look) => look.id === action.lookId && isWhole(look))) return analysis
      return { ...analysis, usage: summed(analysis.usage, action) }
    case 'limit':
      return { ...analysis, limits: [...new Set([...(analysis.limits ?? []), action.limit])] }
    case 'failure':
      return withLooks(analysis, ({ id }) => id === action.lookId, { failed: true })
    case 'end':
      return withLooks(analysis, ({ id }) => id === action.lookId, {
        ended: true,
        truncated: action.truncated,
      })
    default:
      return analysis
  }
}

/** With a change to some of the looks. */
function withLooks(analysis: Analysis, isOne: (look: Look) => boolean, change: Partial<Look>): Analysis {
  return { ...analysis, looks: analysis.looks.map((look) => (isOne(look) ? { ...look, ...change } : look)) }
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
