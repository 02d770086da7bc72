import protobuf from 'protobufjs/minimal'

/** One parameter of an openapi call: JSON, or a file (told by its name, since the SDK omits the type). */
export interface Parameter {
  key: string
  value: Buffer
  filename?: string
}

const JSON_REPLY = 'application/json; encoding=utf-8'

/** Reads the fields of a message up to `end`, handing each to `read`, which returns false to skip it. */
function readFields(reader: protobuf.Reader, end: number, read: (field: number) => boolean): void {
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (!read(tag >>> 3)) reader.skipType(tag & 7)
  }
}

function readParameter(reader: protobuf.Reader): Parameter {
  const parameter: Parameter = { key: '', value: Buffer.alloc(0) }
  const end = reader.uint32() + reader.pos
  readFields(reader, end, (field) => {
    if (field === 1) parameter.key = reader.string()
    else if (field === 2) parameter.value = Buffer.from(reader.bytes())
    else if (field === 4) parameter.filename = reader.string()
    else return false
    return true
  })
  return parameter
}

/** Reads CommApiData: field 2 holds the parameters as repeated field 1. */
export function decodeParameters(bytes: Buffer): Parameter[] {
  const reader = protobuf.Reader.create(bytes)
  const parameters: Parameter[] = []
  readFields(reader, reader.len, (field) => {
    if (field !== 2) return false
    const end = reader.uint32() + reader.pos
    readFields(reader, end, (inner) => {
      if (inner !== 1) return false
      parameters.push(readParameter(reader))
      return true
    })
    return true
  })
  return parameters
}

/** Writes CommOpenApiResp with WeChat's JSON answer in it. */
export const encodeReply = (content: object): Uint8Array =>
  protobuf.Writer.create()
    .uint32(10)
    .bytes(Buffer.from(JSON.stringify(content)))
    .uint32(18)
    .string(JSON_REPLY)
    .uint32(32)
    .uint32(200)
    .finish()
