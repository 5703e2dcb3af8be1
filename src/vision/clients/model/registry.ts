import type { CoordinateFrame, PixelSize } from '../../../core/geometry/coordinate-frame.ts'
import { resizedSize } from '../../../core/geometry/resized-size.ts'
import type { PlaceConvention } from '../../../lenses/lens.ts'
import type { Family } from '../../../wire/http.ts'
import type { DialectId } from '../../reply-parser/dialects/dialect.ts'
import { FAMILY_FACTS } from './families.ts'

/** How a model is best asked where things are, and what it does with that. */
export type Convention = PlaceConvention & {
  /** Kimi: numbers above 1 are pixels after all. */
  readonly pixelsAboveOne?: true
  /** What the model writes instead of the JSON it is asked for; it is then asked for names and places only. */
  readonly dialect?: DialectId | 'moondream'
}

const xyxy = (max: number): CoordinateFrame => ({ order: 'xyxy', scale: { kind: 'range', max } })
const yxyx = (max: number): CoordinateFrame => ({ order: 'yxyx', scale: { kind: 'range', max } })
const PIXELS: CoordinateFrame = { order: 'xyxy', scale: { kind: 'pixels' } }

/** What most models without a documented convention were trained on (Midscene's default). */
const DEFAULT: Convention = { frame: xyxy(1000), placeKey: 'bbox', place: 'box' }

/**
 * First match by model name wins, whoever serves it: Claude through a gateway still answers as Claude.
 * Sources: the makers' docs and web-infra-dev/midscene `ai-model/models`, roboflow/supervision `detection/vlm.py`.
 */
const CONVENTIONS: readonly (readonly [RegExp, Convention])[] = [
  // Before Gemma, whose name it contains.
  [/paligemma/, { frame: yxyx(1024), placeKey: 'box_2d', place: 'box', dialect: 'paligemma' }],
  [/gemini|gemma|robotics-er/, { frame: yxyx(1000), placeKey: 'box_2d', place: 'box' }],
  // Anthropic: thousandths "do not work well"; pixels of the image after its own resize.
  [/claude/, { frame: PIXELS, placeKey: 'bbox', place: 'box' }],
  // OpenAI's cookbook, 5.4 and later; earlier ones answer coarsely in whatever is asked.
  [/gpt-[5-9]|^o\d/, { frame: xyxy(999), placeKey: 'bbox', place: 'box' }],
  // No documented convention: coarse.
  [/gpt-4/, DEFAULT],
  // 0–1000 from the top left is Meta's (meta-model-cookbook, 13_macos_cua); key and x first were seen of Muse Glimmer, the
  // open sibling (voxel51/fiftyone#8213). The prompt states both, and `calibrate` settles it for a given version.
  [/muse/, { frame: xyxy(1000), placeKey: 'bbox_2d', place: 'box' }],
  [/llama/, { frame: xyxy(1000), placeKey: 'bbox', place: 'box' }],
  // Pixels of the image as `smartResize`d, unlike Qwen2-VL before it and Qwen3 after it.
  [/qwen-?2\.5-?vl/, { frame: PIXELS, placeKey: 'bbox_2d', place: 'box' }],
  [/qwen|qvq/, { frame: xyxy(1000), placeKey: 'bbox_2d', place: 'box' }],
  [/glm|doubao|seed-?\d|internvl/, { frame: xyxy(1000), placeKey: 'bbox_2d', place: 'box' }],
  [/kimi/, { frame: xyxy(1), placeKey: 'point', place: 'point', pixelsAboveOne: true }],
  [/deepseek-?(vl-?2|ocr)/, { frame: xyxy(999), placeKey: 'bbox', place: 'box', dialect: 'deepseek' }],
  [/deepseek/, { frame: xyxy(999), placeKey: 'bbox', place: 'box' }],
  [/florence/, { frame: xyxy(1000), placeKey: 'bbox', place: 'box', dialect: 'florence' }],
  // The second writes thousandths, the first per cent.
  [/molmo-?2/, { frame: xyxy(1000), placeKey: 'point', place: 'point', dialect: 'molmo' }],
  [/molmo/, { frame: xyxy(100), placeKey: 'point', place: 'point', dialect: 'molmo' }],
  [/moondream/, { frame: xyxy(1), placeKey: 'bbox', place: 'box', dialect: 'moondream' }],
]

