import type { Failure } from '../core/analysis/failure.ts'
import { chooseModel } from '../server/choose-model.ts'
import { ask } from '../vision/model/ask.ts'
import type { ModelConfig } from '../vision/model/client.ts'
import { frameFor } from '../vision/model/registry.ts'
import { isPlaceKey } from '../vision/salvage/parse.ts'
import { Salvager } from '../vision/salvage/salvage.ts'
import { FAMILIES } from '../wire/http.ts'
import { cliWording } from '../wording/en/cli.ts'
import { settings } from './choose-client.ts'
import { DONE, type Ending, failed, misunderstood } from './ending.ts'
import { type FrameFit, fitFrames, type Placing } from './fit-frame.ts'
import { frameText } from './frame.ts'
import { MARKS, markedImage } from './marked-image.ts'
import { textTable } from './table.ts'

export type CalibrateOptions = {
  readonly family: string
  readonly model?: string
  readonly baseUrl?: string
  readonly json?: boolean
}

/** Half a mark's size: further off, and the marks were not found. */
const LARGEST_ERROR = 0.04
const SHOWN = 4

/** `platelens calibrate`: ask a model where known marks are, and tell in which frame its answer is right. */
export async function calibrate(options: CalibrateOptions): Promise<Ending> {
  const family = FAMILIES.find((known) => known === options.family)
  if (!family) return misunderstood(cliWording.unknownFamily(options.family, FAMILIES))
  const config = settings()
  if (!config.ok) return config.ending
  const { baseUrl, model } = options
  const own = { ...config.value.families[family], ...(baseUrl === undefined ? {} : { baseUrl }) }
  const families = { ...config.value.families, [family]: own }
  const asked = { family, ...(model === undefined ? {} : { model }) }
  const chosen = await chooseModel({ ...config.value, families }, asked, undefined)
  if (!chosen.ok) return { code: 1, sentence: chosen.failure.message }

  const image = await markedImage()
  const { placings, failure } = await placeMarks(chosen.value, image)
  if (failure) return failed(failure)
  const fits = fitFrames(MARKS, placings, image)
  const best = fits[0]
  if (!best || best.error > LARGEST_ERROR) return { code: 1, sentence: cliWording.marksNotFound }
  tell(fits, best, chosen.value, options.json === true)
  return DONE
}

async function placeMarks(config: ModelConfig, image: Awaited<ReturnType<typeof markedImage>>) {
  const text = cliWording.calibrationPrompt(
    MARKS.map(({ name }) => name),
    image,
  )
  const salvager = new Salvager()
  const placings: Placing[] = []
  const take = (found: ReturnType<Salvager['push']>) => {
    for (const one of found) if (one.kind === 'item') placings.push(...placingOf(one.value))
  }
  let failure: Failure | undefined
  for await (const part of ask(config, { image, text }, new AbortController().signal)) {
    if (part.type === 'text') take(salvager.push(part.text))
    if (part.type === 'failure') failure = part.failure
  }
  take(salvager.end().found)
  return { placings, failure: placings.length > 0 ? undefined : failure }
}

function placingOf(item: Readonly<Record<string, unknown>>): readonly Placing[] {
  const place = Object.entries(item).find(([key]) => isPlaceKey(key))?.[1]
  const name = Object.values(item).find((value) => typeof value === 'string')
  if (name === undefined || !Array.isArray(place)) return []
  const numbers = place.flat().map(Number)
  return [2, 4].includes(numbers.length) && numbers.every(Number.isFinite) ? [{ name, numbers }] : []
}

function tell(
  fits: readonly FrameFit[],
  best: FrameFit,
  { family, model }: ModelConfig,
  json: boolean,
): void {
  const assumed = frameText(frameFor(family, model))
  const found = frameText(best.frame)
  const shown = fits.slice(0, SHOWN).map(({ frame, error }) => ({ frame: frameText(frame), error }))
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ family, model, frame: found, assumed, fits: shown }, null, 1)}\n`,
    )
    return
  }
  const rows = shown.map(({ frame, error }) => [frame, `${(100 * error).toFixed(1)} %`])
  const advice = found === assumed ? cliWording.frameKnown(found) : cliWording.frameFound(found, assumed)
  process.stdout.write(`${textTable(cliWording.frameColumns, rows, [1])}\n\n${advice}\n`)
}
