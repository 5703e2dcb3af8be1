/** A detector that can be fetched. Nothing of it is part of Dishlight. */
export type OfferedModel = {
  readonly id: string
  /** As its makers call it. */
  readonly name: string
  readonly url: string
  /** Where a person reads about it. */
  readonly source: string
  /** SPDX. */
  readonly licence: string
  /** Of the one file, both as published. */
  readonly bytes: number
  readonly sha256: string
}

const HUB = 'https://huggingface.co'

/**
 * Detectors of 365 classes, some 80 of them food. Addresses, sizes and checksums as public projects state them that use these
 * files (the small one's in two projects that have nothing to do with each other, the medium one's in one); the licence as
 * the models' cards and D-FINE's repository do. None of the files could be fetched where this was written.
 */
export const OFFERED_MODELS: readonly OfferedModel[] = [
  {
    id: 'dfine-objects365',
    name: 'D-FINE S, Objects365',
    url: `${HUB}/onnx-community/dfine_s_obj365-ONNX/resolve/a61e4cdfe4f9d3188a305d91e37dbf38688ffbb8/onnx/model.onnx`,
    source: `${HUB}/onnx-community/dfine_s_obj365-ONNX`,
    licence: 'Apache-2.0',
    bytes: 42_123_225,
    sha256: '372feaa33ac6ba67d7df8589628f6abc395b3c6981c4edc70dfcfe2949751120',
  },
  {
    id: 'dfine-objects365-medium',
    name: 'D-FINE M, Objects365',
    url: `${HUB}/onnx-community/dfine_m_obj365-ONNX/resolve/main/onnx/model.onnx`,
    source: `${HUB}/onnx-community/dfine_m_obj365-ONNX`,
    licence: 'Apache-2.0',
    bytes: 79_212_285,
    sha256: '2fb7d73e2df5be2b1032381d191d6d26d1bca44b23d3eb79af1cbd9e3b19356c',
  },
]

/** The one that is used where none is named. */
export const USUAL_MODEL = 'dfine-objects365'
