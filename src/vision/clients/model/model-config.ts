import type { Effort } from '../../../core/analysis/look.ts'
import type { CoordinateFrame } from '../../../core/geometry/coordinate-frame.ts'
import type { Family } from '../../../wire/http.ts'
import type { ModelLookups } from './lookup-tools.ts'

/** Whom to ask, and how. */
export type ModelConfig = {
  readonly family: Family
  readonly model: string
  readonly apiKey?: string
  readonly baseUrl?: string
  /** Overrides the registry's frame for this model. */
  readonly frame?: CoordinateFrame
  /** How much it is to think; `auto` unless given. */
  readonly effort?: Effort
  /** The person allows whoever runs the model to train on what it is sent. */
  readonly mayTrain?: true
  /** Given where the model may look things up as it answers; only models known to call tools beside a schema do. */
  readonly lookups?: ModelLookups
  /** Most tokens it may write, thinking included; the family's own limit unless given. */
  readonly maxOutputTokens?: number
  readonly fetch?: typeof fetch
  /** Overrides in ms, for tests: the longest silence, and the first pause before trying again. */
  readonly pace?: { readonly idleMs?: number; readonly retryMs?: number }
}
