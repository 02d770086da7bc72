import { permittedUpload } from '@platform/files/permitted-upload'
import { batchOf } from './batch-access'
import type { UseCase } from '../shared/context'

/** Gives a place for one file of the bank. A call of WeChat's carries 100 KB, and such a file is larger. */
export const beginBankFile: UseCase<'begin-bank-file'> = async ({ batchId }, context) => {
  await batchOf(batchId, context)
  return permittedUpload('bankFile', context.account._id, batchId)
}
