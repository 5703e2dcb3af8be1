import type { AppState } from './state.ts'

/** All that belongs to the open photo, as it is before there is one: what a new photo starts from. */
export const NO_PHOTO = {
  photo: undefined,
  analysis: undefined,
  sample: undefined,
  left: undefined,
  status: 'idle',
  trouble: undefined,
  lastChoice: undefined,
  lookStartedAt: undefined,
  lookTookMs: undefined,
  before: undefined,
  hoveredId: undefined,
  selectedId: undefined,
  mode: { kind: 'browse' },
  rulesShown: false,
} as const satisfies Partial<AppState>
