import type { Judge } from '../../core/analysis/judge.ts'
import { assess } from '../../core/health/assess.ts'
import { compose } from '../../core/nutrition/figures/compose.ts'

/** Judges food by its nutrients and traits, on a plate, in a pack or on a menu; only its amount and evidence differ there. */
export const foodJudge: Judge = { compose, assess }
