import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { call } from '@/services/calls/call'
import { uploadStore, type ShownFile } from './upload-store'

const notThere: ShownFile = { path: '', format: 'photo' }

/** Where each file of a claim can be seen: on this phone, or at a signed address that is asked for when needed. */
export function useFiles(claimId: string, photoIds: readonly string[]) {
  const local = uploadStore((state) => state.files)
  const [remote, setRemote] = useState<Record<string, ShownFile>>({})
  const unknown = photoIds.filter((id) => !(id in local) && !(id in remote)).length > 0

  const ask = useCallback(() => {
    call('get-photo-addresses', { claimId }).then(
      ({ addresses }) =>
        setRemote(
          Object.fromEntries(addresses.map(({ photoId, url, format }) => [photoId, { path: url, format }])),
        ),
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
  return (photoId: string): ShownFile => local[photoId] ?? remote[photoId] ?? notThere
}
