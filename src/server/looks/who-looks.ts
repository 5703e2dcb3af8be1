import { availableClients } from '../../config/available-models.ts'
import { chooseModel } from '../../config/choose-model.ts'
import { fallbacksFor } from '../../config/fallbacks.ts'
import { type Refusal, refusal } from '../../config/refusal.ts'
import type { ServerConfig } from '../../config/settings.ts'
import type { VisionClient } from '../../core/analysis/look.ts'
import type { Result } from '../../core/terms/failure.ts'
import type { Messages } from '../../messages/messages.ts'
import type { ModelLookups } from '../../vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../../vision/clients/model/model-config.ts'
import type { Family, LookOptions } from '../../wire/http.ts'
import { refusedLook } from '../access/allowed-model.ts'
import type { Caller } from '../access/caller.ts'
import { meteredClient } from '../spending/metered-client.ts'
import { isOwnMoney } from '../spending/own-money.ts'
import type { Till } from '../spending/till.ts'
import { createBreakers } from './breakers.ts'
import { fallingOver } from './falling-over.ts'

/** What counts of whoever asks; `typedKey`: theirs, to pay with. */
export type Asker = Pick<Caller, 'isHere' | 'models' | 'accounts'> & { readonly typedKey?: string }

/** Without a family, the first that is ready on this server. */
export type AskedOptions = Omit<LookOptions, 'family'> & { readonly family?: Family | undefined }

/** Who looks: the model that was asked for, paid by whoever asks, and those that may stand in for it. */
export type WhoLooks = (
  asker: Asker,
  options: AskedOptions,
  messages: Messages,
) => Promise<Result<() => VisionClient, Refusal>>

const NO_MODEL = refusal(404, 'unknown-model', 'server.refusal.noModel')

type Parts = {
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What a model may look up where a look asks for it. */
  readonly lookups: ModelLookups
  readonly till: Till
}

export function createWhoLooks(config: ServerConfig, { modelClient, lookups, till }: Parts): WhoLooks {
  const guarded = createBreakers()
  return async (asker, asked, messages) => {
    const { typedKey, accounts } = asker
    const family = asked.family ?? (await firstReady(config, messages))
    if (!family) return { ok: false, failure: NO_MODEL }
    const options = { ...asked, family }
    const chosen = await chooseModel(config, options, typedKey)
    if (!chosen.ok) return chosen
    const ownMoney = isOwnMoney(config, family, typedKey)
    const refused = ownMoney ? undefined : refusedLook(config, asker, chosen.value)
    if (refused) return { ok: false, failure: refused }
    const candidate = (model: ModelConfig) => ({
      model: model.model,
      client: meteredClient(options.ground ? { ...model, lookups } : model, {
        till,
        spending: config.spending,
        accounts: ownMoney ? [] : accounts,
        modelClient: (paid) => guarded(modelClient(paid), paid, !!typedKey),
      }),
    })
    // Whoever pays with a key of their own has chosen whom to pay.
    const others = async () => {
      if (typedKey) return []
      const models = await fallbacksFor(config, chosen.value, options, messages)
      return models.filter((model) => !refusedLook(config, asker, model)).map(candidate)
    }
    return { ok: true, value: () => fallingOver(candidate(chosen.value), others) }
  }
}

async function firstReady(config: ServerConfig, messages: Messages): Promise<Family | undefined> {
  return (await availableClients(config, messages)).find(({ ready }) => ready)?.family
}
