import type { Failure } from '../../core/terms/failure.ts'

/** What is of this server's making, or of whoever reads. */
const OURS: readonly Failure['code'][] = ['busy', 'slow-reading', 'stopping']

/** Whether a model may do better later, or another one now: it could not be reached, or had trouble of its own. */
export function isPassing({ kind, code }: Failure): boolean {
  return kind === 'transport' && !OURS.includes(code)
}
