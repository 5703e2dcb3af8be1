/** What all bodies that are coming in, or wait for their photo to be decoded, may hold together. */
const ROOM_BYTES = 192 * 1024 * 1024

export type Room = {
  /** False where there is not so much left. */
  take(bytes: number): boolean
  give(bytes: number): void
}

/** Counts bytes as they come and not as they are announced: who announces much and sends nothing takes no room from others. */
export function uploadRoom(bytes = ROOM_BYTES): Room {
  let left = bytes
  return {
    take(wanted) {
      if (wanted > left) return false
      left -= wanted
      return true
    },
    give(back) {
      left += back
    },
  }
}
