import { readFileSync } from 'node:fs'
import { packs } from '../cloudfunctions/domain/packs/all-packs'
import { comparePacks } from '../cloudfunctions/domain/policy/editions/compare-packs'
import { Pack } from '../cloudfunctions/domain/policy/pack/pack'

const [file] = process.argv.slice(2)
if (!file) {
  console.error(
    'npm run compare-packs -- editions/<file>.json   (an edition kept with npm run keep-editions)',
  )
  process.exit(1)
}
const before = Pack.parse(JSON.parse(readFileSync(file, 'utf8')))
const after = packs.find(({ id }) => id === before.id)
if (!after) {
  console.error(`the project has no pack ${before.id}`)
  process.exit(1)
}
const changes = comparePacks(before, after)
for (const { at, kind, before: was, after: is, measures, whom } of changes) {
  console.log(`${kind} ${at}`)
  if (was !== null) console.log(`  was ${was}`)
  if (is !== null) console.log(`  is  ${is}`)
  if (measures.length > 0) console.log(`  touches ${measures.join(', ')}: ${whom.join('；')}`)
}
console.log(`${changes.length} changes`)
