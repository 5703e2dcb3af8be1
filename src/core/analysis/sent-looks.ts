import type { Analysis } from './analysis.ts'

/** What looks call themselves that sent the photo to nobody: the on-device reader and the prepared samples. */
export const READER_MODEL = 'tesseract-eng-4.0.0_best_int'
export const SAMPLE_MODEL = 'prepared sample'

/** Whether the photo went to a model in any look of this analysis. */
export function wasSent({ looks }: Pick<Analysis, 'looks'>): boolean {
  return looks.some(({ model }) => model !== READER_MODEL && model !== SAMPLE_MODEL)
}
