import protobuf from 'protobufjs'

/** The part of ONNX's own format (onnx/onnx.proto, IR version 8) that the tests' tiny models need. */
const SCHEMA = `
syntax = "proto2";
message AttributeProto {
  optional string name = 1; optional int64 i = 3; repeated int64 ints = 8; optional int32 type = 20;
}
message NodeProto {
  repeated string input = 1; repeated string output = 2; optional string op_type = 4; repeated AttributeProto attribute = 5;
}
message TensorProto {
  repeated int64 dims = 1 [packed = true]; optional int32 data_type = 2; optional string name = 8; optional bytes raw_data = 9;
}
message Dimension { optional int64 dim_value = 1; optional string dim_param = 2; }
message TensorShapeProto { repeated Dimension dim = 1; }
message TensorTypeProto { optional int32 elem_type = 1; optional TensorShapeProto shape = 2; }
message TypeProto { optional TensorTypeProto tensor_type = 1; }
message ValueInfoProto { optional string name = 1; optional TypeProto type = 2; }
message GraphProto {
  repeated NodeProto node = 1; optional string name = 2; repeated TensorProto initializer = 5;
  repeated ValueInfoProto input = 11; repeated ValueInfoProto output = 12;
}
message OperatorSetIdProto { optional string domain = 1; optional int64 version = 2; }
message ModelProto {
  optional int64 ir_version = 1; optional string producer_name = 2; optional GraphProto graph = 7;
  repeated OperatorSetIdProto opset_import = 8;
}`

const ModelProto = protobuf.parse(SCHEMA, { keepCase: true }).root.lookupType('ModelProto')

/** ONNX's numbers for the types of a tensor and of an attribute. */
const ELEMENTS = { float: 1, int64: 7 } as const
const INT_ATTRIBUTE = 2
const INTS_ATTRIBUTE = 7

type Value = {
  readonly name: string
  readonly of: keyof typeof ELEMENTS
  /** A text is a size that is only known when the model runs. */
  readonly shape: readonly (number | string)[]
}

type Node = {
  readonly op: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>
}

type Constant = {
  readonly name: string
  readonly shape: readonly number[]
  readonly data: Float32Array<ArrayBuffer> | BigInt64Array<ArrayBuffer>
}

export type Graph = {
  readonly inputs: readonly Value[]
  readonly outputs: readonly Value[]
  readonly nodes: readonly Node[]
  readonly constants: readonly Constant[]
}

/** The graph as an ONNX file. The same graph gives the same bytes. */
export function onnxFile({ inputs, outputs, nodes, constants }: Graph): Uint8Array<ArrayBuffer> {
  const model = {
    ir_version: 8,
    producer_name: 'dishlight tests',
    opset_import: [{ domain: '', version: 13 }],
    graph: {
      name: 'tiny',
      node: nodes.map(({ op, inputs: input, output, attributes = {} }) => ({
        op_type: op,
        input,
        output: [output],
        attribute: Object.entries(attributes).map(([name, value]) =>
          typeof value === 'number'
            ? { name, i: value, type: INT_ATTRIBUTE }
            : { name, ints: value, type: INTS_ATTRIBUTE },
        ),
      })),
      initializer: constants.map(({ name, shape, data }) => ({
        name,
        dims: shape,
        data_type: data instanceof Float32Array ? ELEMENTS.float : ELEMENTS.int64,
        raw_data: new Uint8Array(data.buffer),
      })),
      input: inputs.map(valueInfo),
      output: outputs.map(valueInfo),
    },
  }
  return Uint8Array.from(ModelProto.encode(model).finish())
}

function valueInfo({ name, of, shape }: Value) {
  const dim = shape.map((size) => (typeof size === 'number' ? { dim_value: size } : { dim_param: size }))
  return { name, type: { tensor_type: { elem_type: ELEMENTS[of], shape: { dim } } } }
}
