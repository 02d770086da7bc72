import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { call } from '@/services/call'
import { uploadStore } from './upload-store'

/** Where each photo of a claim can be seen: on this phone, or at a signed address that is asked for when needed. */
export function usePhotoPaths(claimId: string | null, photoIds: readonly string[]) {
  const local = uploadStore((state) => state.paths)
  const [remote, setRemote] = useState<Record<string, string>>({})
  const unknown = photoIds.filter((id) => !(id in local) && !(id in remote)).length > 0

  const ask = useCallback(async () => {
    if (!claimId) return
    try {
      const { addresses } = await call('get-photo-addresses', { claimId })
      setRemote(Object.fromEntries(addresses.map(({ photoId, url }) => [photoId, url])))
    } catch {
      // Without addresses the tiles say in words what they are; the next showing asks again.
    }
  }, [claimId])

  useEffect(() => {
    if (unknown) void ask()
  }, [unknown, ask])
  // Addresses expire while the page lies under others.
  useDidShow(() => {
    if (Object.keys(remote).length > 0) void ask()
  })
  return (photoId: string): string => local[photoId] ?? remote[photoId] ?? ''
}
