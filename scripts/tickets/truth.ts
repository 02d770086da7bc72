import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { fieldNames, type DocumentKind, type FieldName } from '@domain/ticket/record/reading'

/** One ticket on one file, as `truth.json` tells it. A photo of two tickets has two entries with the same file. */
export const TruthEntry = z.object({
  file: z.string(),
  kind: z.string(),
  condition: z.string(),
  truth: z.record(z.string(), z.string()),
})
export type TruthEntry = z.infer<typeof TruthEntry>

/** Reads the truth of a folder. */
export const readTruth = (directory: string): TruthEntry[] =>
  z.array(TruthEntry).parse(JSON.parse(readFileSync(path.join(directory, 'truth.json'), 'utf8')))

/** Names of kinds in `truth.json`, and ours. */
export const kindNames: Record<string, DocumentKind> = {
  train_paper: 'paperTrain',
  train_einvoice: 'railInvoice',
  train_slip: 'railSlip',
  app_screenshot: 'railOrder',
  bus: 'coach',
  flight: 'airItinerary',
  ferry: 'ferry',
  taxi: 'taxi',
  ride_hailing: 'rideHailing',
  fuel: 'fuel',
  toll: 'toll',
  parking: 'parking',
  refund: 'refund',
}

export const isFieldName = (name: string): name is FieldName =>
  (fieldNames as readonly string[]).includes(name)

/** Whether a read value is the true one. Sums compare as sums, everything else letter by letter. */
export function sameValue(field: FieldName, truth: string, read: string | undefined): boolean {
  if (read === undefined) return false
  return field === 'price' ? Number(truth) === Number(read) : truth === read
}
