import Taro from '@tarojs/taro'
import { showToast } from './toast'

/** Puts text on the clipboard and says so. */
export function copy(text: string, done: string) {
  Taro.setClipboardData({ data: text }).then(
    () => showToast(done),
    () => showToast('没复制上，请抄下来'),
  )
}
