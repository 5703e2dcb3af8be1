import { wasSent } from '../core/analysis/sent-looks.ts'
import type { AppState } from './state.ts'

/** Whether the open photo went to a model, or is on its way to one. */
export function isSent({ analysis, lastChoice }: AppState): boolean {
  return lastChoice?.kind === 'model' || (analysis !== undefined && wasSent(analysis))
}
