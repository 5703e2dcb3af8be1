import type { Analysis } from './document.ts'

/** What looks call themselves that sent the photo to nobody: the on-device reader, prepared samples, products by barcode. */
export const READER_MODEL = 'tesseract-eng-4.0.0_best_int'
export const SAMPLE_MODEL = 'prepared sample'
export const PRODUCT_MODEL = 'open-food-facts'

const NOT_SENT: readonly string[] = [READER_MODEL, SAMPLE_MODEL, PRODUCT_MODEL]

/** Whether the photo went to a model in any look of this analysis. */
export function wasSent({ looks }: Pick<Analysis, 'looks'>): boolean {
  return looks.some(({ model }) => !NOT_SENT.includes(model))
}
