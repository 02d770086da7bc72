import { adviceOn as troubleAdvice, DatabaseTrouble } from '../cloudfunctions/local/database/trouble'
import { callLog } from './call-log'
import { startDemoCity } from './demo/demo-city'
import { DemoDataTrouble } from './demo/demo-settings'
import { buildFunctions } from './function-bundles'
import { inProject } from './paths'
import { buildPhone } from './phone-builds'

const port = Number(process.env.PORT ?? 4173)
const directory = inProject('data', 'demo')
const restoring = 'Stop, and put a backup back: npm run restore -- <folder> --set-aside'
const failed = callLog(inProject('data', 'demo', 'log'))

async function start() {
  await Promise.all([buildPhone('h5'), buildFunctions()])
  return startDemoCity({ directory, port, log: failed.write })
}

const cloud = await start().catch((error: unknown) => {
  console.error(`留工通 cannot start: ${adviceOn(error)}`)
  process.exit(1)
})
if (!cloud.store.isSound())
  console.error(
    `\nPages of the database in data/demo are damaged: calls that need them fail, the others work. ${restoring}`,
  )
console.log(`
留工通 is running: ${cloud.url}

  1. Open it in a browser, at phone size if you like (320–430 px), or wide for the staff's workbench.
  2. You are a new worker. 我的 → 切换演示身份 changes who you are: a worker with a claim, a union officer, …
  3. The clock stands in February 2023, inside the campaign. Data: data/demo (delete the folder to begin again).
  4. Messages that WeChat would have delivered: ${cloud.url}/demo/messages
  5. Calls that failed, under the number (编号) of their error screen: data/demo/log/failed-calls.log
  6. npm run backup keeps a copy of all of it, also now; npm run restore puts one back.

Stop with Ctrl+C.
`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cloud.close().then(() => process.exit(0)))
}

/** What is wrong and what to do, in a line. A defect keeps its stack. */
function adviceOn(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return `port ${port} is taken. Choose another: PORT=4174 npm start`
  if (error instanceof DemoDataTrouble) return error.message
  if (error instanceof DatabaseTrouble)
    return error.kind === 'inUse'
      ? 'it is running already on the data in data/demo. Stop that one first.'
      : `${error.message} ${restoring}`
  // What the database said when the city could not be filled lies behind an answer that says nothing of it.
  return failed.advice() ?? troubleAdvice(error, 'this folder') ?? error.stack ?? error.message
}
