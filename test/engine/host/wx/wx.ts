import { metrics } from '../metrics'
import { packed } from '../package-data'
import { chromeApis } from './chrome'
import { cloud } from './cloud'
import { deviceApis } from './device'
import { feedbackApis } from './feedback'
import { fileApis } from './files'
import { mediaApis } from './media'
import { navigationApis } from './navigation'
import { queryApis } from './selector-query'
import { storageApis } from './storage'

const missing = (name: string) => () => {
  metrics.missingApis.push(name)
  throw new Error(`wx.${name} exists in WeChat; the engine does not have it`)
}

/** WeChat's `wx`. A method that WeChat has and the engine lacks is there, and says so when it is called. */
export const wx: Record<string, unknown> = {
  ...Object.fromEntries(packed.knownApis.map((name) => [name, missing(name)])),
  ...chromeApis,
  ...deviceApis,
  ...feedbackApis,
  ...fileApis,
  ...mediaApis,
  ...navigationApis,
  ...queryApis,
  ...storageApis,
  cloud,
  env: { USER_DATA_PATH: 'wxfile://usr' },
}
