import type { Analysis } from './document.ts'

/** The model names of looks that send the photo to nobody: on-device reader, prepared samples, products by barcode. */
export const READER_MODEL = 'pp-ocr-v3-v4'
/** The reader's before that, in reports saved with it. */
const FORMER_READER = 'tesseract-eng-4.0.0_best_int'
export const SAMPLE_MODEL = 'prepared sample'
export const PRODUCT_MODEL = 'open-food-facts'

const NOT_SENT: readonly string[] = [READER_MODEL, FORMER_READER, SAMPLE_MODEL, PRODUCT_MODEL]

/** Before the names of models that run on this device, so that no list of them is needed. */
const ON_DEVICE = 'on this device: '

/** What a model that runs on this device is called in a look. */
export function onDeviceModel(model: string): string {
  return `${ON_DEVICE}${model}`
}

/** Whether any of these looks sent the photo to a model. */
export function wasSent({ looks }: Pick<Analysis, 'looks'>): boolean {
  return looks.some(({ model }) => !NOT_SENT.includes(model) && !model.startsWith(ON_DEVICE))
}
