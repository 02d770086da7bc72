import { readBankFile as bankFileOf } from '@domain/payment/bank-file'
import { batchLimit } from '@domain/payment/batch'
import { rowsOfTable } from '@domain/table'
import { refuse } from '@platform/refusal'
import { batchOf } from './batch-access'
import type { UseCase } from './context'

/** Titles, a head and sums around the rows of a whole batch. */
const mostRows = batchLimit + 20

/** Rows of the bank's file, a workbook or CSV, as `import-bank-answer` takes them. Nothing is done and nothing is kept. */
export const readBankFile: UseCase<'read-bank-file'> = async ({ batchId, contentBase64 }, context) => {
  await batchOf(batchId, context)
  const content = Buffer.from(contentBase64, 'base64')
  const rows = isArchive(content) ? await rowsOfBook(content) : rowsOfTable(decoded(content))
  const file = rows && rows.length <= mostRows ? bankFileOf(rows) : null
  return file ?? refuse('listNotReadable', {})
}

const isArchive = (content: Buffer): boolean => content.subarray(0, 2).toString('latin1') === 'PK'

/** The library is loaded when a workbook comes, not when the function starts. */
async function rowsOfBook(content: Buffer): Promise<unknown[][] | null> {
  const { rowsOfWorkbook } = await import('./read-workbook')
  return rowsOfWorkbook(content, mostRows + 1)
}

/** Spreadsheets in China save CSV in GB18030, everything else in UTF-8. */
function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('gb18030').decode(content)
  }
}
