import type { Effort, ExpectedUsage, LookRequest } from '../../../core/analysis/look.ts'
import type { PixelSize } from '../../../core/geometry/coordinate-frame.ts'
import type { Family } from '../../../wire/http.ts'
import { FAMILY_FACTS } from './families.ts'
import { MOST_LOOKUP_STEPS } from './lookup-tools.ts'
import type { ModelConfig } from './model-config.ts'
import { listCost } from './prices.ts'
import { callsTools, seenSize, seesOriginal } from './registry.ts'

/** Tokens of the prompt with the schema beside it, at three and a half characters each; a test holds it to what is sent. */
export const PROMPT_TOKENS = 2_000
/** Tokens of a reply with a dozen items, each of about two hundred. */
const REPLY_TOKENS = 2_500
/** Thought before the answer, tokens: what the providers' settings for each effort allow, or come to. */
const THOUGHT_TOKENS: Readonly<Record<Effort, number>> = { auto: 300, low: 300, medium: 2_000, high: 8_000 }

/**
 * What a look at a photo of this size will probably take, before it begins: the image by the maker's formula, the prompt as
 * it is, a reply of usual length. After the first look, budgets go by what looks really took against this.
 */
export function expectedLook(
  family: Family,
  model: string,
  effort: Effort = 'auto',
): (request: LookRequest) => ExpectedUsage {
  return ({ photo }) => {
    const inputTokens = imageTokens(family, model, photo.sent) + PROMPT_TOKENS
    const outputTokens = REPLY_TOKENS + THOUGHT_TOKENS[effort]
    const cost = listCost(family, model, { inputTokens, outputTokens })
    return { tokens: inputTokens + outputTokens, ...(cost !== undefined && { costUsd: cost }) }
  }
}

/** Most tokens of a prompt: twelve names and what an opinion is asked for, in a script of which each letter takes more than one. */
export const MOST_PROMPT_TOKENS = 6_000
/** What an image may take beyond its maker's formula. */
const IMAGE_MARGIN = 1.25
/** Of all that is looked up in one look, as the model is told it. */
const MOST_FOUND_TOKENS = 12_000
/** A turn that has less left could not finish a sentence. */
export const LEAST_OUTPUT_OF_TURN = 2_000
/** Claude's thinking by budget comes on top of what it may write. */
const MOST_THOUGHT_BESIDE = 8_192

/** How much a look may write, thinking included; undefined where only the model's own server knows. */
export function mostOutput({ family, maxOutputTokens }: ModelConfig): number | undefined {
  return maxOutputTokens ?? FAMILY_FACTS[family].maxOutputTokens
}

/** The most a look can take. With lookups it is several turns, and each reads again what was written and found before. */
export function mostTokens(config: ModelConfig & { readonly maxOutputTokens: number }, sent: PixelSize) {
  const { family, model, lookups, maxOutputTokens } = config
  const later = lookups && callsTools(family, model) ? MOST_LOOKUP_STEPS : 0
  const asked = Math.ceil(imageTokens(family, model, sent) * IMAGE_MARGIN) + MOST_PROMPT_TOKENS
  const beside = family === 'anthropic' ? MOST_THOUGHT_BESIDE * (later + 1) : 0
  const outputTokens = maxOutputTokens + later * LEAST_OUTPUT_OF_TURN + beside
  return { inputTokens: asked * (later + 1) + later * (outputTokens + MOST_FOUND_TOKENS), outputTokens }
}

/**
 * Tokens an image of this size in pixels is counted as, by its maker's published formula. Where none is published, as many
 * as Claude counts: patches of 28 pixels, the finest of them.
 * Sources: platform.claude.com build-with-claude/vision, ai.google.dev gemini-api/docs/tokens and media-resolution,
 * platform.openai.com guides/images-vision, Qwen's qwen-vl-utils (patches of 28 and 32 pixels), all as of 2026-11.
 */
export function imageTokens(family: Family, model: string, sent: PixelSize): number {
  const name = model.toLowerCase()
  if (/gemini|gemma/.test(name) || family === 'google') return geminiTokens(name, sent)
  if (/gpt-4/.test(name)) return tileTokens(sent)
  if (/gpt-|^o\d/.test(name) || family === 'openai') return patchTokens(name, sent)
  if (/qwen/.test(name)) return patches(seenSize(family, model, sent), /qwen-?2/.test(name) ? 28 : 32)
  return patches(seenSize(family, model, sent), 28)
}

const patches = ({ width, height }: PixelSize, side: number) =>
  Math.ceil(width / side) * Math.ceil(height / side)

/** Until 2.5 by tiles of the shorter side's two thirds; from 3 on a fixed number, that of high resolution unless asked for less. */
function geminiTokens(name: string, { width, height }: PixelSize): number {
  const older = /gemini-(1|2)\b|gemini-(1|2)\./.test(name)
  if (!older) return 1120
  if (Math.max(width, height) <= 384) return 258
  const unit = Math.floor(Math.min(width, height) / 1.5)
  return Math.ceil(width / unit) * Math.ceil(height / unit) * 258
}

/** GPT-5 and later: patches of 32 pixels, each 1.2 tokens; no more than 2 500 of them, or 10 000 at original detail. */
function patchTokens(name: string, sent: PixelSize): number {
  return Math.ceil(Math.min(patches(sent, 32), seesOriginal(name) ? 10_000 : 2_500) * 1.2)
}

/** GPT-4o and 4.1: shrunk to fit 2048 pixels square and 768 on the shorter side, 170 for each tile of 512 and 85 for all. */
function tileTokens({ width, height }: PixelSize): number {
  const fit = Math.min(1, 2048 / Math.max(width, height))
  const scale = Math.min(fit, 768 / Math.min(width, height))
  return patches({ width: width * scale, height: height * scale }, 512) * 170 + 85
}
