import type { Refusal } from '../../config/refusal.ts'
import type { ServerConfig } from '../../config/settings.ts'
import { EFFORTS, type Effort } from '../../core/analysis/look.ts'
import { FAMILY_FACTS } from '../../vision/clients/model/families.ts'
import type { ModelConfig } from '../../vision/clients/model/model-config.ts'
import { refusalOf } from '../problem.ts'
import { billsNobody } from '../spending/price.ts'
import type { Caller } from './caller.ts'

/** The dearest is for those who sit here, unless the settings allow it to others. */
const USUAL_EFFORTS: readonly Effort[] = ['auto', 'low', 'medium']
const MODEL_NOT_ALLOWED = refusalOf({ kind: 'provider', code: 'model-not-allowed', retryable: false })
const EFFORT_NOT_ALLOWED = refusalOf({ kind: 'provider', code: 'effort-not-allowed', retryable: false })

/** Why a caller may not have this look with the server's own key. */
export function refusedLook(
  config: ServerConfig,
  caller: Pick<Caller, 'isHere' | 'models'>,
  asked: ModelConfig,
): Refusal | undefined {
  const efforts = config.access.efforts ?? (caller.isHere ? EFFORTS : USUAL_EFFORTS)
  if (!efforts.includes(asked.effort ?? 'auto')) return EFFORT_NOT_ALLOWED
  const models = caller.models ?? config.access.models ?? (caller.isHere ? 'any' : undefined)
  const allowed = models === undefined ? isUsual(config, asked) : isNamed(models, asked)
  return allowed ? undefined : MODEL_NOT_ALLOWED
}

/** The model that is set, or the family's own where none is; any that costs nothing. */
function isUsual(config: ServerConfig, asked: ModelConfig): boolean {
  const usual = config.families[asked.family].model ?? FAMILY_FACTS[asked.family].defaultModel
  return asked.model === usual || billsNobody(asked)
}

function isNamed(models: readonly string[] | 'any', { family, model }: ModelConfig): boolean {
  const name = model.toLowerCase()
  if (models === 'any') return true
  return models.some((each) => [name, `${family}:${name}`].includes(each.toLowerCase()))
}
