import type { LookupConfig } from '../lookup/lookups.ts'
import type { Sentence } from '../messages/messages.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { addressIn, type Environment, switchedOn, wrongSetting } from './setting-values.ts'

const LONGEST_CONTACT = 120

/** Off unless LOOKUP=on: it sends barcodes and names of foods to others. What it is set to is checked all the same. */
export function lookupConfig(set: Environment, problems: Sentence[]): LookupConfig | undefined {
  const config = withoutUndefined({
    offBaseUrl: addressIn(set, 'OFF_BASE_URL', problems),
    fdcBaseUrl: addressIn(set, 'FDC_BASE_URL', problems),
    fdcKey: set.FDC_API_KEY,
    contact: contactIn(set, problems),
  })
  return switchedOn(set, 'LOOKUP', problems) ? config : undefined
}

/** It becomes part of a header, in brackets. */
function contactIn(set: Environment, problems: Sentence[]): string | undefined {
  const contact = set.LOOKUP_CONTACT?.replace(/[^\x20-\x7e]|[()]/g, '').slice(0, LONGEST_CONTACT)
  if (contact?.trim() === '') problems.push(wrongSetting('LOOKUP_CONTACT', 'contact'))
  return contact
}
