import { CONDITION_PHRASES } from './conditions.ts'

/** Words that name a cholesterol. */
export const CHOLESTEROL_WORDS: ReadonlySet<string> = new Set(
  CONDITION_PHRASES['high-cholesterol'].split(', ').filter((phrase) => !phrase.includes(' ')),
)

/** Words for what else is measured and can be "high" or "fine", beside cholesterol. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(['pressure', 'bp', 'sugar', 'glucose'])

/** Borderline high or high from here on: NCEP ATP III in mg/dL; the same limits as laboratories round them, mmol/L. */
export const HIGH_FROM = {
  total: { mgPerDl: 200, mmolPerL: 5.2 },
  ldl: { mgPerDl: 130, mmolPerL: 3.4 },
} as const

/** What a cholesterol value in blood can be: other numbers are ages, years or amounts. */
export const PLAUSIBLE = { mgPerDl: { min: 20, max: 800 }, mmolPerL: { min: 0.5, max: 20 } } as const

/** mmHg. High: ESC 2024 and WHO. Fine: also below what the American guideline calls high. */
export const BLOOD_PRESSURE = {
  plausible: { systolic: [70, 260], diastolic: [40, 160] },
  highFrom: { systolic: 140, diastolic: 90 },
  fineBelow: { systolic: 130, diastolic: 81 },
} as const
