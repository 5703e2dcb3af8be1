import { version } from '../../package.json'
import { rulesVersion } from '../core/health/rules/rules-version.ts'
import { FOODS_VERSION } from '../core/nutrition/table/foods-version.ts'
import { PROMPT_VERSION } from '../lenses/food/prompt-version.ts'
import type { ReportVersions } from '../wire/report.ts'

/** What a report is written by, so that whoever reads it later can tell whether it would be judged otherwise today. */
export function versions(): ReportVersions {
  return { engine: version, rules: rulesVersion(), foods: FOODS_VERSION, prompts: PROMPT_VERSION }
}
