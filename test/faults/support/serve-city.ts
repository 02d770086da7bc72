import path from 'node:path'
import { cityKeys } from './city-keys'
import { startLocalCloud } from '../../../cloudfunctions/local/server'

/** A local cloud of its own process, to be killed. Prints its address once it answers. */
async function serve(dataDirectory: string, functionsDirectory: string): Promise<void> {
  const cloud = await startLocalCloud({
    dataDirectory,
    port: 0,
    databaseFile: path.resolve(__dirname, '../../../config/database.json'),
    functionsDirectory,
    functionEnvironment: cityKeys,
  })
  process.stdout.write(`${JSON.stringify({ url: cloud.url, adminUrl: cloud.adminUrl })}\n`)
}

const [dataDirectory = '', functionsDirectory = ''] = process.argv.slice(2)
void serve(dataDirectory, functionsDirectory)
