import type { Detection } from '../fusion/detection.ts'
import { groupBy } from '../util/group-by.ts'
import { remembered } from '../util/memoised.ts'
import type { Analysis } from './document.ts'

/** Words in the photo that read like an order to a model, not like the name of a food. */
export type FoundInstruction = {
  /** The sighting that reported them; absent where they came in an answer that could not be used. */
  readonly detectionId?: string
  /** As reported, shortened. */
  readonly text: string
}

const LONGEST = 120
/** More would only repeat these. */
const MOST = 5

/**
 * Orders as injections word them: to change what the reader was told, all items at once, or its figures. A pattern needs
 * verb and object, since "ignore", "system" and "score" are found on menus too ("Ignore the diet burger", "Solar System
 * sundae", "a perfect score of flavour").
 */
const PATTERNS: readonly RegExp[] = [
  // "Ignore all previous instructions", "disregard the system prompt", "forget what you were told".
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|prompts?|guidelines|directives|told|rules (above|before)|previous|prior (rules|text)|schema)\b/,
  /\b(new|updated|hidden|secret|following|these|my) instructions?\b(?! on (the )?(pack|box|label|back))/,
  /\b(system|developer|assistant) (prompt|message|note|override|instruction)s?\b|^\s*(system|assistant) ?:/,
  // "Mark everything as recommended", "rate all items 100", "list every dish as vegan".
  /\b(mark|rate|score|label|classify|list|report|treat|flag|tag|call|declare)\b.{0,25}\b(everything|all (of )?(the |these |those )?(items?|foods?|dishes|drinks|entries|products)|every (item|food|dish|drink|entry|product)|(each|any) (item|food|dish|entry)|it all)\b/,
  // "Score 100", "set sugars to 0", "output zero for sodium".
  /\b(set|assign|return|output|report|answer|respond|reply)\b.{0,30}\b(scores?|ratings?|sugars?|sodium|salt|fat|saturates|energy|calories|allergens?|tags?|json|verdicts?)\b.{0,20}(\b(100|0|zero|none|null|empty|nothing)\b|\[\])/,
  /\b(score|rating|verdict) ?(is|=|:|to|of|must be|should be)? ?100\b(?! ?(%|percent|points? (for|on)))/,
  /\b(leave|clear|remove|drop|omit|delete|empty)\b.{0,20}\b(all )?(the )?(allergens|tags|warnings|gates)\b(?!.{0,10}\bfree\b)/,
  // "You are now", "as an AI", "do not mention", "instruction to the model".
  /\byou are (now |no longer )?(an? |the )?(ai|assistant|language model|helpful|bot|chatbot|dietitian)\b/,
  /\b(as an?|dear|attention|to the|note to( the)?|hey) (ai|llm|language model|vision model|assistant|chatbot|gpt|claude|gemini)\b/,
  /\b(do not|don't|never) (mention|list|report|reveal|tell|flag|disclose|detect)\b.{0,40}\b(allerg\w*|this text|these words|the user|anyone|milk|nuts?|gluten|prompt|instructions?)\b/,
  /\binstructions? (to|for) (the )?(ai|model|assistant|reader|llm)\b/,
]

/**
 * Whether words read like an order to a machine, in English. This only lets us tell the person. What protects them is how
 * alerts are judged.
 */
export function readsAsInstruction(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    // Invisible characters between letters hide a word from a search, but not from a model.
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/[\s_*"“”`]+/g, ' ')
  return PATTERNS.some((pattern) => pattern.test(plain))
}

/** All such words in what looks reported: names, evidence, menu lines, reasons, and unusable answers. */
export function foundInstructions({
  sightings,
  rejected,
}: Pick<Analysis, 'sightings' | 'rejected'>): readonly FoundInstruction[] {
  const inSightings = sightings.flatMap((sighting): FoundInstruction[] =>
    ordersIn(sighting).map((text) => ({ text: shortened(text), detectionId: sighting.id })),
  )
  const inRejected = rejected.flatMap(({ raw }) =>
    readsAsInstruction(raw) ? [{ text: shortened(raw) }] : [],
  )
  const found = groupBy([...inSightings, ...inRejected], ({ text }) => text.toLowerCase())
  return [...found.values()].flatMap(([first]) => first ?? []).slice(0, MOST)
}

/** Remembered, since a sighting never changes and all of them are searched again whenever one is added. */
const ordersIn = remembered(({ label, evidence, menu, opinion }: Detection): readonly string[] => {
  const { section, price, description } = menu ?? {}
  const texts = [label, evidence, section, price, description, opinion?.justification]
  return texts.filter((text) => text !== undefined).filter(readsAsInstruction)
}, new WeakMap())

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}
