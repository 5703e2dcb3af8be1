import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnalysisAction } from '../core/analysis/document.ts'
import type { Limits } from '../core/analysis/look.ts'
import { type AnalysisState, advance, NOT_RUN } from '../core/analysis/run.ts'
import { GENERAL_PROFILE } from '../core/health/profile.ts'
import type { AppState, Settings } from './state.ts'

export type AppStore = StoreApi<AppState>

/** Enough for eight looks with tiles and questions at any model's usual length, but it stops a runaway. */
export const DEFAULT_LIMITS: Limits = { looks: 40, tokens: 400_000, money: 1, seconds: 300 }

const DEFAULT_SETTINGS: Settings = {
  look: 'automatic',
  models: {},
  frames: {},
  palette: 'green-red',
  theme: 'system',
  language: 'browser',
  scores: true,
  hideCalories: false,
  shownAround: false,
  tellModel: false,
  looks: 1,
  effort: 'auto',
  limits: DEFAULT_LIMITS,
  remember: true,
  lookUp: false,
  mayTrain: false,
  place: 'off',
}

/** The state that belongs to the open photos, as it is before there are any. */
export const NO_PHOTO = {
  photos: [],
  shown: undefined,
  analysis: undefined,
  run: NOT_RUN,
  sample: undefined,
  reportPeople: undefined,
  left: undefined,
  preparing: false,
  joining: 0,
  trouble: undefined,
  notices: [],
  before: undefined,
  hoveredId: undefined,
  selectedId: undefined,
  mode: { kind: 'browse' },
  handingOn: undefined,
  named: false,
  rulesShown: false,
  presenting: false,
  touring: false,
  kept: undefined,
  restoring: false,
} as const satisfies Partial<AppState>

export function createAppStore(
  remembered: Partial<Pick<AppState, 'settings' | 'people' | 'isPrivate'>> = {},
): AppStore {
  return createStore<AppState>()(() => ({
    ...NO_PHOTO,
    foods: undefined,
    judge: undefined,
    foodsMissing: false,
    people: [GENERAL_PROFILE],
    ownPeople: undefined,
    notUnderstood: {},
    questions: {},
    offers: undefined,
    samples: [],
    settings: DEFAULT_SETTINGS,
    keys: {},
    refusedKey: undefined,
    dialog: undefined,
    history: undefined,
    learnt: new Map(),
    isPrivate: false,
    patients: [],
    visit: undefined,
    notKept: undefined,
    toasts: [],
    access: undefined,
    offline: undefined,
    installOffer: undefined,
    ...remembered,
  }))
}

/** Applies actions to the open document and its run. Does nothing if no photo is open. */
export function dispatch(store: AppStore, ...actions: readonly AnalysisAction[]): void {
  store.setState(advanced(store.getState(), ...actions))
}

/** The same, as part of a larger change of state. */
export function advanced(
  { analysis, run }: AppState,
  ...actions: readonly AnalysisAction[]
): Partial<AnalysisState> {
  return analysis ? advance({ analysis, run }, ...actions) : {}
}
