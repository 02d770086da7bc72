import { requestFailed } from '../errors'
import { checkAccumulators, checkExpression } from './check-expression'
import { checkQuery, unknownOperator } from './check-query'
import { isDocument, type Document, type Value } from './document'
import { PIPELINE_STAGES } from './operators'

function checkBucket(value: Value): void {
  if (!isDocument(value)) throw requestFailed('$bucket needs an object')
  const { output, ...rest } = value
  if (output !== undefined) checkAccumulators(output)
  checkExpression(rest)
}

function checkLookup(value: Value): void {
  if (!isDocument(value)) throw requestFailed('$lookup needs an object')
  const known = new Set(['from', 'localField', 'foreignField', 'as', 'let', 'pipeline'])
  for (const key of Object.keys(value))
    if (!known.has(key)) throw requestFailed(`unknown $lookup field: ${key}`)
  if (typeof value['from'] !== 'string' || typeof value['as'] !== 'string')
    throw requestFailed('$lookup needs from and as')
  if (value['let'] !== undefined) checkExpression(value['let'])
  if (value['pipeline'] !== undefined) checkPipeline(value['pipeline'])
  else if (typeof value['localField'] !== 'string' || typeof value['foreignField'] !== 'string') {
    throw requestFailed('$lookup needs localField and foreignField, or pipeline')
  }
}

function checkCount(stage: string, value: Value): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw requestFailed(`${stage} needs a whole number`)
}

function checkStage(stage: string, value: Value): void {
  if (!PIPELINE_STAGES.has(stage)) throw unknownOperator(stage)
  if (stage === '$match') checkQuery(value)
  else if (stage === '$group') checkAccumulators(value)
  else if (stage === '$bucket' || stage === '$bucketAuto') checkBucket(value)
  else if (stage === '$lookup') checkLookup(value)
  else if (stage === '$limit' || stage === '$skip') checkCount(stage, value)
  else checkExpression(value)
}

/** Throws when a pipeline uses a stage or operator this cloud does not implement. */
export function checkPipeline(stages: Value): asserts stages is Document[] {
  if (!Array.isArray(stages)) throw requestFailed('a pipeline is a list of stages')
  for (const stage of stages) {
    if (!isDocument(stage)) throw requestFailed('a stage is an object')
    const [entry, ...others] = Object.entries(stage)
    if (!entry || others.length > 0) throw requestFailed('a stage has one operator')
    checkStage(entry[0], entry[1])
  }
}
