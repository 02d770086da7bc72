import type { Transport } from './transport'
import { browserTransport } from './transport-browser'
import { wechatTransport } from './transport-wechat'

/** The transport of this build; the other one is dropped from the bundle. */
export const transport: Transport = process.env.TARO_ENV === 'weapp' ? wechatTransport : browserTransport
