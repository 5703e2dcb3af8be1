import { OBJECTS365 } from '../../../src/vision/detector/objects365.ts'
import { type Graph, onnxFile } from './onnx-proto.ts'

const SIDE = 640
/** The picture is seen in a grid of this many cells a side; each cell is one query. */
export const GRID = 8
const QUERIES = GRID * GRID

/** One more than there are classes: number 0 is "none", as in the published exports. */
const OUTPUTS = OBJECTS365.length + 1

/** What it takes a cell's colour for: weights of red, green and blue (0 to 1), and what is added. */
const COLOURS = {
  Apple: { weights: [12, -12, -12], bias: -6 },
  Broccoli: { weights: [-12, 12, -12], bias: -6 },
  Banana: { weights: [8, 8, -16], bias: -12 },
  Plate: { weights: [5, 5, 5], bias: -12 },
} as const
const OTHERWISE = -9

const IMAGE = { name: 'pixel_values', of: 'float', shape: ['batch', 3, 'height', 'width'] } as const

/**
 * A detector that knows colours: each cell of a grid over the picture that is red is an apple, green broccoli, yellow a
 * banana, white a plate. What it finds, and where, follows from the picture and from nothing else. In the form in which
 * D-FINE and RT-DETR are exported from `transformers`: logits and boxes.
 */
export function tinyDetector(): Uint8Array<ArrayBuffer> {
  return onnxFile({
    inputs: [IMAGE],
    outputs: [
      { name: 'logits', of: 'float', shape: ['batch', QUERIES, OUTPUTS] },
      { name: 'pred_boxes', of: 'float', shape: [1, QUERIES, 4] },
    ],
    nodes: [...logitNodes('logits'), { op: 'Identity', inputs: ['cells'], output: 'pred_boxes' }],
    constants: [...LOGIT_CONSTANTS, cells(centred)],
  })
}

/** The same in the form of D-FINE's own export: the size of the photo goes in, and labels, boxes in pixels and scores come out. */
export function tinyProcessedDetector(): Uint8Array<ArrayBuffer> {
  return onnxFile({
    inputs: [
      { ...IMAGE, name: 'images' },
      { name: 'orig_target_sizes', of: 'int64', shape: ['batch', 2] },
    ],
    outputs: [
      { name: 'labels', of: 'int64', shape: ['batch', QUERIES] },
      { name: 'boxes', of: 'float', shape: ['batch', QUERIES, 4] },
      { name: 'scores', of: 'float', shape: ['batch', QUERIES] },
    ],
    nodes: [
      { op: 'Identity', inputs: ['images'], output: 'pixel_values' },
      ...logitNodes('logits'),
      { op: 'Sigmoid', inputs: ['logits'], output: 'shares' },
      { op: 'ArgMax', inputs: ['shares'], output: 'labels', attributes: { axis: 2, keepdims: 0 } },
      { op: 'ReduceMax', inputs: ['shares'], output: 'scores', attributes: { axes: [2], keepdims: 0 } },
      { op: 'Cast', inputs: ['orig_target_sizes'], output: 'size', attributes: { to: 1 } },
      { op: 'Concat', inputs: ['size', 'size'], output: 'corners', attributes: { axis: 1 } },
      { op: 'Mul', inputs: ['cells', 'corners'], output: 'boxes' },
    ],
    constants: [...LOGIT_CONSTANTS, cells(cornered)],
  })
}

/** A sound model of another kind: it names the whole picture and places nothing. */
export function tinyClassifier(): Uint8Array<ArrayBuffer> {
  return onnxFile({
    inputs: [IMAGE],
    outputs: [{ name: 'probabilities', of: 'float', shape: ['batch', 3] }],
    nodes: [
      {
        op: 'ReduceMean',
        inputs: ['pixel_values'],
        output: 'probabilities',
        attributes: { axes: [2, 3], keepdims: 0 },
      },
    ],
    constants: [],
  })
}

/** A detector whose weights are broken: it answers with what is no number. */
export function tinyBrokenDetector(): Uint8Array<ArrayBuffer> {
  return onnxFile({
    inputs: [IMAGE],
    outputs: [
      { name: 'logits', of: 'float', shape: ['batch', QUERIES, OUTPUTS] },
      { name: 'pred_boxes', of: 'float', shape: [1, QUERIES, 4] },
    ],
    nodes: [
      ...logitNodes('sound'),
      // Logarithms of what is below zero.
      { op: 'Log', inputs: ['sound'], output: 'logits' },
      { op: 'Identity', inputs: ['cells'], output: 'pred_boxes' },
    ],
    constants: [...LOGIT_CONSTANTS, cells(centred)],
  })
}

/** A detector that finds the same whatever it is shown. */
export function tinyBlindDetector(): Uint8Array<ArrayBuffer> {
  return onnxFile({
    inputs: [IMAGE],
    outputs: [
      { name: 'logits', of: 'float', shape: [1, QUERIES, OUTPUTS] },
      { name: 'pred_boxes', of: 'float', shape: [1, QUERIES, 4] },
    ],
    nodes: [
      { op: 'Identity', inputs: ['always'], output: 'logits' },
      { op: 'Identity', inputs: ['cells'], output: 'pred_boxes' },
    ],
    constants: [
      { name: 'always', shape: [1, QUERIES, OUTPUTS], data: new Float32Array(QUERIES * OUTPUTS).fill(2) },
      cells(centred),
    ],
  })
}

/** `pixel_values` → one row of logits a cell, from the mean colour of the cell. */
function logitNodes(output: string): Graph['nodes'] {
  const cell = [SIDE / GRID, SIDE / GRID]
  return [
    {
      op: 'AveragePool',
      inputs: ['pixel_values'],
      output: 'colours',
      attributes: { kernel_shape: cell, strides: cell },
    },
    { op: 'Conv', inputs: ['colours', 'weights', 'biases'], output: 'scored' },
    { op: 'Reshape', inputs: ['scored', 'flat'], output: 'by_class' },
    { op: 'Transpose', inputs: ['by_class'], output, attributes: { perm: [0, 2, 1] } },
  ]
}

const numberOf = (name: string) => OBJECTS365.indexOf(name) + 1

const LOGIT_CONSTANTS: Graph['constants'] = [
  { name: 'weights', shape: [OUTPUTS, 3, 1, 1], data: filled(OUTPUTS * 3, 0, 3, ({ weights }) => weights) },
  { name: 'biases', shape: [OUTPUTS], data: filled(OUTPUTS, OTHERWISE, 1, ({ bias }) => [bias]) },
  { name: 'flat', shape: [3], data: BigInt64Array.of(1n, BigInt(OUTPUTS), BigInt(QUERIES)) },
]

type Colour = (typeof COLOURS)[keyof typeof COLOURS]

function filled(size: number, rest: number, each: number, of: (colour: Colour) => readonly number[]) {
  const data = new Float32Array(size).fill(rest)
  for (const [name, colour] of Object.entries(COLOURS)) data.set(of(colour), numberOf(name) * each)
  return data
}

function cells(box: (column: number, row: number) => readonly number[]): Graph['constants'][number] {
  const boxes = Array.from({ length: QUERIES }, (_, query) => box(query % GRID, Math.floor(query / GRID)))
  return {
    name: 'cells',
    shape: [1, QUERIES, 4],
    data: Float32Array.from(boxes.flat(), (side) => side / GRID),
  }
}

const centred = (column: number, row: number) => [column + 0.5, row + 0.5, 1, 1]
const cornered = (column: number, row: number) => [column, row, column + 1, row + 1]
