import { type AwkwardReply, FIG, PEAR } from './reply.ts'

/** Of no known name: x before y, thousandths. */
const ANY = { family: 'lmstudio', model: 'some-vlm-7b' } as const
const CUT = { rejected: 1, atLimit: true, truncated: true } as const
const UNREADABLE = { items: [], failure: 'unreadable-reply' } as const

/** What any model may do to JSON, numbers and words. */
export const ANY_MODEL_REPLIES: readonly AwkwardReply[] = [
  { file: 'single-quotes', ...ANY, items: [PEAR, ["baker's roll", FIG[1]]] },
  { file: 'comments', ...ANY, items: [PEAR, FIG] },
  { file: 'python-constants', ...ANY, items: [PEAR] },
  { file: 'bare-keys', ...ANY, items: [PEAR, FIG] },
  { file: 'quotes-in-text', ...ANY, items: [['the "best" pear', PEAR[1]], FIG] },
  {
    file: 'line-breaks-in-text',
    ...ANY,
    items: [PEAR],
    also: [{ evidence: 'green skin with a stalk and a leaf' }],
  },
  { file: 'nan-and-infinity', ...ANY, items: [['egg', PEAR[1]]], rejected: 2 },
  {
    file: 'boxes-out-of-order',
    ...ANY,
    items: [
      ['swapped', [0.1, 0.2, 0.3, 0.4]],
      ['negative', [0, 0, 0.3, 0.4]],
      ['no width', [0.1, 0.3]],
      ['no size', [0.25, 0.5]],
    ],
    rejected: 2,
  },
  { file: 'boxes-of-wrong-length', ...ANY, items: [['roll', FIG[1]]], rejected: 3 },
  {
    file: 'numbers-as-text',
    ...ANY,
    items: [PEAR],
    also: [{ count: 2, amount: { basis: 'served', grams: { min: 120, likely: 150, max: 1200 } } }],
  },
  {
    file: 'decimal-commas',
    ...ANY,
    items: [['pear', [0.1005, 0.2005, 0.3005, 0.4005]]],
    also: [{ composition: { sugars: 9.8, energy: 57.1 } }],
  },
  {
    file: 'full-width-digits',
    ...ANY,
    items: [
      ['梨', PEAR[1]],
      ['無花果', FIG[1]],
    ],
    also: [{ count: 2 }, { count: 1 }],
  },
  { file: 'nulls', ...ANY, items: [PEAR], also: [{ count: 1 }], rejected: 2 },
  { file: 'nested', ...ANY, items: [PEAR] },
  {
    file: 'grouped',
    ...ANY,
    items: [
      ['soup', PEAR[1]],
      ['stew', FIG[1]],
    ],
    also: [{ menu: { section: 'Starters' } }, { menu: { section: 'Mains' } }],
  },
  { file: 'numbered', ...ANY, items: [PEAR, FIG] },
  { file: 'by-name', ...ANY, items: [PEAR, FIG] },
  { file: 'parallel-lists', ...ANY, items: [PEAR, FIG] },
  { file: 'cut-in-text', ...ANY, items: [PEAR], ...CUT },
  { file: 'cut-in-number', ...ANY, items: [PEAR], ...CUT },
  { file: 'cut-in-key', ...ANY, items: [PEAR], ...CUT },
  { file: 'cut-before-first', ...ANY, ...UNREADABLE, atLimit: true, truncated: true },
  { file: 'cut-between', ...ANY, items: [PEAR], atLimit: true, truncated: true },
  { file: 'empty-list', ...ANY, items: [] },
  { file: 'empty', ...ANY, ...UNREADABLE },
  { file: 'two-lists', ...ANY, items: [PEAR, FIG] },
  { file: 'repeated', ...ANY, items: [PEAR, PEAR, PEAR] },
  { file: 'html-error-page', ...ANY, ...UNREADABLE },
  { file: 'error-json', ...ANY, ...UNREADABLE },
  {
    file: 'scripts-of-the-world',
    ...ANY,
    items: [
      ['クロワッサン 🥐', PEAR[1]],
      ['حمص', FIG[1]],
      ['crème brûlée', [0, 0, 0.1, 0.1]],
      ['🍎 apple gnp', [0.9, 0.9, 1, 1]],
    ],
  },
  {
    file: 'long-label',
    ...ANY,
    items: [['very ripe green pear with a stalk very ripe green pear with a stalk very ripe g…', PEAR[1]]],
  },
  { file: 'byte-order-mark', ...ANY, items: [PEAR] },
  { file: 'windows-line-ends', ...ANY, items: [PEAR] },
  { file: 'yaml', ...ANY, ...UNREADABLE },
  { file: 'one-bad-among-good', ...ANY, items: [PEAR, FIG], rejected: 1 },
  { file: 'never-closed', ...ANY, items: [PEAR, FIG] },
  { file: 'two-in-one', ...ANY, items: [PEAR, FIG] },
  { file: 'name-twice', ...ANY, items: [['ripe pear', PEAR[1]], FIG], also: [{ count: 2 }, { count: 1 }] },
  { file: 'prototype', ...ANY, items: [PEAR] },
]
