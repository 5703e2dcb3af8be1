import { chooseModel } from '../../config/choose-model.ts'
import { calibrate as findFrame } from '../../vision/clients/model/calibrate.ts'
import { frameFor } from '../../vision/clients/model/registry.ts'
import { FAMILIES } from '../../wire/http.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { DONE, type Ending, failed, misunderstood } from '../exit-codes.ts'
import { settings } from '../input/choose-client.ts'
import { frameText } from '../input/frame.ts'
import { terminalMessages } from '../terminal-messages.ts'

export type CalibrateOptions = {
  readonly family: string
  readonly model?: string
  readonly baseUrl?: string
  readonly json?: boolean
}

/** `dishlight calibrate`: ask a model where known marks are, and tell in which frame its answer is right. */
export async function calibrate(options: CalibrateOptions): Promise<Ending> {
  const family = FAMILIES.find((known) => known === options.family)
  if (!family) return misunderstood(cliWording.unknownFamily(options.family, FAMILIES))
  const config = await settings()
  if (!config.ok) return config.ending
  const { baseUrl, model } = options
  const own = { ...config.value.families[family], ...(baseUrl === undefined ? {} : { baseUrl }) }
  const families = { ...config.value.families, [family]: own }
  const asked = { family, ...(model === undefined ? {} : { model }) }
  const chosen = await chooseModel({ ...config.value, families }, asked, undefined)
  if (!chosen.ok) return { code: 1, sentence: chosen.failure.message(await terminalMessages()) }

  const fit = await findFrame(chosen.value, new AbortController().signal)
  if (!fit.ok) {
    return fit.failure.code === 'unreadable-reply'
      ? { code: 1, sentence: cliWording.marksNotFound }
      : failed(fit.failure)
  }
  const frame = frameText(fit.value.frame)
  const assumed = frameText(frameFor(family, chosen.value.model))
  const offPercent = Math.round(1000 * fit.value.meanError) / 10
  const found = { family, model: chosen.value.model, frame, assumed, offPercent }
  process.stdout.write(`${options.json ? JSON.stringify(found, null, 1) : cliWording.frame(found)}\n`)
  return DONE
}
