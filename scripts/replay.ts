import { parseArgs } from 'node:util'
import { packEditions } from './pack-editions'
import { inProject } from './paths'
import { openStoredData, requireKeysOfData } from './stored-data'

const { values } = parseArgs({ options: { data: { type: 'string', default: inProject('data', 'demo') } } })
const close = await openStoredData(values.data)
await requireKeysOfData()
const { replayDecisions } = await import('../cloudfunctions/platform/verify/replay-decisions')
const { decisions, faults } = await replayDecisions(packEditions())
for (const { claimId, fault, packHash } of faults) console.log(`${claimId}: ${fault} (pack ${packHash})`)
console.log(`${decisions} decisions, ${faults.length} faults`)
await close()
process.exit(faults.length === 0 ? 0 : 1)
