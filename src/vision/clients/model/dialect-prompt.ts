import type { Convention } from './registry.ts'

/**
 * What PaliGemma is to look for: it finds only what it is asked for by name. Kinds rather than dishes, so that nothing
 * common is missed.
 */
const KINDS = `bread ; bun ; croissant ; cake ; cookie ; pizza ; sandwich ; burger ; pasta ; rice ; cereal ; potato ; fries ; salad ; vegetable ; tomato ; carrot ; broccoli ; fruit ; apple ; banana ; orange ; berries ; meat ; chicken ; sausage ; fish ; egg ; cheese ; yogurt ; milk ; butter ; beans ; nuts ; soup ; sauce ; chocolate ; ice cream ; juice ; soft drink ; beer ; wine ; coffee`

/**
 * What a model is asked that cannot follow a form of reply: in its maker's own words where there are such. It gives names
 * and places; all else is looked up.
 */
export function dialectPrompt(dialect: NonNullable<Convention['dialect']>): string {
  switch (dialect) {
    // The paper's prompt of a grounded conversation.
    case 'deepseek':
      return '<|grounding|>List every food and drink in the image by its short English name, each with its place.'
    case 'paligemma':
      return `detect ${KINDS}`
    // Names what it sees in a few words, where `<OD>` knows fixed classes only.
    case 'florence':
      return '<DENSE_REGION_CAPTION>'
    case 'molmo':
      return 'Point to every food and drink in the image, kind by kind, and label each point with its short English name.'
    case 'moondream':
      return 'List every food and drink in the image as JSON, sides as fractions from 0 to 1 of width and height: {"objects": [{"label": "…", "x_min": …, "y_min": …, "x_max": …, "y_max": …}]}'
  }
}

/** Tokens that a server strips from a reply unless told not to; Molmo's and Moondream's are plain text. */
export function writesSpecialTokens({ dialect }: Convention): boolean {
  return dialect === 'deepseek' || dialect === 'paligemma' || dialect === 'florence'
}
