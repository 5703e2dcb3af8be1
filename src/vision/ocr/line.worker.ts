import { expose } from 'comlink'
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url&no-inline'
import * as ort from 'onnxruntime-web/wasm'
import { fetchNet } from './fetch-net.ts'
import { openLineReader } from './line-reader.ts'

// Several of these run side by side: that uses two cores better than two threads do on one short line.
ort.env.wasm.numThreads = 1
ort.env.wasm.wasmPaths = { wasm }

const { read } = openLineReader(ort, fetchNet)
const lane = { read }
export type Lane = typeof lane
expose(lane)
