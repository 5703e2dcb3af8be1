import { foodTable } from '../../food-data/node.ts'
import { createLookups } from '../../lookup/lookups.ts'
import type { Messages } from '../../messages/messages.ts'
import { factsInWords } from '../../messages/people-in-words.ts'
import { nodeBarcodes } from '../../vision/barcode/node.ts'
import type { Asked } from '../look-at-photo.ts'
import type { AnalyzeOptions } from '../options/analyzing.ts'
import { frameText } from '../options/looking.ts'
import { personOf } from '../options/person.ts'
import { placerOf, settings } from './client.ts'

/** What is asked of every photo, by the options of `analyze`. */
export async function questionOf(messages: Messages, options: AnalyzeOptions) {
  const { frame, lookUp, tellModel, place: placer = 'off', ...plan } = options
  const person = personOf(messages, options)
  const lookups = lookUp && (await lookupsSetUp(messages))
  const told = tellModel ? factsInWords(messages, person) : ''
  const about = {
    ...(frame && { frame: frameText(frame) }),
    ...(lookUp && { lookUp }),
    ...(placer !== 'off' && { place: placer }),
  }
  const asked: Asked = {
    plan,
    person,
    about,
    place: await placerOf(messages, placer),
    products: lookups && { readBarcodes: nodeBarcodes, lookUp: lookups.product },
  }
  return { asked, lookups, opinionFor: told === '' ? {} : { opinionFor: told } }
}

/** What is looked up, with the addresses and keys the server has. Asking for it is switching it on. */
async function lookupsSetUp(messages: Messages) {
  const { lookup = {} } = await settings(messages, { LOOKUP: 'on' })
  return createLookups(lookup, { foods: async () => foodTable() })
}
