import { attacks } from './attacks.ts'
import { faults } from './faults.ts'
import { load } from './load.ts'
import type { Options, Part } from './part.ts'
import { photos } from './photos.ts'
import { replies } from './replies.ts'

const RUN = { replies, photos, faults, load, attacks } satisfies Record<
  string,
  (options: Options) => Promise<Part>
>

export type PartName = keyof typeof RUN
export const PARTS = Object.keys(RUN) as PartName[]

export function runPart(name: PartName, options: Options): Promise<Part> {
  return RUN[name](options)
}
