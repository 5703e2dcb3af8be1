import type { AllergySeverity } from '../../core/health/profile.ts'
import { BANDS } from '../../core/health/verdict/bands.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'

/** Words of the page on how verdicts are made, and of the same list in the documentation. */
export const RULES_PAGE = {
  title: 'How verdicts are made',
  lead: 'A model names what is in the photo and where it is. It never decides what is good for you. The rules below do, and each one names its source.',
  back: 'Back',
  print: 'Print',
  scoreTitle: 'From food to verdict',
  bandsTitle: 'What a score means',
  hidden: 'no score',
  rulesTitle: 'The rules',
  show: 'Show the rules for',
  nobody: 'Nothing is set under “Who is it for?”, so these hold.',
  otherNote: 'Shown to be read. It changes no verdict.',
  count: (rules: number) => (rules === 1 ? '1 rule' : `${rules} rules`),
  holdsFor: (names: string) => `for ${names}`,
  own: (figure: string) => `The figure you set comes first: ${figure}.`,
  groups: {
    condition: 'Conditions',
    allergy: 'Allergies',
    diet: 'Diets',
    medicine: 'Medicines',
  },
  unreviewed: 'Not yet checked by a dietitian',
  severity: {
    mild: 'Mild: traces do not count.',
    severe: 'Severe: what may hold traces is to be avoided too.',
  } satisfies Record<AllergySeverity, string>,
  named: (name: string, words: string) => `${name}: ${words}`,
  reviewNote:
    'Rules with this mark were written down from general knowledge. Nobody has checked them line by line yet.',
} as const

/** How a score comes about, step by step. */
export const SCORE_STEPS: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'A start for everyone',
    text: 'Each food starts from its Nutri-Score, turned into a number from 0 to 100. A is 80 or more, B starts at 65, C at 50, D at 35, and E lies below.',
  },
  {
    title: 'Points for and against',
    text: 'Your rules add points or take them, by what one usual serving holds. Of all limits on one nutrient only the strictest counts. Where one rule wants more of it and another less, less wins.',
  },
  {
    title: 'Caps',
    text: 'Some foods go no higher than a set score, however good the rest of them is.',
  },
  {
    title: 'What must not be eaten',
    text: 'An allergy, a way of eating or a risk such as raw fish in pregnancy comes last. It makes the food one to avoid, at any score.',
  },
  {
    title: 'What is not known',
    text: 'A missing figure is never taken for zero. The score becomes a range. A broken ring says that the verdict beside it could be true too.',
  },
]

const { recommended: GOOD, 'in-moderation': FAIR } = BANDS

/** The scores of each verdict; those without one are decided otherwise. */
export const BAND_WORDS: Readonly<Record<Verdict, string>> = {
  recommended: `${GOOD} to 100`,
  'in-moderation': `${FAIR} to ${GOOD - 1}`,
  'not-recommended': `0 to ${FAIR - 1}`,
  avoid: RULES_PAGE.hidden,
  unknown: RULES_PAGE.hidden,
}

/** What grey is, and is not. */
export const GREY_NOTE =
  'Grey is neither good nor bad news. It says that too little is known, and the card says what to look for on the label or what to ask the kitchen.'
