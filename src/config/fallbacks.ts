import { mayTrainOn } from '../core/analysis/may-train.ts'
import type { Messages } from '../messages/messages.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import type { ClientInfo, LookOptions } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { availableClients, isHosted } from './available-models.ts'
import type { ServerConfig } from './settings.ts'

/**
 * The models to ask where the one that was chosen fails, in order, one of each family. A photo that was to stay on a machine of
 * one's own goes to none elsewhere, and none goes to a model that may be trained on it.
 */
export async function fallbacksFor(
  config: ServerConfig,
  chosen: ModelConfig,
  { effort }: LookOptions,
  messages: Messages,
): Promise<readonly ModelConfig[]> {
  const { fallback } = config.looks
  if (fallback?.length === 0) return []
  const ready = (await availableClients(config, messages)).filter(({ ready }) => ready)
  const families = fallback ?? [...new Set(ready.map(({ family }) => family))]
  return families.flatMap((family) => {
    const offered = ready.find((each) => each.family === family)
    if (family === chosen.family || !offered || !mayGoTo(offered, chosen)) return []
    const { apiKey, baseUrl } = config.families[family]
    return [withoutUndefined({ family, model: offered.model, apiKey, baseUrl, effort })]
  })
}

function mayGoTo({ local, model }: ClientInfo, chosen: ModelConfig): boolean {
  return !mayTrainOn(model) && (local || isHosted(chosen.family))
}
