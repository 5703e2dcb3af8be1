import type { InstallFailure } from '../wire/models.ts'
import type { Messages } from './messages.ts'

/** Why a model could not be fetched and kept, in one or two short sentences. Needs the area `server`. */
export function installFailureSentence(
  { say }: Messages,
  { issue, from, status = 0 }: InstallFailure,
): string {
  return say(`server.models.${issue}`, { from, status })
}
