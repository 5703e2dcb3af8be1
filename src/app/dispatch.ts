import type { AnalysisAction } from '../core/analysis/document.ts'
import { type AnalysisState, advance } from '../core/analysis/run.ts'
import type { AppStore } from './create-store.ts'
import type { AppState } from './state.ts'

/** Changes the open document and its run; nothing where no photo is open. */
export function dispatch(store: AppStore, ...actions: readonly AnalysisAction[]): void {
  store.setState(advanced(store.getState(), ...actions))
}

/** The same as a part of a larger change of state. */
export function advanced(
  { analysis, run }: AppState,
  ...actions: readonly AnalysisAction[]
): Partial<AnalysisState> {
  return analysis ? advance({ analysis, run }, ...actions) : {}
}
