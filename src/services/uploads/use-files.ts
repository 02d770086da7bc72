import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { call } from '@/services/calls/call'
import { uploadStore, type ShownFile } from './upload-store'

const notThere: ShownFile = { path: '', format: 'photo' }

/** So many addresses are asked for at once. */
const addressesAtOnce = 100

/**
 * Where each file of a claim can be seen: on this phone, or at a signed address that is asked for when needed. `byName`: only these are
 * asked for, where a claim has too many.
 */
export function useFiles(claimId: string, photoIds: readonly string[], byName = false) {
  const local = uploadStore((state) => state.files)
  const [remote, setRemote] = useState<Record<string, ShownFile>>({})
  const wanting = photoIds.filter((id) => !(id in local) && !(id in remote))
  const unknown = wanting.length > 0
  const named = byName
    ? photoIds
        .filter((id) => !(id in local))
        .slice(0, addressesAtOnce)
        .join(' ')
    : ''

  const ask = useCallback(() => {
    call('get-photo-addresses', { claimId, ...(named === '' ? {} : { photoIds: named.split(' ') }) }).then(
      ({ addresses }) =>
        setRemote(
          Object.fromEntries(addresses.map(({ photoId, url, format }) => [photoId, { path: url, format }])),
        ),
      // Without addresses the tiles say in words what they are; the next showing asks again.
      () => undefined,
    )
  }, [claimId, named])

  useEffect(() => {
    if (unknown) ask()
  }, [unknown, ask])
  // Addresses expire while the page lies under others.
  useDidShow(() => {
    if (Object.keys(remote).length > 0) ask()
  })
  return (photoId: string): ShownFile => local[photoId] ?? remote[photoId] ?? notThere
}
