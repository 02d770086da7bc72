import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { deployedFunctions, buildFunctions } from './function-bundles'
import { carryOut } from './deploy/carry-out'
import { deployPlan, describeStep } from './deploy/plan'
import { deploySettings } from './deploy/settings'
import { packs } from '../cloudfunctions/domain/packs/all-packs'
import { keepEdition } from './pack-editions'
import { databaseFile, inProject, storageFile } from './paths'
import { buildPhone } from './phone-builds'

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
const plan = deployPlan({ databaseFile, storageFile }, inProject('cloudfunctions'), deployedFunctions)
const environmentFile = inProject('.env')
if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
const read = deploySettings(process.env)

if (values['dry-run']) {
  console.log('Nothing is changed. A deployment would build, and then:')
  for (const step of plan) console.log(`  ${describeStep(step)}`)
  if ('missing' in read) console.log(`Settings still missing (see .env.example): ${read.missing.join(', ')}`)
  process.exit(0)
}
if ('missing' in read) {
  console.error(
    `Settings missing or wrong: ${read.missing.join(', ')}. Copy .env.example to .env and fill it in.`,
  )
  process.exit(1)
}
process.env.TCB_ENV_ID = read.settings.TCB_ENV_ID
for (const pack of packs) {
  const kept = keepEdition(pack)
  if (kept)
    console.log(`Kept the pack that goes live, so that its decisions can be made again: commit ${kept}`)
}
await buildPhone('weapp')
await buildFunctions()
for (const step of plan) {
  console.log(describeStep(step))
  await carryOut(step, read.settings)
}
console.log(
  'Done. Open interfaces and the privacy statement are set once by hand: docs/deployment.md, step 6.',
)
