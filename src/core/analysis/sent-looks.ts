import type { Analysis } from './document.ts'

/** The model names of looks that send the photo to nobody: on-device reader, prepared samples, products by barcode. */
export const READER_MODEL = 'tesseract-eng-4.0.0_best_int'
export const SAMPLE_MODEL = 'prepared sample'
export const PRODUCT_MODEL = 'open-food-facts'

const NOT_SENT: readonly string[] = [READER_MODEL, SAMPLE_MODEL, PRODUCT_MODEL]

/** Whether any of these looks sent the photo to a model. */
export function wasSent({ looks }: Pick<Analysis, 'looks'>): boolean {
  return looks.some(({ model }) => !NOT_SENT.includes(model))
}
