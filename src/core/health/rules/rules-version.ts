import { citation } from './citations.ts'
import { ALL_CAUSES, ruleSet } from './rule-sets.ts'

/** FNV-1a, 32 bits: enough to tell two states of the rules apart, and the same everywhere. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

let known: string | undefined

/**
 * Eight hex digits that differ where any rule, figure or source does. Worked out from the rules themselves, so that it
 * cannot be forgotten when one of them changes.
 */
export function rulesVersion(): string {
  known ??= fingerprint(
    JSON.stringify(
      ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules).map((rule) => [rule, citation(rule.citation)]),
    ),
  )
  return known
}

function fingerprint(text: string): string {
  let hash = OFFSET
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
