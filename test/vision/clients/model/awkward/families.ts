import { type AwkwardReply, FIG, PEAR } from './reply.ts'

const GEMINI = { family: 'google', model: 'gemini-3.5-flash' } as const
const CLAUDE = { family: 'anthropic', model: 'claude-sonnet-4-5' } as const
const GPT = { family: 'openai', model: 'gpt-5.6' } as const
const QWEN25 = { family: 'lmstudio', model: 'qwen/qwen2.5-vl-7b' } as const
const QWEN3 = { family: 'ollama', model: 'qwen3-vl:8b' } as const
const GLM = { family: 'compatible', model: 'glm-4.6v' } as const
const DOUBAO = { family: 'compatible', model: 'doubao-seed-1.6-vision' } as const
const KIMI = { family: 'compatible', model: 'kimi-k2.5' } as const

const EGGS = ['fried eggs', [0.06, 0.12, 0.31, 0.46]] as const
/** Y before x. */
const GEMINI_PEAR = ['pear', [0.2, 0.1, 0.4, 0.3]] as const
const GEMINI_FIG = ['fig', [0.6, 0.5, 0.8, 0.7]] as const
/** In pixels of 1270 × 952. */
const CLAUDE_PEAR = ['pear', [0.1, 0.1, 0.5, 0.5]] as const
const CLAUDE_FIG = ['fig', [0.6, 0.6, 1, 1]] as const
/** In 999ths. */
const GPT_FIG = ['fig', [0.501, 0.601, 0.701, 0.801]] as const
const UNREADABLE = { items: [], failure: 'unreadable-reply' } as const

/** Families that answer in JSON, each in its own frame. */
export const FAMILY_REPLIES: readonly AwkwardReply[] = [
  { file: 'gemini-fenced', ...GEMINI, items: [EGGS, ['croissant', [0.35, 0.08, 0.62, 0.3]]] },
  { file: 'gemini-prose-around', ...GEMINI, items: [EGGS] },
  {
    file: 'gemini-points',
    ...GEMINI,
    items: [
      ['pear', [0.5, 0.25]],
      ['fig', [0.1, 0.9]],
    ],
  },
  { file: 'gemini-two-fences', ...GEMINI, items: [GEMINI_PEAR, ['milk', [0.6, 0.5, 0.8, 0.7]]] },
  { file: 'gemini-box-as-text', ...GEMINI, items: [GEMINI_PEAR, GEMINI_FIG] },
  { file: 'gemini-masks', ...GEMINI, items: [['the pear', [0.2, 0.1, 0.4, 0.3]]] },
  { file: 'gemini-fence-never-closed', ...GEMINI, items: [GEMINI_PEAR, GEMINI_FIG], truncated: true },
  { file: 'gemini-list-of-lists', ...GEMINI, items: [GEMINI_PEAR, GEMINI_FIG] },

  { file: 'claude-pixels', ...CLAUDE, items: [CLAUDE_PEAR, CLAUDE_FIG] },
  {
    file: 'claude-pixels-high-tier',
    family: 'anthropic',
    model: 'claude-sonnet-5',
    photo: [4000, 3000],
    items: [['pear', [0.1, 0.1, 0.5, 0.5]]],
  },
  {
    file: 'claude-beyond-the-edge',
    ...CLAUDE,
    items: [
      ['bread', [0.8, 0.75, 1, 1]],
      ['oil', [0, 0, 0.2, 0.25]],
    ],
  },
  { file: 'claude-tool-call-text', ...CLAUDE, items: [CLAUDE_PEAR, CLAUDE_FIG] },
  { file: 'claude-xml', ...CLAUDE, ...UNREADABLE },
  { file: 'claude-note-after', ...CLAUDE, items: [CLAUDE_PEAR], also: [{ count: 2 }] },

  { file: 'gpt-999', ...GPT, items: [PEAR, ['sponge cake', [0, 0, 1, 1]]] },
  { file: 'gpt-thousand-on-999', ...GPT, items: [['pear', [0.9, 0.9, 1, 1]]] },
  { file: 'gpt-ndjson', ...GPT, items: [PEAR, GPT_FIG] },
  { file: 'gpt-duplicate-keys', ...GPT, items: [PEAR, GPT_FIG] },
  { file: 'gpt-refusal', ...GPT, ...UNREADABLE },
  { file: 'gpt-markdown-table', ...GPT, ...UNREADABLE },
  {
    file: 'gpt-score-and-counts',
    ...GPT,
    items: [PEAR, ['figs', GPT_FIG[1]], ['eggs', [0, 0, 0.1, 0.1]]],
    also: [
      { count: 1, opinion: { score: 100, justification: 'Great.' } },
      { count: 1, opinion: { score: 0, justification: 'Sweet.' } },
      { count: 6 },
    ],
  },
  { file: 'gpt-double-encoded', ...GPT, items: [PEAR, GPT_FIG] },
  { file: 'gpt-arguments-as-text', ...GPT, items: [PEAR, GPT_FIG] },
  {
    file: 'gpt-4o-centres',
    family: 'openai',
    model: 'gpt-4o',
    items: [
      ['pear', [0.5, 0.25]],
      ['fig', [0.4, 0.45, 0.6, 0.55]],
    ],
  },

  {
    file: 'qwen25-pixels',
    ...QWEN25,
    items: [
      ['pear', [0.1, 0.1, 0.5, 0.5]],
      ['fig', [0.5, 0.5, 1, 1]],
    ],
  },
  {
    file: 'qwen25-small-photo',
    ...QWEN25,
    photo: [40, 30],
    items: [['pear', [0.25, 0.25, 0.75, 0.75]]],
  },
  {
    file: 'qwen25-trailing-commas',
    ...QWEN25,
    items: [
      ['pear', [0.1, 0.1, 0.5, 0.5]],
      ['fig', [0.5, 0.5, 1, 1]],
    ],
  },
  { file: 'qwen3-thousandths', ...QWEN3, items: [PEAR, ['fig', [0.5, 0.6, 1, 1]]] },
  { file: 'qwen3-points', ...QWEN3, items: [['pear', [0.25, 0.5]]] },
  { file: 'qwen3-thoughts-first', ...QWEN3, items: [PEAR] },
  { file: 'qwen3-only-thoughts', ...QWEN3, items: [PEAR] },
  { file: 'qwen3-thoughts-never-closed', ...QWEN3, ...UNREADABLE },
  { file: 'qwen3-tool-call', ...QWEN3, items: [PEAR, FIG] },
  { file: 'qwen36-json-mode', family: 'ollama', model: 'qwen3.6:27b', ...UNREADABLE },
  { file: 'qwen36-no-label', family: 'ollama', model: 'qwen3.6:27b', ...UNREADABLE, rejected: 2 },

  { file: 'glm-box-tokens', ...GLM, items: [PEAR] },
  { file: 'glm-nested-box', ...GLM, items: [PEAR, FIG] },
  { file: 'doubao-bbox-tags', ...DOUBAO, items: [PEAR, FIG] },
  {
    file: 'kimi-shares',
    ...KIMI,
    items: [
      ['pear', [0.25, 0.5]],
      ['fig', [0.9, 0.1]],
    ],
  },
  {
    file: 'kimi-pixels',
    ...KIMI,
    items: [
      ['pear', [0.25, 0.5]],
      ['fig', [0.9, 0.1]],
    ],
  },
  { file: 'kimi-boxes', ...KIMI, items: [PEAR, ['fig', [0.5, 0.5, 1, 1]]] },
]
