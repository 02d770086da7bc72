import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cityKeys, sampleOpen } from './city-keys'
import { servedAccounts, servedPeople, servedPersonas } from './served-people'
import { startLocalCloud } from '../../../cloudfunctions/local/server'

/** A local cloud of its own process, to be killed. Prints its address once it answers. */
async function serve(dataDirectory: string, functionsDirectory: string): Promise<void> {
  const personasFile = path.join(path.dirname(dataDirectory), 'personas.json')
  mkdirSync(path.dirname(personasFile), { recursive: true })
  writeFileSync(personasFile, JSON.stringify(servedPersonas()))
  const cloud = await startLocalCloud({
    dataDirectory,
    port: 0,
    databaseFile: path.resolve(__dirname, '../../../config/database.json'),
    functionsDirectory,
    functionEnvironment: { ...cityKeys, ...sampleOpen },
    demo: { personasFile },
  })
  // Killed and begun again it has them already.
  if (cloud.store.find('accounts', { _id: servedPeople[0] ?? '' }, { limit: 1 }).length === 0)
    cloud.store.insert('accounts', servedAccounts())
  process.stdout.write(`${JSON.stringify({ url: cloud.url, adminUrl: cloud.adminUrl })}\n`)
}

const [dataDirectory = '', functionsDirectory = ''] = process.argv.slice(2)
void serve(dataDirectory, functionsDirectory)
