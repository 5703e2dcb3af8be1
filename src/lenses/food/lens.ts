import type { Lens } from '../lens.ts'
import { foodPrompt } from './prompt.ts'
import { PROMPT_VERSION } from './prompt-version.ts'
import { replyJsonSchema } from './schema.ts'

/** Finds food and drink: on plates, in fridges, on shelves, and by name on menus. */
export const FOOD_LENS: Lens = {
  id: 'food',
  promptVersion: PROMPT_VERSION,
  prompt: foodPrompt,
  replySchema: replyJsonSchema,
}
