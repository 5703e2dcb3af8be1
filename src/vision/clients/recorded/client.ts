import type { LookEvent, VisionClient } from '../../../core/analysis/look.ts'
import { pause } from '../../pause.ts'
import type { Recording } from './recording.ts'

/**
 * Tells a recorded look again, whatever the photo; sends nothing. It is a look at the whole photo: asked about a part, it has
 * nothing to tell. `paceMs`: before each item, in milliseconds.
 */
export function recordedClient(recording: Recording, paceMs = 0): VisionClient {
  return {
    id: `recorded:${recording.client}`,
    async *look({ region, detail }, signal): AsyncGenerator<LookEvent> {
      if (region || detail) return
      for (const event of recording.events) {
        if (event.type === 'detection' && paceMs > 0) await pause(paceMs, signal)
        if (signal.aborted) return
        yield event
      }
    },
  }
}
