import { styleText } from 'node:util'
import type { Dot } from '../../core/health/assessment.ts'

type Terminal = { readonly isTTY?: boolean }
type Environment = Readonly<Record<string, string | undefined>>

/** Whether to print in colour: as NO_COLOR and FORCE_COLOR say (no-color.org, force-color.org), or else at a terminal that can. */
export function wantsColour(
  { isTTY = false }: Terminal = process.stdout,
  { NO_COLOR = '', FORCE_COLOR, TERM }: Environment = process.env,
): boolean {
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY && TERM !== 'dumb'
}

const COLOURS: Readonly<Record<Dot, 'red' | 'yellow' | 'green' | 'grey'>> = {
  avoid: 'red',
  'ask-first': 'yellow',
  'not-recommended': 'red',
  'in-moderation': 'yellow',
  recommended: 'green',
  unknown: 'grey',
}

/** Words in the colour of a dot. They say by themselves what the colour says. */
export function inColourOf(dot: Dot, words: string): string {
  return wantsColour() ? styleText(COLOURS[dot], words) : words
}
