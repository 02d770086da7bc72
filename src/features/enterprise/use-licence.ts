import { useRef, useState } from 'react'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import type { PhotoPlace } from '@/services/photos/photo'
import { takePhotos } from '@/services/photos/photo-source'
import { uploadFile } from '@/services/calls/upload'
import type { Photo } from '@/ui/photos/photo-tile'
import { licenceRefusals, noPhoto } from './licence-words'

type Sent = { photoId: string; fileId: string }

/** The photo of the licence: taken, sent at once, and what the server calls it. `kept` is the address of one that it has already. */
export function useLicence(kept: string | null) {
  const [photo, setPhoto] = useState<Photo | null>(null)
  const [sent, setSent] = useState<Sent | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const attempts = useRef(0)

  const send = async (path: string) => {
    const mine = ++attempts.current
    const show = (state: Photo['state'], percent = 0) => {
      if (mine === attempts.current) setPhoto({ id: 'licence', path, state, percent })
    }
    setSent(null)
    show('uploading')
    try {
      const { photoId, cloudPath } = await call('begin-licence-photo', {})
      const fileId = await uploadFile(cloudPath, path, (percent) => show('uploading', percent))
      if (mine === attempts.current) setSent({ photoId, fileId })
      show('done')
    } catch (error) {
      if (mine === attempts.current) setTold(troubleText(troubleOf(error)))
      show('failed')
    }
  }
  const take = async (place: PhotoPlace) => {
    setTold(null)
    const { photos, refusals } = await takePhotos(place, 1)
    const [taken] = photos
    const [refusal] = refusals
    if (taken?.format === 'photo') await send(taken.path)
    else if (taken) setTold(noPhoto)
    else if (refusal) setTold(licenceRefusals[refusal])
  }
  const shown: Photo | null = photo ?? (kept === null ? null : { id: 'kept', path: kept, state: 'done' })
  return {
    shown,
    sent,
    told,
    take,
    /** Sends the same photo once more. */
    again: () => (photo ? send(photo.path) : Promise.resolve()),
    /** The photo that was sent could not be taken: another is needed. */
    drop: () => {
      attempts.current += 1
      setPhoto(null)
      setSent(null)
    },
    /** Nothing is on its way, and there is one. */
    ready: sent !== null || (photo === null && kept !== null),
    sending: photo?.state === 'uploading',
  }
}

export type Licence = ReturnType<typeof useLicence>
