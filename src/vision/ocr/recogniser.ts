import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web'
import type { Image } from 'paddleocr'

/** A letter as recognised: where its middle lies along the line, 0–1, and how sure, 0–1. */
export type Letter = { readonly char: string; readonly at: number; readonly sure: number }

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
  line: Image,
): Promise<readonly Letter[]> {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round((line.width * HEIGHT) / line.height)))
  const pixels = line.resize({ width, height: HEIGHT }).tensor({
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

/** `scores`: steps × classes, class 0 being the blank, class 1 the first character. */
export function bestPath(
  scores: Float32Array,
  [, steps = 0, classes = 0]: readonly number[],
  characters: readonly string[],
): readonly Letter[] {
  const letters: { char: string; at: number; sure: number }[] = []
  let before = 0
  for (let step = 0; step < steps; step++) {
    const row = scores.subarray(step * classes, (step + 1) * classes)
    let best = 0
    for (let each = 1; each < classes; each++) {
      if ((row[each] as number) > (row[best] as number)) best = each
    }
    const sure = row[best] as number
    const last = letters.at(-1)
    if (best !== 0 && best !== before) {
      letters.push({ char: characters[best - 1] ?? '', at: (step + 0.5) / steps, sure })
    } else if (best !== 0 && last) last.sure = Math.max(last.sure, sure)
    before = best
  }
  return letters
}

/** The dictionary as published, one character a line; the space is understood. */
export function charactersOf(dictionary: string): readonly string[] {
  return [...dictionary.replace(/\r?\n$/, '').split(/\r?\n/), ' ']
}
