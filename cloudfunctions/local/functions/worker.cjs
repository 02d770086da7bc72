// Runs inside a worker thread: one cloud function, one call at a time, identity in process.env as on the platform.
const { parentPort, workerData } = require('node:worker_threads')

let perCall = []

parentPort.on('message', async ({ event, environment, context }) => {
  for (const name of perCall) delete process.env[name]
  perCall = Object.keys(environment)
  Object.assign(process.env, environment)
  try {
    const { main } = require(workerData.file)
    parentPort.postMessage({ started: true })
    const result = await main(event, context)
    parentPort.postMessage({ result: JSON.stringify(result === undefined ? null : result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ error: String((error && error.stack) || error) })
  }
})
