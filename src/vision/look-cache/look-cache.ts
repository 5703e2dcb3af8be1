import type { Recording } from '../clients/recorded/recording.ts'
import { recordingSchema } from '../clients/recorded/recording.ts'

/** Looks kept on this device. Where keeping is not possible nothing is kept, and nothing breaks. */
export type LookCache = {
  recall(key: string): Promise<Recording | undefined>
  keep(key: string, recording: Recording): Promise<void>
  /** All of it. */
  forget(): Promise<void>
}

/** The oldest go first past so many photos, or so many characters of JSON. */
export type Bounds = { readonly entries: number; readonly characters: number }
export const BOUNDS: Bounds = { entries: 200, characters: 20_000_000 }

export function written(recording: Recording): string {
  return JSON.stringify(recording)
}

/** As it was written, keys in their order, so that what is told again is the same to the byte; undefined if it is no look. */
export function readBack(text: string): Recording | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  return isRecording(json) ? json : undefined
}

/** What a schema returns has its own order of keys; what it was given keeps the one it was told in. */
function isRecording(json: unknown): json is Recording {
  return recordingSchema.safeParse(json).success
}

/** Whether it may be kept at all: one that is too much alone would have everything else dropped for it. */
export function fits(text: string, { characters }: Bounds): boolean {
  return text.length <= characters
}

export type Kept = { readonly key: string; readonly characters: number }

/** Which of them have to go, the list being oldest first. */
export function beyond(kept: readonly Kept[], { entries, characters }: Bounds): readonly Kept[] {
  let [count, total] = [0, 0]
  const firstToStay = kept.findLastIndex((each) => {
    count += 1
    total += each.characters
    return count > entries || total > characters
  })
  return kept.slice(0, firstToStay + 1)
}
