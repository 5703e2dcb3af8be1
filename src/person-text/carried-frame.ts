import { type Frame, NO_FRAME } from './frame.ts'
import type { Item } from './items.ts'
import type { Segment } from './segments.ts'

/** What a segment takes over from the one before it. Where it goes on with that: "milk, eggs". */
export function carriedInto({ joint, items }: Segment, before: Frame, goesOn: boolean): Frame {
  // "I have two EpiPens because of peanuts"
  if (goesOn && joint === 'because' && before.severity === 'severe' && before.allergy)
    return { ...NO_FRAME, allergy: true, severity: 'severe' }
  if (!goesOn || joint === 'start' || joint === 'because') return NO_FRAME
  const { denial, isNo } = before
  // "not coeliac, just wheat intolerant"
  const isContrast = joint !== 'or' && denial !== undefined && items.some(isContrasting)
  if (joint === 'but' || isContrast)
    return { ...before, denial: undefined, except: false, isHalfDenied: false, isOfFoods: false }
  // "Can have: dairy"
  if (joint === 'colon' && before.isFine && !denial) return { ...before, eats: true }
  if (joint === 'or' || joint === 'colon' || !denial) return before
  return isNo || joint === 'and' ? { ...before, isHalfDenied: true } : { ...before, isOfFoods: true }
}

function isContrasting({ plain, words }: Item): boolean {
  return CONTRAST.test(plain) || (/^(?:it|that|he|she)$/.test(plain) && words[0]?.owns === true)
}

const CONTRAST = /^(?:just|only|now|actually|instead|though|still|is|are)$/
