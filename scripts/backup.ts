import path from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from './backups'
import { inProject } from './paths'

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: inProject('data', 'demo') } },
  allowPositionals: true,
})
const now = new Date()
const named = `${path.basename(values.data)}-${now.toISOString().slice(0, 19).replaceAll(':', '')}`
const folder = path.resolve(positionals[0] ?? inProject('data', 'backups', named))
try {
  const { files } = backUp(path.resolve(values.data), folder, now)
  console.log(`${files} files are in ${folder}, the database is sound.`)
  console.log('It holds the keys to the personal data in it: keep it as safe as the data itself.')
} catch (error) {
  console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
