import { useCallback, useEffect, useState } from 'react'
import type { FileFormat } from '@domain/ticket/kind/file-format'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'

export type Photos = {
  /** Addresses by photo; they expire after a while. */
  files: Readonly<Record<string, { path: string; format: FileFormat }>>
  state: 'loading' | 'ready' | 'failed'
  trouble: Trouble | null
  load: () => void
}

/** Signed addresses of a claim's photos. */
export function usePhotos(claimId: string): Photos {
  const [files, setFiles] = useState<Photos['files']>({})
  const [state, setState] = useState<Photos['state']>('loading')
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const load = useCallback(() => {
    call('get-photo-addresses', { claimId }).then(
      ({ addresses }) => {
        setFiles(
          Object.fromEntries(addresses.map(({ photoId, url, format }) => [photoId, { path: url, format }])),
        )
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
  return { files, state, trouble, load: again }
}
