import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { watchInBrowser } from './network-browser'

type Listener = (connected: boolean) => void

function watchInWechat(listener: Listener): () => void {
  const onChange = ({ isConnected }: { isConnected: boolean }) => listener(isConnected)
  void Taro.getNetworkType().then(({ networkType }) => listener(networkType !== 'none'))
  Taro.onNetworkStatusChange(onChange)
  return () => Taro.offNetworkStatusChange(onChange)
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
