import Taro from '@tarojs/taro'
import { addressOf } from './routes'
import type { Share } from './use-share'

/** Shares a link through the browser, or copies it. Says what happened; null where the person chose not to. */
export async function shareInBrowser({ title, route, parameters }: Share): Promise<string | null> {
  const { origin, pathname } = window.location
  const url = `${origin}${pathname}#${addressOf(route, parameters)}`
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url })
    } catch {
      // Closed without sharing.
    }
    return null
  }
  return Taro.setClipboardData({ data: url }).then(
    () => '链接已复制，可以发给别人',
    () => '没复制上，请复制浏览器上面的网址',
  )
}

/** Opens an address beside the app. */
export const openBeside = (address: string) => void window.open(address, '_blank', 'noopener')
