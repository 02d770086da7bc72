import { useCallback, useEffect, useState } from 'react'
import { call } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'

export type Photos = {
  /** Addresses by photo; they expire after a while. */
  urls: Readonly<Record<string, string>>
  state: 'loading' | 'ready' | 'failed'
  trouble: Trouble | null
  load: () => void
}

/** Signed addresses of a claim's photos. */
export function usePhotos(claimId: string): Photos {
  const [urls, setUrls] = useState<Photos['urls']>({})
  const [state, setState] = useState<Photos['state']>('loading')
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const load = useCallback(() => {
    call('get-photo-addresses', { claimId }).then(
      ({ addresses }) => {
        setUrls(Object.fromEntries(addresses.map(({ photoId, url }) => [photoId, url])))
        setState('ready')
      },
      (error: unknown) => {
        setTrouble(troubleOf(error))
        setState('failed')
      },
    )
  }, [claimId])
  useEffect(load, [load])
  const again = () => {
    setState('loading')
    load()
  }
  return { urls, state, trouble, load: again }
}
