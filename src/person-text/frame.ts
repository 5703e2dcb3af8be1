/** Whether what follows is denied: by a plain "not", as something that is over, or as something to avoid. */
export type Denial = 'not' | 'stop' | 'avoid'

/** What words of a segment make of the facts in it; a segment that only goes on takes it over from the one before. */
export type Frame = {
  readonly denial: Denial | undefined
  /** The word that denies was "no" or "without": "no gout, diabetes" denies one or both. */
  readonly isNo: boolean
  /** Not stated as a fact: a guess or a wish, of the past, of the family, a liking, a question. */
  readonly mood: Mood | undefined
  /** An allergy was named: what follows is what it is to. */
  readonly allergy: boolean
  /** What it is to is still being listed: "allergic to penicillin, aspirin", not "peanut allergy, aspirin". */
  readonly isListing: boolean
  readonly severity: 'mild' | 'severe' | undefined
  /** "except" stands before it. */
  readonly except: boolean
  readonly eats: boolean
  /** What was named before it is fine: "I can eat eggs but not milk". */
  readonly isFine: boolean
  /** Before it stands a word that nobody knows, which may change everything: "I dread gout". */
  readonly strange: boolean
  /** In a list behind "no" that does not say whether the "no" goes on: "no gout, diabetes". */
  readonly isHalfDenied: boolean
  /** In a list behind "not", which still holds for foods and for nothing else: "can't have milk, diabetic". */
  readonly isOfFoods: boolean
}

export type Mood = 'maybe' | 'past' | 'family' | 'wish' | 'liking' | 'question'

export const NO_FRAME: Frame = {
  denial: undefined,
  isNo: false,
  mood: undefined,
  allergy: false,
  isListing: false,
  severity: undefined,
  except: false,
  eats: false,
  isFine: false,
  strange: false,
  isHalfDenied: false,
  isOfFoods: false,
}
