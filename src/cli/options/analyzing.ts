import type { Placer } from '../../core/analysis/ports.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import type { ClientName, LookPlan } from './looking.ts'
import type { PersonOptions } from './person.ts'
import type { FileOptions } from './writing.ts'

/** What `analyze` can be told. */
export type AnalyzeOptions = PersonOptions &
  LookPlan &
  FileOptions & {
    readonly client?: readonly ClientName[]
    readonly model?: string
    readonly frame?: CoordinateFrame
    readonly lookUp?: true
    readonly allowTraining?: true
    readonly place?: Placer
    readonly tellModel?: true
    readonly dishes?: string
    readonly report?: string
    readonly resume?: true
    readonly jobs?: number
    readonly json?: true
  }
