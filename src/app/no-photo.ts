import type { AppState } from './state.ts'

/** All that belongs to the open photos, as it is before there is one: what new photos start from. */
export const NO_PHOTO = {
  photos: [],
  shown: undefined,
  analysis: undefined,
  sample: undefined,
  left: undefined,
  preparing: false,
  joining: 0,
  lookAt: {},
  trouble: undefined,
  notices: [],
  lookStartedAt: undefined,
  lookTookMs: undefined,
  before: undefined,
  hoveredId: undefined,
  selectedId: undefined,
  mode: { kind: 'browse' },
  rulesShown: false,
} as const satisfies Partial<AppState>
