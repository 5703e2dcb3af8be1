import type { Advice, Alert, Dot, Finding } from './assessment.ts'
import { ADVICE } from './assessment.ts'
import type { AllergySeverity } from './profile.ts'
import type { Verdict } from './verdict/verdict.ts'

type Sensitivity = AllergySeverity | 'usual'

/** What a finding means for someone who reacts mildly, as usual, or severely. */
const ADVICE_ON: Readonly<Record<Sensitivity, Readonly<Record<Finding, Advice>>>> = {
  mild: { contains: 'avoid', 'may-contain': 'none', ask: 'none', checked: 'none' },
  usual: { contains: 'avoid', 'may-contain': 'ask', ask: 'ask', checked: 'none' },
  severe: { contains: 'avoid', 'may-contain': 'avoid', ask: 'ask-first', checked: 'none' },
}

/** What a person should do about one finding; conditions, diets and medicines count as usual. */
export function adviceOn(finding: Finding, severity: AllergySeverity | undefined): Advice {
  return ADVICE_ON[severity ?? 'usual'][finding]
}

/** The weightiest advice of several alerts. */
export function adviceOf(alerts: readonly Alert[]): Advice {
  let weightiest = ADVICE.length - 1
  for (const { advice } of alerts) weightiest = Math.min(weightiest, ADVICE.indexOf(advice))
  return ADVICE[weightiest] ?? 'none'
}

/** What is drawn. A badge is enough for what only has to be asked: the colour stays. */
export function dotOf(verdict: Verdict, advice: Advice): Dot {
  return advice === 'avoid' || advice === 'ask-first' ? advice : verdict
}
