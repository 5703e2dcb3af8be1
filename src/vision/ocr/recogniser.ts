import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web'
import { Image } from 'paddleocr'
import type { RgbImage } from './nets.ts'

/** A letter as recognised: where its middle lies along the line, 0–1, and how sure, 0–1. */
export type Letter = { readonly char: string; readonly at: number; readonly sure: number }

/** What may stand at one place along a line, and how probable each is, 0–1; '' is no character. */
export type Step = readonly (readonly [char: string, probability: number])[]

/** A line as recognised: its likeliest letters, and all that the net took into account on the way, from end to end. */
export type Recognition = { readonly letters: readonly Letter[]; readonly steps: readonly Step[] }

/** Heights in pixels that the PP-OCR recognisers were trained on. */
const HEIGHT = 48
/** No line is read narrower than this, pixels: the net shrinks eightfold. */
const NARROWEST = 32
/** Longer than any line of a menu, pixels at that height: a texture taken for writing costs no minutes. */
const WIDEST = 2400

type Ort = { readonly Tensor: typeof OrtTensor }

/**
 * Reads one line of writing, cut out and level: every letter with its place, the best path through the net's output
 * (connectionist temporal classification: repeats joined, blanks dropped; Graves et al., 2006).
 */
export async function recognise(
  { Tensor }: Ort,
  session: InferenceSession,
  characters: readonly string[],
  line: RgbImage,
): Promise<Recognition> {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round((line.width * HEIGHT) / line.height)))
  const whole = new Image(line.width, line.height, 3, line.data)
  const pixels = whole.resize({ width, height: HEIGHT }).tensor({
    mean_values: [127.5, 127.5, 127.5],
    norm_values: [1 / 127.5, 1 / 127.5, 1 / 127.5],
    channel_order: 'bgr',
  })
  const input = new Tensor('float32', pixels, [1, 3, HEIGHT, width])
  const [inputName, outputName] = [session.inputNames[0], session.outputNames[0]]
  if (inputName === undefined || outputName === undefined)
    throw new Error('The recogniser has no input or output.')
  const output = (await session.run({ [inputName]: input }))[outputName]
  if (!output) throw new Error('The recogniser gave no output.')
  return bestPath(output.data as Float32Array, output.dims, characters)
}

/** What is less probable than this counts for nothing. */
const NEGLIGIBLE = 0.0005

/** `scores`: steps × classes, class 0 being the blank, class 1 the first character. */
export function bestPath(
  scores: Float32Array,
  [, count = 0, classes = 0]: readonly number[],
  characters: readonly string[],
): Recognition {
  const letters: { char: string; at: number; sure: number }[] = []
  const steps: Step[] = []
  const charOf = (each: number) => (each === 0 ? '' : (characters[each - 1] ?? ''))
  let before = 0
  for (let index = 0; index < count; index++) {
    const row = scores.subarray(index * classes, (index + 1) * classes)
    const step: [string, number][] = []
    let best = 0
    for (let each = 0; each < classes; each++) {
      const probability = row[each] as number
      if (probability > (row[best] as number)) best = each
      if (probability > NEGLIGIBLE) step.push([charOf(each), probability])
    }
    steps.push(step)
    const sure = row[best] as number
    const last = letters.at(-1)
    if (best !== 0 && best !== before) letters.push({ char: charOf(best), at: (index + 0.5) / count, sure })
    else if (best !== 0 && last) last.sure = Math.max(last.sure, sure)
    before = best
  }
  return { letters, steps }
}

/** The dictionary as published, one character a line; the space is understood. */
export function charactersOf(dictionary: string): readonly string[] {
  return [...dictionary.replace(/\r?\n$/, '').split(/\r?\n/), ' ']
}
