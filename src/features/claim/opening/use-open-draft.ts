import { useEffect } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { watchNetwork } from '@/services/phone/network'
import { newClaimOf, type NewClaim } from '@/services/claim/new-claim'
import { openDraft } from './draft-opening'
import { saveNow } from '../draft/draft-saving'
import { retryOfflineUploads } from '../photos/upload-queue'

/** Opens the claim for this screen and keeps it saved: on leaving, on coming back, and when the network returns. */
export function useOpenDraft(claimId: string | null, ready: boolean, wanted: NewClaim = newClaimOf({})) {
  const { packId, measureId, organisationId } = wanted
  useEffect(() => {
    if (ready) void openDraft(claimId, { packId, measureId, ...(organisationId ? { organisationId } : {}) })
  }, [claimId, ready, packId, measureId, organisationId])

  useEffect(() => {
    const stop = watchNetwork((connected) => {
      if (!connected) return
      void saveNow()
      retryOfflineUploads()
    })
    return () => {
      stop()
      void saveNow()
    }
  }, [])
  useDidShow(() => retryOfflineUploads())
  useDidHide(() => void saveNow())
}
