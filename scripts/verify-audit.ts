import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { auditHeadsFile } from './demo/demo-settings'
import { keptHeads } from './kept-heads'
import { packEditions } from './pack-editions'
import { inProject } from './paths'
import { isInCloud, openStoredData, requireKeysOfData } from './stored-data'

const { values } = parseArgs({
  options: { data: { type: 'string', default: inProject('data', 'demo') }, heads: { type: 'string' } },
})
// Those of the cloud lie in its storage, in the folder audit-heads: whoever verifies gives a copy of it.
const given = values.heads ?? (isInCloud() ? undefined : auditHeadsFile(values.data))
const kept = given === undefined ? null : path.resolve(given)
if (values.heads !== undefined && !existsSync(values.heads)) {
  console.error(`There are no kept heads in ${values.heads}.`)
  process.exit(1)
}
const close = await openStoredData(values.data)
await requireKeysOfData()
const { verifyWholeAudit } = await import('../cloudfunctions/platform/verify/verify-audit')
// A document of another shape than any that is written stops the rest: it is the finding.
const audit = await verifyWholeAudit({ packs: packEditions(), heads: kept && keptHeads(kept) }).catch(
  (error: unknown) => {
    console.log(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
for (const { kind, id, problem } of audit.faults) console.log(`${kind} ${id}: ${problem}`)
const { claims, batches, rows, sealed, faults } = audit
console.log(
  sealed
    ? `sealed up to ${sealed.at}: ${sealed.chains} chains, ${sealed.rows} rows, head ${sealed.heads} ${sealed.seal}`
    : 'no kept heads: what was cut off or deleted whole does not show (--heads names their file or folder)',
)
console.log(`${claims} claims, ${batches} batches, ${rows} audit rows, ${faults.length} faults`)
await close()
process.exit(faults.length === 0 ? 0 : 1)
