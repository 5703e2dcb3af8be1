import type { WireFormat } from './formats.ts'

/** A thing on a photo, as ground truth states it: sides as shares of the photo. */
export type TruthItem = {
  readonly label: string
  readonly box: { readonly xMin: number; readonly yMin: number; readonly xMax: number; readonly yMax: number }
  readonly count?: number
  readonly basis?: string
  readonly grams?: number
  readonly section?: string
  readonly price?: string
  /** Further fields of the reply, as they are. */
  readonly fields?: Readonly<Record<string, unknown>>
}

type Size = { readonly width: number; readonly height: number }

/**
 * The text a model of this kind replies with for these items, given an image of this size: Gemini a bare list of y before
 * x in thousandths, Claude pixels of the image as it shrinks it, GPT 0–999, Muse thousandths, Qwen the same after some prose. The
 * arithmetic is the upstream's own.
 */
export function replyInDialect(
  format: WireFormat,
  model: string,
  items: readonly TruthItem[],
  image: Size,
): string {
  switch (format) {
    case 'gemini':
      return `\`\`\`json\n${JSON.stringify(
        items.map((item) => entry(item, 'box_2d', geminiBox(item))),
        null,
        2,
      )}\n\`\`\``
    case 'anthropic': {
      const size = claudeSees(image, model)
      return JSON.stringify(
        { elements: items.map((item) => entry(item, 'bbox', pixelBox(item, size))) },
        null,
        1,
      )
    }
    case 'responses':
      if (/muse/.test(model)) {
        return JSON.stringify({
          elements: items.map((item) => entry(item, 'bbox_2d', scaledBox(item, 1000))),
        })
      }
      return JSON.stringify({ elements: items.map((item) => entry(item, 'bbox', scaledBox(item, 999))) })
    case 'chat':
      return `Here is everything I can see:\n\n\`\`\`json\n${JSON.stringify({
        elements: items.map((item) => entry(item, 'bbox_2d', scaledBox(item, 1000))),
      })}\n\`\`\`\nLet me know if you need more detail.`
  }
}

function entry(item: TruthItem, placeKey: string, place: readonly number[]): object {
  const { grams } = item
  return {
    name: item.label,
    [placeKey]: place,
    count: item.count ?? 1,
    category: 'other',
    amount: {
      basis: item.basis ?? 'served',
      grams: grams === undefined ? null : { low: grams * 0.8, likely: grams, high: grams * 1.25 },
    },
    evidence: 'its shape and colour',
    per_100g: null,
    fruit_veg_percent: null,
    allergens: [],
    tags: [],
    section: item.section ?? null,
    price: item.price ?? null,
    score: 50,
    justification: 'An ordinary food.',
    ...item.fields,
  }
}

function geminiBox({ box }: TruthItem): number[] {
  return [box.yMin * 1000, box.xMin * 1000, box.yMax * 1000, box.xMax * 1000].map(Math.round)
}

function scaledBox({ box }: TruthItem, top: number): number[] {
  return [box.xMin * top, box.yMin * top, box.xMax * top, box.yMax * top].map(Math.round)
}

function pixelBox({ box }: TruthItem, size: Size): number[] {
  return [
    Math.round(box.xMin * size.width),
    Math.round(box.yMin * size.height),
    Math.round(box.xMax * size.width),
    Math.round(box.yMax * size.height),
  ]
}

const NEWER_CLAUDE = /claude-(opus-4-[78]|(opus|sonnet|haiku|fable)-[5-9])/

/** The widest image of the same shape that fits: tried one long-edge pixel at a time. */
function claudeSees({ width, height }: Size, model: string): Size {
  const [edge, tokens] = NEWER_CLAUDE.test(model) ? [2576, 4784] : [1568, 1568]
  const long = Math.max(width, height)
  for (let side = long; side > 1; side--) {
    const w = width >= height ? side : Math.round((width / height) * side)
    const h = width >= height ? Math.round((height / width) * side) : side
    if (side <= edge && Math.ceil(w / 28) * Math.ceil(h / 28) <= tokens) return { width: w, height: h }
  }
  return { width: 1, height: 1 }
}
