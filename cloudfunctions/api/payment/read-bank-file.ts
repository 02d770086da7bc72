import { largestBankFile } from '@contract/payment-calls'
import { batchLimit } from '@domain/payment/batch'
import { takeUpload } from '@platform/files/permitted-upload'
import { refuse } from '@platform/store/refusal'
import { scrub } from '@platform/log/scrub'
import { bankFileOf } from './bank-file-content'
import { batchOf } from './batch-access'
import type { UseCase } from '../shared/context'

const mostProblemsTold = 50
const longestText = 80

/**
 * Rows of the bank's answer as a workbook, CSV or pasted text, as `import-bank-answer` takes them: all of them, or none and why.
 * Nothing is done and nothing is kept, the uploaded file neither.
 */
export const readBankFile: UseCase<'read-bank-file'> = async ({ batchId, fileId, permit }, context) => {
  await batchOf(batchId, context)
  const upload = { accountId: context.account._id, subjectId: batchId, permit, fileId }
  const content = await takeUpload('bankFile', upload)
  if (content === null) return refuse('uploadMissing', {})
  const file = content.length > largestBankFile ? null : await bankFileOf(content)
  if (file === null || file.rowsIn > batchLimit) return refuse('listNotReadable', {})
  const problems = file.problems.slice(0, mostProblemsTold)
  return {
    ...file,
    problems: problems.map((problem) => ({
      ...problem,
      sheet: problem.sheet.slice(0, longestText),
      text: scrub(problem.text).slice(0, longestText),
    })),
    problemCount: file.problems.length,
  }
}
