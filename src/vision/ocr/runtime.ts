import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url&no-inline'
import * as ort from 'onnxruntime-web/wasm'

/** The runtime's own threads run the file that started it once more, under a name of theirs. */
export const isThreadOfRuntime = self.name.startsWith('em-pthread')

/** The runtime of the nets, 14 MB of our own build, compiled. It can be handed to other workers. */
export function compileRuntime(): Promise<WebAssembly.Module> {
  return WebAssembly.compileStreaming(fetch(wasm))
}

/**
 * The runtime, started from what is compiled already. Left to itself it would fetch and compile its own in each worker,
 * and each would be made fast anew while it runs: seconds of work. More than one of its `threads` takes an isolated page.
 */
export function runtimeFrom(compiled: WebAssembly.Module, threads: number): typeof ort {
  const { instantiate } = WebAssembly
  const shared = async (_bytes: BufferSource, imports?: WebAssembly.Imports) => ({
    module: compiled,
    instance: await instantiate(compiled, imports),
  })
  // It only takes bytes; those it is given stand for the module.
  ort.env.wasm.wasmBinary = new ArrayBuffer(1)
  WebAssembly.instantiate = shared as typeof instantiate
  ort.env.wasm.numThreads = self.crossOriginIsolated ? threads : 1
  return ort
}
