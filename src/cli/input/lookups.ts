import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { createLookups, type Lookups } from '../../lookup/lookups.ts'
import { goOn, type Step } from '../exit-codes.ts'
import { settings } from './choose-client.ts'

/** What the command line looks up, with the addresses and keys the server has. Asking for it is switching it on. */
export async function cliLookups(): Promise<Step<Lookups>> {
  const config = await settings({ LOOKUP: 'on' })
  if (!config.ok) return config
  return goOn(createLookups(config.value.lookup ?? {}, { foods: async () => foodTable() }))
}
