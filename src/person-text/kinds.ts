/** Kinds of phrases that state something. */
const CONTENT = [
  'condition',
  /** Diabetes of no named type. */
  'diabetes',
  /** Is high or low, or said to be fine. */
  'measure',
  'diet',
  'medicine',
  /** States a fact only where it is not eaten: "no pork". */
  'without',
  /** "Don't drink": alcohol, unless it says what. */
  'drinking',
  /** An allergen, and one food of an allergen's group. */
  'food',
  'part',
  /** An allergy in one word: "Erdnussallergie". */
  'allergic',
  'texture',
  'drink',
  'activity',
  'training',
  'sex',
  /** May stand for the facts named. */
  'perhaps',
  'lab',
  /** Of salt. */
  'nutrient',
  /** A figure with its unit, which became facts. */
  'figure',
  /** Known not to be known: shown. */
  'other',
  'other-food',
  'other-medicine',
] as const

const REST = [
  // How a fact is stated.
  ...(['allergy', 'reaction', 'severe', 'severe-allergy', 'mild', 'trace'] as const),
  ...(['not', 'stop', 'avoid', 'free', 'except'] as const),
  ...(['maybe', 'past', 'family', 'wish', 'liking', 'question'] as const),
  ...(['fine', 'high', 'low', 'raw', 'eat', 'take'] as const),
  // Of whom.
  ...([
    'relation',
    'me',
    'we',
    'nobody',
    'he',
    'she',
    'they',
    'someone',
    'patient',
    'doctor',
    'my',
    'the',
    'a',
    'his',
    'which',
  ] as const),
  ...(['for', 'with', 'as'] as const),
  // What was said before.
  ...(['too', 'same', 'either'] as const),
  // Figures.
  ...([
    'number',
    'half',
    'ratio',
    'unit',
    'time',
    'old',
    'aged',
    'per',
    'meal',
    'times',
    'limit',
    'iddsi',
    'weigh',
    'losing',
  ] as const),
  // How pieces are joined.
  ...(['and', 'or', 'but', 'because'] as const),
  // What changes nothing; a verb makes a clause of its own, and one of `finding` a fact of the past.
  ...(['verb', 'finding', 'small', 'unknown'] as const),
] as const

export type Kind = (typeof CONTENT)[number] | (typeof REST)[number]

export const CONTENT_KINDS: ReadonlySet<Kind> = new Set(CONTENT)
