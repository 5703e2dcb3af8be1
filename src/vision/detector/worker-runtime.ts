import { type Detector, openDetector, type Runtime } from './detector.ts'
import { selfTest } from './self-test.ts'

/**
 * Loads a detector on the graphics processor, if the browser lends it and it passes the self-test there, else on the
 * processor. The runtime and its WebAssembly are files of our own build, fetched now. Throws `UnusableModel`.
 */
export async function openOnDevice(file: Uint8Array): Promise<Detector> {
  if (await hasGpu()) {
    const detector = await openWith(await import('onnxruntime-web/webgpu'), file, ['webgpu', 'wasm']).catch(
      () => undefined,
    )
    if (detector) return detector
  }
  return await openWith(await import('onnxruntime-web/wasm'), file, ['wasm'])
}

async function openWith(
  runtime: Runtime & { readonly env: { readonly wasm: { numThreads?: number } } },
  file: Uint8Array,
  providers: readonly string[],
): Promise<Detector> {
  // Several threads take a page that is isolated from all others.
  if (!self.crossOriginIsolated) runtime.env.wasm.numThreads = 1
  const detector = await openDetector(runtime, file, providers)
  try {
    await selfTest(detector)
    return detector
  } catch (error) {
    await detector.close()
    throw error
  }
}

async function hasGpu(): Promise<boolean> {
  const { gpu } = navigator as { readonly gpu?: { requestAdapter(): Promise<unknown> } }
  const adapter = await gpu?.requestAdapter().catch(() => undefined)
  return Boolean(adapter)
}
