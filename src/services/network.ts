import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

type Listener = (connected: boolean) => void

function watchInWechat(listener: Listener): () => void {
  const onChange = ({ isConnected }: { isConnected: boolean }) => listener(isConnected)
  void Taro.getNetworkType().then(({ networkType }) => listener(networkType !== 'none'))
  Taro.onNetworkStatusChange(onChange)
  return () => Taro.offNetworkStatusChange(onChange)
}

/** Taro's browser version listens to `navigator.connection`, which many browsers lack or never fire. */
function watchInBrowser(listener: Listener): () => void {
  const onChange = () => listener(navigator.onLine)
  onChange()
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Tells whether there is a network: once now, and at each change. Gives what ends it. */
export const watchNetwork: (listener: Listener) => () => void =
  process.env.TARO_ENV === 'weapp' ? watchInWechat : watchInBrowser

/** Whether the phone has a network at all; true until told otherwise. */
export function useConnected(): boolean {
  const [connected, setConnected] = useState(true)
  useEffect(() => watchNetwork(setConnected), [])
  return connected
}
