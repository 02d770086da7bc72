import { useEffect } from 'react'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { openDraft } from './draft-opening'
import { saveNow } from './draft-saving'
import { retryOfflineUploads } from './upload-queue'

/** Opens the claim for this screen and keeps it saved: on leaving, on coming back, and when the network returns. */
export function useOpenDraft(claimId: string | null, wanted: boolean) {
  useEffect(() => {
    if (wanted) void openDraft(claimId)
  }, [claimId, wanted])

  useEffect(() => {
    const onNetwork = ({ isConnected }: { isConnected: boolean }) => {
      if (!isConnected) return
      void saveNow()
      retryOfflineUploads()
    }
    Taro.onNetworkStatusChange(onNetwork)
    return () => {
      Taro.offNetworkStatusChange(onNetwork)
      void saveNow()
    }
  }, [])
  useDidShow(() => retryOfflineUploads())
  useDidHide(() => void saveNow())
}
