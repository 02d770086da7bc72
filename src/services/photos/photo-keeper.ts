import { keeperInBrowser } from './photo-keeper-browser'
import { keeperInWechat } from './photo-keeper-wechat'
import type { PhotoKeeper } from './photo-keeping'

/** The keeper of this build. */
export const photoKeeper: PhotoKeeper = process.env.TARO_ENV === 'weapp' ? keeperInWechat : keeperInBrowser
