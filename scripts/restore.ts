import path from 'node:path'
import { parseArgs } from 'node:util'
import { restore } from './backups'
import { presentShape, storedShape } from './demo/shape'
import { inProject } from './paths'

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', default: inProject('data', 'demo') },
    'set-aside': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const [folder] = positionals
const directory = path.resolve(values.data)
const today = new Date().toISOString().slice(0, 10)
try {
  if (folder === undefined)
    throw new Error('name the folder of a backup: npm run restore -- <folder> [--set-aside]')
  const { files, aside } = restore(path.resolve(folder), directory, today, values['set-aside'])
  if (aside) console.log(`What was in ${directory} lies now in ${aside}.`)
  console.log(`${files} files are back in ${directory}, the database is sound.`)
  if (storedShape(directory) !== (await presentShape()))
    console.log('An older version made this data: npm start of this one sets it aside and begins anew.')
} catch (error) {
  console.error(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
