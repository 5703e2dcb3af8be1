import { NOT_RUN } from '../core/analysis/run.ts'
import type { AppState } from './state.ts'

/** All that belongs to the open photos, as it is before there is one: what new photos start from. */
export const NO_PHOTO = {
  photos: [],
  shown: undefined,
  analysis: undefined,
  run: NOT_RUN,
  sample: undefined,
  left: undefined,
  preparing: false,
  joining: 0,
  trouble: undefined,
  notices: [],
  before: undefined,
  hoveredId: undefined,
  selectedId: undefined,
  mode: { kind: 'browse' },
  rulesShown: false,
} as const satisfies Partial<AppState>