/** What a model of no recognised name is taken for, by who serves it. */
const FAMILY_CONVENTIONS: Partial<Record<Family, string>> = {
  google: 'gemini',
  anthropic: 'claude',
  openai: 'gpt-5',
  meta: 'muse',
}

export function conventionFor(family: Family, model: string): Convention {
  const named = conventionNamed(model)
  return named ?? conventionNamed(FAMILY_CONVENTIONS[family] ?? '') ?? DEFAULT
}

/** The model asked when none is chosen; absent where it depends on what the server has. */
export function defaultModel(family: Family): string | undefined {
  return FAMILY_FACTS[family].defaultModel
}

/** The frame a model answers in; a person's own setting or `calibrate` overrides it. */
export function frameFor(family: Family, model: string): CoordinateFrame {
  return conventionFor(family, model).frame
}

/** The size in pixels at which the model sees an image sent at `sent`: what its pixels count from. */
export function seenSize(family: Family, model: string, sent: PixelSize): PixelSize {
  const name = model.toLowerCase()
  if (/claude/.test(name) || family === 'anthropic') return resizedSize(sent, claudeTier(name))
  if (/qwen-?2\.5-?vl/.test(name)) return smartResize(sent)
  return sent
}

/** 4.7 and later see more; ids without a version are taken for the latest. */
function claudeTier(name: string): 'standard' | 'high' {
  const version = /claude-(?:[a-z]+-)?(\d+)(?:[-.](\d{1,2}))?(?!\d)/.exec(name)
  return !version || isFrom(version, 4, 7) ? 'high' : 'standard'
}

/** Whether OpenAI shows the model an image at its original detail: from GPT-5.4 on. */
export function seesOriginal(model: string): boolean {
  const version = /gpt-(\d+)(?:\.(\d+))?/.exec(model)
  return version !== null && isFrom(version, 5, 4)
}

function isFrom([, major, minor = '0']: RegExpExecArray, first: number, second: number): boolean {
  return Number(major) > first || (Number(major) === first && Number(minor) >= second)
}

function conventionNamed(model: string): Convention | undefined {
  const name = model.toLowerCase()
  return CONVENTIONS.find(([pattern]) => pattern.test(name))?.[1]
}

/**
 * Models known to call tools and still hold their answer to a schema: OpenAI's over the Responses API, Claude from 4.5
 * (native structured output) and Gemini from 3; earlier Gemini refuses the two together. Own servers differ too much.
 */
const TOOL_CALLERS: { readonly [F in Family]?: RegExp } = {
  openai: /gpt-(?:[5-9]|4o|4\.1)/,
  anthropic: /claude-(?:[a-z]+-)?(?:4-[5-9]|[5-9](?!\d))/,
  google: /gemini-(?:[3-9]|\d\d)|gemini-(?:flash|pro)(?:-lite)?-latest/,
}

/** Whether a model may be offered lookups. */
export function callsTools(family: Family, model: string): boolean {
  return TOOL_CALLERS[family]?.test(model.toLowerCase()) ?? false
}

const FACTOR = 28
const MIN_PIXELS = 56 * 56
/** Qwen2.5-VL's image processor default: 16 384 tokens of 28 × 28. */
const MAX_PIXELS = 16_384 * FACTOR * FACTOR

/**
 * The size Qwen2.5-VL sees: both sides to the nearest multiple of 28, within its pixel limits.
 * Source: QwenLM/Qwen2.5-VL, qwen-vl-utils `vision_process.py` (`smart_resize`).
 */
function smartResize({ width, height }: PixelSize): PixelSize {
  const rounded = { width: nearest(width), height: nearest(height) }
  const pixels = rounded.width * rounded.height
  if (pixels > MAX_PIXELS) {
    const shrink = Math.sqrt((width * height) / MAX_PIXELS)
    return { width: below(width / shrink), height: below(height / shrink) }
  }
  if (pixels < MIN_PIXELS) {
    const grow = Math.sqrt(MIN_PIXELS / (width * height))
    return { width: above(width * grow), height: above(height * grow) }
  }
  return rounded
}

const nearest = (side: number) => Math.max(FACTOR, Math.round(side / FACTOR) * FACTOR)
const below = (side: number) => Math.max(FACTOR, Math.floor(side / FACTOR) * FACTOR)
const above = (side: number) => Math.ceil(side / FACTOR) * FACTOR
