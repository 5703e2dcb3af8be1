import { once } from 'node:events'
import { embeddedStore } from '../../src/server/store/embedded/embedded-store.ts'
import { StoreDown } from '../../src/server/store/store.ts'

/**
 * A process that spends as a server does, until it is refused: reserves, settles. Arguments: the file of its store, what one
 * costs in millionths of a dollar, its account's ceiling, and `wait` where it is to begin only once it hears something. Prints
 * `ready` when it could begin, `1` for each reservation it was given, `down` where the store did not answer, `full` at the end.
 */
const [file = '', price = '1', ceiling = '0', begin] = process.argv.slice(2)
const store = embeddedStore(file)
const account = { id: 'all', ceiling: { microUsd: Number(ceiling) } }
const most = { microUsd: Number(price), tokens: 1 }

await store.isUp()
console.log('ready')
if (begin === 'wait') await once(process.stdin, 'data')
process.stdin.destroy()

for (;;) {
  const answer = await store.ledger.reserve([account], most).catch(unlessDown)
  if (answer && 'short' in answer) break
  console.log(answer ? '1' : 'down')
  if (!answer) continue
  await store.ledger.settle(answer, most).catch(unlessDown)
}
console.log('full')
await store.close()

function unlessDown(error: unknown): undefined {
  if (!(error instanceof StoreDown)) throw error
}
