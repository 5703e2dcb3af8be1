import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Limits } from '../core/analysis/look.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import { NO_PHOTO } from './no-photo.ts'
import type { AppState, Settings } from './state.ts'

export type AppStore = StoreApi<AppState>

/** Enough for eight looks with tiles and questions at any model's usual length, but it stops a runaway. */
export const DEFAULT_LIMITS: Limits = { looks: 40, tokens: 400_000, money: 1, seconds: 300 }

export const DEFAULT_SETTINGS: Settings = {
  look: 'automatic',
  models: {},
  frames: {},
  palette: 'green-red',
  theme: 'system',
  tellModel: false,
  looks: 1,
  effort: 'auto',
  limits: DEFAULT_LIMITS,
  remember: true,
  lookUp: false,
}

/** A store of its own for each mounted app. */
export function createAppStore(
  remembered: { readonly settings?: Settings; readonly people?: readonly HealthProfile[] } = {},
): AppStore {
  return createStore<AppState>()(() => ({
    ...NO_PHOTO,
    foods: undefined,
    judge: undefined,
    foodsMissing: false,
    people: remembered.people ?? [GENERAL_PROFILE],
    ownPeople: undefined,
    notUnderstood: {},
    offers: undefined,
    samples: [],
    settings: remembered.settings ?? DEFAULT_SETTINGS,
    keys: {},
    refusedKey: undefined,
    dialog: undefined,
    rulesShown: false,
  }))
}
