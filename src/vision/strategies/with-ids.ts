import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { LookId } from '../../core/terms/ids.ts'

/** The client with other ids for its looks and sightings, which could clash with those of another client. */
export function withIds(client: VisionClient, named: (id: LookId) => LookId): VisionClient {
  return {
    id: client.id,
    async *look(request, signal) {
      for await (const event of client.look(request, signal)) yield renamed(event, named)
    },
  }
}

export function renamed(event: LookEvent, named: (id: LookId) => LookId): LookEvent {
  switch (event.type) {
    case 'look':
      return { ...event, id: named(event.id) }
    case 'stage':
      return event
    case 'detection':
      return {
        ...event,
        lookId: named(event.lookId),
        detection: { ...event.detection, id: named(event.detection.id) },
      }
    default:
      return { ...event, lookId: named(event.lookId) }
  }
}
