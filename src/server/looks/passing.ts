import type { Failure } from '../../core/terms/failure.ts'

/** Whether a model may do better later, or another one now: it could not be reached, or had trouble of its own. */
export function isPassing({ kind, code }: Failure): boolean {
  return kind === 'transport' && code !== 'busy' && code !== 'slow-reading'
}
