import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { type Found, type Outputs, readOutputs } from './model-outputs.ts'
import { UnusableModel } from './unusable-model.ts'

/** The runtime as it is handed in: browser and Node each bring their own. */
export type Runtime = {
  readonly InferenceSession: { create(model: Uint8Array, options: object): Promise<InferenceSession> }
  readonly Tensor: typeof Tensor
}

/** A picture of exactly the detector's size, stretched to it, as a canvas gives it: RGBA, 0–255. */
export type Picture = { readonly width: number; readonly height: number; readonly data: ArrayLike<number> }

export interface Detector {
  /** The size its pictures must have, in pixels. */
  readonly input: { readonly width: number; readonly height: number }
  /** All it sees, however faint, of any class. */
  detect(picture: Picture): Promise<readonly Found[]>
  close(): Promise<void>
}

/** Of the exports that leave their size open; D-FINE and RT-DETR were trained at it. */
const USUAL_SIDE = 640

/** Loads a detector. Throws `UnusableModel` if the file is none. */
export async function openDetector(
  runtime: Runtime,
  file: Uint8Array,
  executionProviders: readonly string[] = ['wasm'],
): Promise<Detector> {
  const session = await runtime.InferenceSession.create(file, { executionProviders }).catch(() => {
    throw new UnusableModel('not-a-model')
  })
  const tensors = session.inputMetadata.flatMap((each) => (each.isTensor ? [each] : []))
  const image = tensors.find(({ type, shape }) => type === 'float32' && shape.length === 4)
  const sizes = tensors.find(({ type, shape }) => type === 'int64' && shape.length === 2)
  const isAll = session.inputMetadata.length === (sizes ? 2 : 1)
  const channels = image?.shape[1]
  if (!image || !isAll || (typeof channels === 'number' && channels !== 3)) {
    await session.release()
    throw new UnusableModel('wrong-inputs')
  }
  const side = (size: number | string | undefined) =>
    typeof size === 'number' && size > 0 ? size : USUAL_SIDE
  const input = { width: side(image.shape[3]), height: side(image.shape[2]) }
  return {
    input,
    async detect(picture) {
      const { width, height } = input
      const feeds: Record<string, Tensor> = {
        [image.name]: new runtime.Tensor('float32', planes(picture), [1, 3, height, width]),
      }
      if (sizes) {
        const size = BigInt64Array.of(BigInt(width), BigInt(height))
        feeds[sizes.name] = new runtime.Tensor('int64', size, [1, 2])
      }
      const outputs = await session.run(feeds)
      return readOutputs(outputs as unknown as Outputs, input)
    },
    close: () => session.release(),
  }
}

/** RGBA → the red, the green, then the blue of every pixel, 0–1: neither D-FINE nor RT-DETR wants more than that. */
function planes({ data, width, height }: Picture): Float32Array<ArrayBuffer> {
  const pixels = width * height
  const values = new Float32Array(3 * pixels)
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      values[channel * pixels + pixel] = (data[pixel * 4 + channel] ?? 0) / 255
    }
  }
  return values
}
