import type { Keeper } from '../core/analysis/kept.ts'

const missing = async () => ({ ok: false, failure: 'missing' }) as const

/** Keeps nothing: for a page that could not fetch its keeper. */
export const NO_KEEPER: Keeper = {
  list: missing,
  open: missing,
  save: missing,
  rename: missing,
  remove: missing,
  restore: missing,
  sweep: missing,
  names: missing,
  keepNames: missing,
  forgetNames: missing,
  exportAll: missing,
  importAll: missing,
  onChanged: () => undefined,
}
