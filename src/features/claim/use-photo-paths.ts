import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { call } from '@/services/call'
import { uploadStore } from './upload-store'

/** Where each photo of a claim can be seen: on this phone, or at a signed address that is asked for when needed. */
export function usePhotoPaths(claimId: string, photoIds: readonly string[]) {
  const local = uploadStore((state) => state.paths)
  const [remote, setRemote] = useState<Record<string, string>>({})
  const unknown = photoIds.filter((id) => !(id in local) && !(id in remote)).length > 0

  const ask = useCallback(() => {
    call('get-photo-addresses', { claimId }).then(
      ({ addresses }) => setRemote(Object.fromEntries(addresses.map(({ photoId, url }) => [photoId, url]))),
      // Without addresses the tiles say in words what they are; the next showing asks again.
      () => undefined,
    )
  }, [claimId])

  useEffect(() => {
    if (unknown) ask()
  }, [unknown, ask])
  // Addresses expire while the page lies under others.
  useDidShow(() => {
    if (Object.keys(remote).length > 0) ask()
  })
  return (photoId: string): string => local[photoId] ?? remote[photoId] ?? ''
}
