import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import { answerCall } from '../../cloudfunctions/platform/call/answer-call'
import { keepFile } from '../../cloudfunctions/platform/files/files'
import { rosterUpload } from '../../cloudfunctions/platform/files/roster-file'
import { openTableFile } from '../../cloudfunctions/platform/spreadsheets/open-table-file'
import { newId } from '../../cloudfunctions/platform/security/vault'

/*
 * One reading of a file of rows in a process of its own, so that its memory is its own: `roster-program.js WAY FILE`. Says on its last
 * line how long it took and how much memory the process had at most.
 */
const [way = '', file = ''] = process.argv.slice(2)
const { ACCOUNT: accountId = '', CLAIM: claimId = '', VERSION: version = '', NOW: now = '' } = process.env

const columns = [
  null,
  'name',
  'sex',
  'idNumber',
  'register',
  'phone',
  'contract',
  'stayedThroughout',
  'dispatched',
  'remark',
]

async function uploaded() {
  const { cloudPath, permit } = rosterUpload(accountId, claimId)
  return { claimId, permit, fileId: await keepFile(cloudPath, readFileSync(file)), sameForAll: {} }
}

/** A call of the function `documents`, as a phone makes it. */
async function answered(call: string, input: object): Promise<void> {
  const { useCases } = await import('../../cloudfunctions/documents/use-cases')
  const answer = await answerCall(
    { call, input, key: newId('key') },
    { accountId, now: new Date(now) },
    useCases,
  )
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
}

/** What is prepared, and what is measured then. */
const ways: Record<string, () => Promise<() => Promise<unknown>>> = {
  /** The first call of an empty city, which notes which keys it has. */
  begin: () => Promise.resolve(() => answered('make-marked-roster', { claimId }).catch(() => null)),
  async read() {
    const input = { ...(await uploaded()), sheet: null }
    return () => answered('read-roster-file', input)
  },
  async take() {
    const upload = await uploaded()
    const input = {
      ...upload,
      sheet: 'Sheet1',
      columns,
      expectedVersion: Number(version),
      fileName: '名册.xlsx',
      how: 'replace',
    }
    return () => answered('take-roster-file', input)
  },
  mark: () => Promise.resolve(() => answered('make-marked-roster', { claimId })),
  open: () => Promise.resolve(() => openTableFile(readFileSync(file), 10_300)),
  sheetjs: () =>
    Promise.resolve(() => {
      const book = read(readFileSync(file), { type: 'buffer', dense: true })
      return Promise.resolve(
        book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 })),
      )
    }),
}

void main()

async function main(): Promise<void> {
  const measured = await ways[way]?.()
  const started = performance.now()
  await measured?.()
  const milliseconds = performance.now() - started
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ milliseconds, megabytes }))
  process.exit(0)
}
