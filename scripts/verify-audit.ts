import { parseArgs } from 'node:util'
import path from 'node:path'
import { sdkEnvironment } from '../cloudfunctions/local/sdk-environment'
import { startLocalCloud } from '../cloudfunctions/local/server'
import { demoEnvironment, demoSettings } from './demo/demo-settings'
import { databaseFile, functionsDirectory, inProject } from './paths'

const { values } = parseArgs({ options: { data: { type: 'string', default: inProject('data', 'demo') } } })

// With the keys of a Tencent Cloud account in the environment the SDK reaches the real one, and LOOKUP_KEY and FIELD_KEYS are
// those of its functions; without, it is the demo's data here.
const real = Boolean(process.env.TENCENTCLOUD_SECRETID)
const cloud = real
  ? null
  : await startLocalCloud({
      dataDirectory: path.join(path.resolve(values.data), 'cloud'),
      port: 0,
      databaseFile,
      functionsDirectory,
    })
if (cloud)
  Object.assign(
    process.env,
    sdkEnvironment(cloud.adminUrl),
    demoEnvironment(demoSettings(path.resolve(values.data))),
  )
const { verifyWholeAudit } = await import('../cloudfunctions/platform/verify-audit')
const { claims, rows, faults } = await verifyWholeAudit()
for (const { claimId, sequence, fault } of faults) console.log(`${claimId} #${sequence}: ${fault}`)
console.log(`${claims} claims, ${rows} audit rows, ${faults.length} faults`)
await cloud?.close()
process.exit(faults.length === 0 ? 0 : 1)
