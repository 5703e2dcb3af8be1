import sharp from 'sharp'
import type { EncodedImage } from '../../../core/analysis/photo.ts'
import type { Failure, Result } from '../../../core/terms/failure.ts'
import { isNameKey, isPlaceKey } from '../../reply-parser/item-keys.ts'
import { JsonReplyParser } from '../../reply-parser/json-reply-parser.ts'
import type { JsonObject } from '../../reply-parser/lenient-json.ts'
import type { ParsedItem } from '../../reply-parser/reply-parser.ts'
import { ask } from './ask.ts'
import {
  CALIBRATION_PROMPT,
  CALIBRATION_SIZE,
  calibrationSvg,
  type FrameFit,
  findFrame,
  type MarkReply,
} from './calibration-marks.ts'
import { UNREADABLE } from './failures.ts'
import { numberFrom } from './lenient-values.ts'
import type { ModelConfig } from './model-config.ts'
import { flatNumbers } from './read-place.ts'
import { seenSize } from './registry.ts'

/**
 * Finds the coordinate frame of a model nobody has described: shows it numbered marks at known places and fits every frame
 * there is to its answer. `unreadable-reply` where the answer fits none, or two alike. One request.
 */
export async function calibrate(config: ModelConfig, signal: AbortSignal): Promise<Result<FrameFit>> {
  const parser = new JsonReplyParser()
  const marks: MarkReply[] = []
  const question = { image: await calibrationImage(), text: CALIBRATION_PROMPT }
  let failure: Failure | undefined
  for await (const part of ask(config, question, signal)) {
    if (part.type === 'text') marks.push(...marksIn(parser.push(part.text)))
    else if (part.type === 'failure') failure = part.failure
  }
  marks.push(...marksIn(parser.end().items))
  if (failure) return { ok: false, failure }
  signal.throwIfAborted()
  const fit = findFrame(marks, seenSize(config.family, config.model, CALIBRATION_SIZE))
  return fit ? { ok: true, value: fit } : { ok: false, failure: UNREADABLE }
}

async function calibrationImage(): Promise<EncodedImage> {
  const bytes = await sharp(Buffer.from(calibrationSvg())).jpeg({ quality: 90 }).toBuffer()
  return { bytes: new Uint8Array(bytes), mediaType: 'image/jpeg', ...CALIBRATION_SIZE }
}

function marksIn(items: readonly ParsedItem[]): readonly MarkReply[] {
  return items.flatMap((one) => (one.kind === 'item' ? markOf(one.value) : []))
}

function markOf(item: JsonObject): readonly MarkReply[] {
  const entries = Object.entries(item)
  const name = entries.find(([key]) => isNameKey(key) || key === 'number')?.[1]
  const number = numberFrom(typeof name === 'string' ? name.replace(/^\D+/, '') : name)
  const values = flatNumbers(entries.find(([key]) => isPlaceKey(key))?.[1])
  return number === undefined || values.length === 0 ? [] : [{ number, values }]
}
