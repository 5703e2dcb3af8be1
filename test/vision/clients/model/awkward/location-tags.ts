import { type AwkwardReply, FIG, PEAR } from './reply.ts'

const DEEPSEEK = { family: 'compatible', model: 'deepseek-ai/deepseek-vl2-small' } as const
const PALIGEMMA = { family: 'compatible', model: 'google/paligemma2-3b-mix-448' } as const
const FLORENCE = { family: 'compatible', model: 'microsoft/Florence-2-large' } as const
const MOONDREAM = { family: 'ollama', model: 'moondream:1.8b' } as const
const MOLMO = { family: 'compatible', model: 'allenai/Molmo-7B-D-0924' } as const

/** In 999ths. */
const DEEPSEEK_FIG = ['fig', [0.501, 0.601, 0.701, 0.801]] as const
/** In 1024ths, y before x. */
const PALIGEMMA_PEAR = ['pear', [0.25, 0.125, 0.75, 0.5]] as const
const PALIGEMMA_FIG = ['fig', [0, 0.5, 0.5, 0.999]] as const
/** The middles of thousandths. */
const FLORENCE_PEAR = ['pear', [0.1005, 0.2005, 0.3005, 0.4005]] as const
const FLORENCE_FIG = ['fig', [0.5005, 0.6005, 0.7005, 0.8005]] as const
const MOLMO_PEAR = ['pear', [0.615, 0.406]] as const
const CUT = { rejected: 1, atLimit: true, truncated: true } as const
const UNREADABLE = { items: [], failure: 'unreadable-reply' } as const

/** Models that write places as tags or tokens of their own. */
export const LOCATION_TAG_REPLIES: readonly AwkwardReply[] = [
  {
    file: 'deepseek-conversation',
    ...DEEPSEEK,
    items: [
      ['pears', [0.1, 0.2, 0.3, 0.4]],
      ['pears', [0.501, 0.2, 0.701, 0.4]],
      ['glass of milk', [0, 0, 1, 1]],
    ],
  },
  { file: 'deepseek-no-place', ...DEEPSEEK, items: [PEAR], rejected: 1 },
  { file: 'deepseek-cut-in-number', ...DEEPSEEK, items: [PEAR], ...CUT },
  { file: 'deepseek-words-for-numbers', ...DEEPSEEK, items: [DEEPSEEK_FIG], rejected: 1 },
  { file: 'deepseek-in-json', ...DEEPSEEK, items: [PEAR] },
  { file: 'deepseek-nothing-there', ...DEEPSEEK, ...UNREADABLE },

  { file: 'paligemma-two', ...PALIGEMMA, items: [PALIGEMMA_PEAR, ['slice of cake', PALIGEMMA_FIG[1]]] },
  { file: 'paligemma-tight', ...PALIGEMMA, items: [PALIGEMMA_PEAR, PALIGEMMA_FIG] },
  { file: 'paligemma-outlines', ...PALIGEMMA, items: [PALIGEMMA_PEAR, PALIGEMMA_FIG] },
  { file: 'paligemma-cut-in-label', ...PALIGEMMA, items: [PALIGEMMA_PEAR], ...CUT },
  { file: 'paligemma-three-places', ...PALIGEMMA, items: [PALIGEMMA_FIG], rejected: 1 },
  { file: 'paligemma-one-a-line', ...PALIGEMMA, items: [PALIGEMMA_PEAR, PALIGEMMA_FIG] },

  {
    file: 'florence-regions',
    ...FLORENCE,
    items: [FLORENCE_PEAR, ['glass of milk', [0.5005, 0.0005, 0.7005, 0.9995]]],
  },
  {
    file: 'florence-one-label-twice',
    ...FLORENCE,
    items: [
      ['figs', FLORENCE_PEAR[1]],
      ['figs', FLORENCE_FIG[1]],
    ],
  },
  { file: 'florence-no-label', ...FLORENCE, items: [FLORENCE_FIG], rejected: 1 },
  { file: 'florence-cut-in-place', ...FLORENCE, items: [FLORENCE_PEAR], ...CUT },
  { file: 'florence-cut-in-label', ...FLORENCE, items: [FLORENCE_PEAR], ...CUT },
  { file: 'parallel-lists', ...FLORENCE, ...UNREADABLE },

  { file: 'moondream-objects', ...MOONDREAM, items: [PEAR, FIG] },
  { file: 'moondream-python', ...MOONDREAM, items: [PEAR] },
  { file: 'moondream-no-labels', ...MOONDREAM, ...UNREADABLE, rejected: 1 },

  {
    file: 'molmo-points',
    ...MOLMO,
    items: [MOLMO_PEAR, ['ripe figs', [0.1, 0.2]], ['ripe figs', [0.3, 0.405]]],
  },
  { file: 'molmo-beyond-hundred', ...MOLMO, items: [['fig', [0.5, 0.25]]], rejected: 1 },
  { file: 'molmo-no-text', ...MOLMO, items: [MOLMO_PEAR, ['fig', [0.5, 0.25]]] },
  { file: 'molmo-cut-in-tag', ...MOLMO, items: [MOLMO_PEAR], ...CUT },
  { file: 'molmo-odd-number', ...MOLMO, items: [['figs', [0.1, 0.2]]] },
  {
    file: 'molmo2-coords',
    family: 'compatible',
    model: 'allenai/Molmo2-8B',
    items: [
      ['figs', [0.402, 0.545]],
      ['figs', [0.5, 0.62]],
      ['pear', [0.061, 0.91]],
    ],
  },
]
