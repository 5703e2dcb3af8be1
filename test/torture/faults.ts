import { clockJumps } from './clock-jumps.ts'
import type { Options, Part } from './part.ts'
import { redisFaults } from './redis-faults.ts'
import { fullDisk, killedServers } from './server-faults.ts'
import { upstreamFaults } from './upstream-faults.ts'

/** What else may break: the model, the connection to it, the server itself, its disk, its clock, and what servers share. */
export async function faults({ short, seed }: Options): Promise<Part> {
  const rows = [...(await clockJumps()), ...(await upstreamFaults(short))]
  if (!short) rows.push(await fullDisk(), await killedServers(seed), ...(await redisFaults(seed)))
  return {
    title: 'Faults',
    does: 'The built server, with models on this machine that misbehave, and with its clock, disk, process and Redis failing under it. Nothing already reported is lost or changed; no model is asked twice under one key; nothing is bought that cannot be counted; each failure has its own sentence in five languages.',
    rows,
  }
}
