// A cloud in a process of its own that writes without pause and says what is done; its test kills it.
import { sdkEnvironment } from '../../../cloudfunctions/local/sdk-environment'
import { startLocalCloud } from '../../../cloudfunctions/local/server'
import wx from 'wx-server-sdk'
import type { Sdk } from './sdk'

const [dataDirectory = '', databaseFile = '', functionsDirectory = ''] = process.argv.slice(2)

async function write(): Promise<void> {
  const cloud = await startLocalCloud({ dataDirectory, databaseFile, functionsDirectory })
  Object.assign(process.env, sdkEnvironment(cloud.url))
  wx.init({ env: 'local-env' })
  const db = (wx as unknown as Sdk).database()
  const people = db.collection('people')
  const lane = async (name: string) => {
    for (let n = 0; ; n++) {
      const phone = `${name}-${n}`
      await people.add({ data: { _id: phone, phone, n } })
      if (n % 3 === 0) await people.doc(phone).update({ data: { phone: `${phone}-moved` } })
      if (n % 5 === 4) await people.doc(`${name}-${n - 1}`).remove()
      process.stdout.write(`${JSON.stringify({ lane: name, n })}\n`)
    }
  }
  await Promise.all(['a', 'b', 'c', 'd'].map(lane))
}

void write()
