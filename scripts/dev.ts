import { watch } from 'node:fs'
import { startDemoCity } from './demo/demo-city'
import { buildFunctions } from './function-bundles'
import { inProject } from './paths'
import { runTaro } from './phone-builds'

const port = Number(process.env.PORT ?? 4173)
const directory = inProject('data', 'dev')
const settleMilliseconds = 300
const phonePort = Number(process.env.DEV_PORT ?? 10086)
const start = () =>
  startDemoCity({
    directory,
    port,
    log: (line) => console.log(JSON.stringify(line)),
    allowedOrigins: [`http://127.0.0.1:${phonePort}`, `http://localhost:${phonePort}`],
  })

await buildFunctions()
let cloud = await start()
console.log(
  `Open http://127.0.0.1:${phonePort}. The phone is rebuilt on every change; the cloud is at ${cloud.url}.`,
)

// Functions are small bundles: any change of the back end builds them anew and restarts the cloud on the same data.
let waiting: NodeJS.Timeout | undefined
watch(inProject('cloudfunctions'), { recursive: true }, () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void restart(), settleMilliseconds)
})

async function restart(): Promise<void> {
  try {
    await buildFunctions()
    await cloud.close()
    cloud = await start()
    console.log('The back end is new.')
  } catch (error) {
    console.error('The back end does not build:', error instanceof Error ? error.message : error)
  }
}

await runTaro(['build', '--type', 'h5', '--watch'], 'development', 'shown')
