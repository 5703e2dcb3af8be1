import { chooseModel } from '../../config/choose-model.ts'
import type { Messages } from '../../messages/messages.ts'
import { calibrate as findFrame } from '../../vision/clients/model/calibrate.ts'
import { frameFor } from '../../vision/clients/model/registry.ts'
import type { Family } from '../../wire/http.ts'
import { CommandFailure, failed } from '../exit-codes.ts'
import { settings } from '../input/client.ts'
import { frameText } from '../options/looking.ts'

export type CalibrateOptions = {
  readonly family: Family
  readonly model?: string
  readonly baseUrl?: string
  readonly json?: true
}

/** `dishlight measure calibrate`: ask a model where known marks are, and tell in which frame its answer is right. */
export async function calibrate(
  messages: Messages,
  { family, model, baseUrl, json }: CalibrateOptions,
): Promise<void> {
  const config = await settings(messages)
  const own = { ...config.families[family], ...(baseUrl !== undefined && { baseUrl }) }
  const families = { ...config.families, [family]: own }
  const chosen = await chooseModel({ ...config, families }, { family, model }, undefined)
  if (!chosen.ok) throw new CommandFailure(1, chosen.failure.message(messages))

  const fit = await findFrame(chosen.value, new AbortController().signal)
  if (!fit.ok) {
    throw fit.failure.code === 'unreadable-reply'
      ? new CommandFailure(1, messages.say('cli.calibrate.marksNotFound'))
      : failed(messages, fit.failure)
  }
  const frame = frameText(fit.value.frame)
  const assumed = frameText(frameFor(family, chosen.value.model))
  const offPercent = Math.round(1000 * fit.value.meanError) / 10
  const found = { family, model: chosen.value.model, frame, assumed, offPercent }
  const off = messages.percent(fit.value.meanError, { maximumFractionDigits: 1 })
  const sentence = messages.say(frame === assumed ? 'cli.calibrate.asExpected' : 'cli.calibrate.setFrame', {
    frame,
    off,
  })
  process.stdout.write(`${json ? JSON.stringify(found, null, 1) : sentence}\n`)
}
