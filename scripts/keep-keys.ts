import { parseArgs } from 'node:util'
import { inProject } from './paths'
import { openStoredData } from './stored-data'

const { values } = parseArgs({ options: { data: { type: 'string', default: inProject('data', 'demo') } } })
const close = await openStoredData(values.data)
const { checksOfKeys, keepChecks } = await import('../cloudfunctions/platform/security/key-check')
const { triedKeysProblem } = await import('../cloudfunctions/platform/verify/try-keys')
const problem = await triedKeysProblem()
const failed =
  problem ??
  (await keepChecks(checksOfKeys()).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  ))
console.log(failed ?? 'The keys are those of the data. Their check values are kept.')
await close()
process.exit(failed === null ? 0 : 1)
