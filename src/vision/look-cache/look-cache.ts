import { type Recording, recordingSchema } from '../clients/recorded/recording.ts'

/** Looks kept on this device. If keeping is not possible, nothing is kept and nothing breaks. */
export type LookCache = {
  recall(key: string): Promise<Recording | undefined>
  keep(key: string, recording: Recording): Promise<void>
  /** All of it. */
  forget(): Promise<void>
}

/** The most entries, and characters of JSON, to keep. Past these the oldest are dropped. */
export type Bounds = { readonly entries: number; readonly characters: number }
export const BOUNDS: Bounds = { entries: 200, characters: 20_000_000 }

/** The text to keep. Undefined for a look so large that it would push out everything else. */
export function written(recording: Recording, { characters }: Bounds): string | undefined {
  const text = JSON.stringify(recording)
  return text.length <= characters ? text : undefined
}

/** What was written, to the byte: keys keep their order. Undefined if it is no look. */
export function readBack(text: string): Recording | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  // The schema only checks: what it returns has its keys in another order.
  return recordingSchema.safeParse(json).success ? (json as Recording) : undefined
}

export type Kept = { readonly key: string; readonly characters: number }

/** The list of looks as it was read back, without what is no entry. */
export function keptList(list: unknown): readonly Kept[] {
  return Array.isArray(list) ? list.filter(isKept) : []
}

function isKept(entry: unknown): entry is Kept {
  if (typeof entry !== 'object' || entry === null || !('key' in entry) || !('characters' in entry))
    return false
  return typeof entry.key === 'string' && typeof entry.characters === 'number'
}

/** Which of them have to go. The list is oldest first. */
export function beyond(kept: readonly Kept[], { entries, characters }: Bounds): readonly Kept[] {
  let [count, total] = [0, 0]
  const firstToStay = kept.findLastIndex((each) => {
    count += 1
    total += each.characters
    return count > entries || total > characters
  })
  return kept.slice(0, firstToStay + 1)
}
