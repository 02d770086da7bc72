import { buildFunctions } from './function-bundles'
import { buildPhone } from './phone-builds'
import { startDemoCity } from './demo/demo-city'
import { inProject } from './paths'

const port = Number(process.env.PORT ?? 4173)

await Promise.all([buildPhone('h5'), buildFunctions()])
const cloud = await startDemoCity({ directory: inProject('data', 'demo'), port })
console.log(`
留工通 is running: ${cloud.url}

  1. Open it in a browser, at phone size if you like (320–430 px), or wide for the staff's workbench.
  2. You are a new worker. 我的 → 切换演示身份 changes who you are: a worker with a claim, a union officer, …
  3. The clock stands in February 2023, inside the campaign. Data: data/demo (delete the folder to begin again).
  4. Messages that WeChat would have delivered: ${cloud.url}/demo/messages

Stop with Ctrl+C.
`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cloud.close().then(() => process.exit(0)))
}
