import { parseArgs } from 'node:util'
import { inProject } from './paths'
import { openStoredData } from './stored-data'

const { values } = parseArgs({ options: { data: { type: 'string', default: inProject('data', 'demo') } } })
const close = await openStoredData(values.data)
const { verifyWholeAudit } = await import('../cloudfunctions/platform/verify-audit')
const { claims, rows, faults } = await verifyWholeAudit()
for (const { claimId, sequence, fault } of faults) console.log(`${claimId} #${sequence}: ${fault}`)
console.log(`${claims} claims, ${rows} audit rows, ${faults.length} faults`)
await close()
process.exit(faults.length === 0 ? 0 : 1)
