import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

/** Whether the phone has a network at all; true until told otherwise. */
export function useOnline() {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    void Taro.getNetworkType().then(({ networkType }) => setOnline(networkType !== 'none'))
    const listener = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(listener)
    return () => Taro.offNetworkStatusChange(listener)
  }, [])
  return online
}
